// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/markdownreader.h"

#include "text/safetext.h"

#include <md4c.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int deepest = 6; // further nesting is not shown as such
constexpr int longestLink = 2000;
constexpr int mostCells = 20000;

// Stand for a colon and a tilde that md4c must not see; safe text has no such characters.
constexpr char16_t hiddenColon = 0xfdd0;
constexpr char16_t hiddenTilde = 0xfdd1;

QString hidden(const QString &text)
{
    QString result = text;
    result.replace("]:"_L1, QString(u']') + QChar(hiddenColon));
    for (qsizetype i = result.indexOf(u'~'); i >= 0; i = result.indexOf(u'~', i + 1)) {
        const bool before = i > 0 && result.at(i - 1) == u'~';
        const bool after = i + 1 < result.size() && result.at(i + 1) == u'~';
        if (!before && !after)
            result[i] = QChar(hiddenTilde);
    }
    return result;
}

struct Entity
{
    const char *name;
    char16_t character;
};
constexpr std::array entities = {
    Entity{"amp", u'&'},     Entity{"lt", u'<'},       Entity{"gt", u'>'},      Entity{"quot", u'"'},
    Entity{"apos", u'\''},   Entity{"nbsp", 0xa0},     Entity{"copy", 0xa9},    Entity{"reg", 0xae},
    Entity{"trade", 0x2122}, Entity{"hellip", 0x2026}, Entity{"mdash", 0x2014}, Entity{"ndash", 0x2013},
    Entity{"lsquo", 0x2018}, Entity{"rsquo", 0x2019},  Entity{"ldquo", 0x201c}, Entity{"rdquo", 0x201d},
    Entity{"laquo", 0xab},   Entity{"raquo", 0xbb},    Entity{"bull", 0x2022},  Entity{"middot", 0xb7},
    Entity{"deg", 0xb0},     Entity{"times", 0xd7},    Entity{"divide", 0xf7},  Entity{"euro", 0x20ac},
    Entity{"pound", 0xa3},   Entity{"yen", 0xa5},      Entity{"cent", 0xa2},    Entity{"sect", 0xa7},
    Entity{"para", 0xb6},    Entity{"hearts", 0x2665}, Entity{"frac12", 0xbd},  Entity{"frac14", 0xbc},
};

// What an entity stands for; one that is not known stands for itself.
QString decoded(const QString &entity)
{
    const QString name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
        bool ok = false;
        const uint point =
            isHex ? QStringView(name).mid(2).toUInt(&ok, 16) : QStringView(name).mid(1).toUInt(&ok, 10);
        if (!ok || point == 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
            return QString(QChar(QChar::ReplacementCharacter));
        const char32_t character = point;
        return safeText(QString::fromUcs4(&character, 1));
    }
    for (const Entity &known : entities) {
        if (name == QLatin1StringView(known.name))
            return QString(QChar(known.character));
    }
    return entity;
}

QUrl safeLink(const QString &href)
{
    if (href.size() > longestLink)
        return {};
    const QUrl url(href, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (isWeb || scheme == "mailto"_L1) ? url : QUrl();
}

} // namespace

// The C interface of md4c, bound to a reader.
struct MarkdownReader::Callbacks
{
    static MarkdownReader *self(void *data) { return static_cast<MarkdownReader *>(data); }
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
    {
        return self(data)->enterBlock(type, detail);
    }
    static int leaveBlock(MD_BLOCKTYPE type, void *, void *data) { return self(data)->leaveBlock(type); }
    static int enterSpan(MD_SPANTYPE type, void *detail, void *data)
    {
        return self(data)->enterSpan(type, detail);
    }
    static int leaveSpan(MD_SPANTYPE type, void *, void *data) { return self(data)->leaveSpan(type); }
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
    {
        return self(data)->addText(type, text, size);
    }
};

bool MarkdownReader::read(const QString &text, bool withTables)
{
    m_source = hidden(text).toUtf8();
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH;
    if (withTables)
        parser.flags |= MD_FLAG_TABLES;
    parser.enter_block = Callbacks::enterBlock;
    parser.leave_block = Callbacks::leaveBlock;
    parser.enter_span = Callbacks::enterSpan;
    parser.leave_span = Callbacks::leaveSpan;
    parser.text = Callbacks::text;
    return md_parse(m_source.constData(), static_cast<MD_SIZE>(m_source.size()), &parser, this) == 0;
}

int MarkdownReader::enterBlock(int type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeBlock();
        ++m_quoteDepth;
        break;
    case MD_BLOCK_UL: {
        closeBlock();
        const auto *list = static_cast<MD_BLOCK_UL_DETAIL *>(detail);
        m_lists.append({false, 1, QLatin1Char(list->mark), list->is_tight != 0});
        break;
    }
    case MD_BLOCK_OL: {
        closeBlock();
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        m_lists.append({true, list->start, QLatin1Char(list->mark_delimiter), list->is_tight != 0});
        break;
    }
    case MD_BLOCK_LI:
        startItem();
        break;
    case MD_BLOCK_P:
        openBlock(MessageBlock::Kind::Paragraph);
        break;
    case MD_BLOCK_H:
        openBlock(MessageBlock::Kind::Heading).level =
            static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        m_headingLevel = m_result->m_blocks.constLast().level;
        m_isUnderlined = false;
        break;
    case MD_BLOCK_CODE: {
        const MD_ATTRIBUTE &language = static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang;
        openBlock(MessageBlock::Kind::Code).language = restored(language.text, language.size).left(40);
        break;
    }
    case MD_BLOCK_HR:
        openBlock(MessageBlock::Kind::Rule);
        closeBlock();
        break;
    case MD_BLOCK_TABLE:
        closeBlock();
        m_tightNext = false;
        break;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_isTableHead = type == MD_BLOCK_THEAD;
        break;
    case MD_BLOCK_TR:
        return startRow();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_cellInRow++ > 0)
            append(u"\t"_s);
        // Rows are filled up to the width of the head, so a short text can ask for millions of cells.
        return ++m_cells > mostCells ? 1 : 0;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::leaveBlock(int type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        closeBlock();
        --m_quoteDepth;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeBlock();
        m_lists.removeLast();
        break;
    case MD_BLOCK_LI:
        endItem();
        break;
    case MD_BLOCK_H:
        // A heading of nothing: the marks are what was meant.
        if (m_headingLevel > 0)
            append(QString(m_headingLevel, u'#'));
        closeBlock();
        if (m_isUnderlined)
            openBlock(MessageBlock::Kind::Rule);
        m_headingLevel = 0;
        m_isUnderlined = false;
        closeBlock();
        break;
    case MD_BLOCK_CODE: {
        QList<MessageRun> &runs = m_result->m_blocks.last().runs;
        if (!runs.isEmpty() && runs.constLast().text.endsWith(QChar::LineSeparator))
            runs.last().text.chop(1);
        closeBlock();
        break;
    }
    case MD_BLOCK_TABLE:
        m_isTableHead = false;
        m_tightNext = false;
        break;
    case MD_BLOCK_TR:
        closeBlock();
        m_tightNext = true;
        break;
    case MD_BLOCK_P:
        closeBlock();
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownReader::enterSpan(int type, void *detail)
{
    switch (type) {
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_DEL:
        ++m_strike;
        break;
    case MD_SPAN_CODE:
        ++m_code;
        break;
    case MD_SPAN_A: {
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        m_links.append(safeLink(restored(href.text, href.size)));
        break;
    }
    case MD_SPAN_IMG: {
        const MD_ATTRIBUTE &source = static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src;
        m_links.append(safeLink(restored(source.text, source.size)));
        if (!m_open)
            openBlock(MessageBlock::Kind::Paragraph);
        m_pictureStarts.append(m_result->m_blocks.constLast().runs.size());
        break;
    }
    default:
        break;
    }
    return 0;
}

int MarkdownReader::leaveSpan(int type)
{
    switch (type) {
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_DEL:
        --m_strike;
        break;
    case MD_SPAN_CODE:
        --m_code;
        break;
    // Where links and pictures stand in each other, md4c leaves some that it never entered.
    case MD_SPAN_A:
        if (!m_links.isEmpty())
            m_links.removeLast();
        break;
    case MD_SPAN_IMG: {
        if (m_pictureStarts.isEmpty() || m_links.isEmpty())
            break;
        const bool isEmpty = m_result->m_blocks.constLast().runs.size() == m_pictureStarts.takeLast();
        const QUrl link = m_links.constLast();
        if (isEmpty)
            append(link.isValid() ? QString::fromLatin1(link.toEncoded()) : u"![]()"_s);
        m_links.removeLast();
        break;
    }
    default:
        break;
    }
    return 0;
}

int MarkdownReader::addText(int type, const char *text, unsigned size)
{
    if (m_headingLevel > 0)
        settleHeading(text);
    switch (type) {
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        append(QString(QChar(QChar::LineSeparator)));
        break;
    case MD_TEXT_NULLCHAR:
        append(QString(QChar(QChar::ReplacementCharacter)));
        break;
    case MD_TEXT_ENTITY:
        append(decoded(restored(text, size)));
        break;
    default: {
        QString line = restored(text, size).replace(QChar::LineFeed, QChar::LineSeparator);
        const bool isInTable = m_open && m_result->m_blocks.constLast().kind == MessageBlock::Kind::TableRow;
        append(isInTable ? line.replace(QChar::Tabulation, QChar::Space) : line);
        break;
    }
    }
    return 0;
}

MessageBlock &MarkdownReader::openBlock(MessageBlock::Kind kind)
{
    closeBlock();
    MessageBlock block;
    block.kind = kind;
    block.quoteDepth = std::min(m_quoteDepth, deepest);
    block.listDepth = std::min(static_cast<int>(m_lists.size()), deepest);
    block.isTight = m_tightNext;
    if (m_marker) {
        block.marker = *m_marker;
        m_marker.reset();
    }
    m_tightNext = false;
    m_result->m_blocks.append(block);
    m_open = true;
    return m_result->m_blocks.last();
}

int MarkdownReader::startRow()
{
    MessageBlock &row = openBlock(MessageBlock::Kind::TableRow);
    row.level = m_isTableHead ? 1 : 0;
    m_cellInRow = 0;
    return 0;
}

void MarkdownReader::closeBlock()
{
    m_open = false;
}

void MarkdownReader::startItem()
{
    closeBlock();
    if (m_marker)
        openBlock(MessageBlock::Kind::Paragraph);
    List &list = m_lists.last();
    m_marker = list.isOrdered ? QString::number(list.next++) + list.mark : u"•"_s;
    const bool hasNeighbour = !m_result->m_blocks.isEmpty() && m_result->m_blocks.constLast().listDepth > 0;
    m_tightNext = list.isTight && hasNeighbour;
}

void MarkdownReader::endItem()
{
    // An item of nothing, such as a message that is just a dash.
    if (m_marker) {
        if (!m_lists.constLast().isOrdered)
            m_marker = QString(m_lists.constLast().mark);
        openBlock(MessageBlock::Kind::Paragraph);
    }
    closeBlock();
}

void MarkdownReader::settleHeading(const char *text)
{
    m_headingLevel = 0;
    const char *const begin = m_source.constData();
    if (text < begin || text >= begin + m_source.size())
        return;
    const char *line = text;
    while (line > begin && line[-1] != '\n')
        --line;
    while (line < text && QByteArrayView(" \t>-+*.)0123456789").contains(*line))
        ++line;
    if (line < text && *line == '#')
        return;
    m_isUnderlined = true;
    m_result->m_blocks.last().kind = MessageBlock::Kind::Paragraph;
    m_result->m_blocks.last().level = 0;
}

void MarkdownReader::append(const QString &text)
{
    if (text.isEmpty())
        return;
    if (!m_open)
        openBlock(MessageBlock::Kind::Paragraph);
    TextStyles styles;
    styles.setFlag(TextStyle::Emphasis, m_emphasis > 0);
    styles.setFlag(TextStyle::Strong, m_strong > 0);
    styles.setFlag(TextStyle::Strike, m_strike > 0);
    styles.setFlag(TextStyle::Code, m_code > 0);
    const QUrl link = m_links.isEmpty() ? QUrl() : m_links.constLast();
    QList<MessageRun> &runs = m_result->m_blocks.last().runs;
    const bool isNewPicture = !m_pictureStarts.isEmpty() && m_pictureStarts.constLast() == runs.size();
    if (!runs.isEmpty() && !isNewPicture && runs.constLast().styles == styles
        && runs.constLast().link == link)
        runs.last().text += text;
    else
        runs.append({text, styles, link});
}

QString MarkdownReader::restored(const char *text, unsigned size) const
{
    QString result = QString::fromUtf8(text, static_cast<qsizetype>(size));
    result.replace(QChar(hiddenColon), u':');
    result.replace(QChar(hiddenTilde), u'~');
    return result;
}

} // namespace Confab
