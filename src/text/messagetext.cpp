// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagetext.h"

#include "text/markdownreader.h"
#include "text/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Laying out a word costs by the square of its length.
constexpr int longestWord = 300;
constexpr QChar zeroWidthSpace(0x200b);
// Scripts in between need no spaces to break a line.
constexpr char16_t firstIdeographic = 0x2e80;
constexpr char16_t lastIdeographic = 0xd7ff;

QString withLineFeeds(QString text)
{
    return text.replace(QChar::LineSeparator, QChar::LineFeed);
}

// Of what is shown, without what a table's frame is made of.
qsizetype contentSize(const MessageText &message)
{
    const QString text = message.plainText();
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar c) { return !c.isSpace() && !QStringView(u"|-:\\").contains(c); });
}

bool readMarkdown(const QString &safe, MessageText *result)
{
    MarkdownReader reader(result);
    const bool isRead = reader.read(safe, true);
    if (isRead && !reader.hasTables())
        return true;
    // Markdown drops what a row has beyond the head's cells; then the lines as they were say more.
    MessageText lines;
    const bool isReadAsLines = MarkdownReader(&lines).read(safe, false);
    if (!isRead || (isReadAsLines && contentSize(*result) < contentSize(lines)))
        *result = lines;
    return isRead || isReadAsLines;
}

QString tableRow(QString text, bool isHead)
{
    const qsizetype columns = text.count(u'\t') + 1;
    text.replace(u'|', "\\|"_L1);
    const QString row = "| "_L1 + text.replace(u'\t', " | "_L1) + " |"_L1;
    return isHead ? QString(row + "\n|"_L1 + QString("---|"_L1).repeated(columns)) : row;
}

QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"*_`[]<>\\~"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// Writes runs with their marks. A mark stays open over runs that share it, and binds to text, not to the
// white space around it.
class MarkdownWriter
{
public:
    void add(const MessageRun &run, QStringView piece)
    {
        const QString core = piece.trimmed().toString();
        if (core.isEmpty()) {
            m_space += piece;
            return;
        }
        const qsizetype start = piece.indexOf(core);
        const bool isBareLink = run.link.isValid() && run.link.toString() == core;
        QStringList wanted;
        if (run.link.isValid() && !isBareLink)
            wanted += "]("_L1 + QString::fromLatin1(run.link.toEncoded()) + u')';
        if (run.styles & TextStyle::Emphasis)
            wanted += u"*"_s;
        if (run.styles & TextStyle::Strong)
            wanted += u"**"_s;
        if (run.styles & TextStyle::Strike)
            wanted += u"~~"_s;
        close(wanted);
        m_text += m_space + piece.left(start);
        for (const QString &mark : std::as_const(wanted)) {
            if (!m_open.contains(mark)) {
                m_text += mark.startsWith(u']') ? u"["_s : mark;
                m_open.append(mark);
            }
        }
        if (run.styles & TextStyle::Code) {
            const QString fence = core.contains(u'`') ? u"``"_s : u"`"_s;
            m_text += fence + core + fence;
        } else {
            m_text += isBareLink ? core : escaped(core);
        }
        m_space = piece.mid(start + core.size()).toString();
    }

    QString finish()
    {
        close({});
        return m_text + m_space;
    }

private:
    void close(const QStringList &wanted)
    {
        const auto isUnwanted = [&wanted](const QString &mark) { return !wanted.contains(mark); };
        while (std::any_of(m_open.cbegin(), m_open.cend(), isUnwanted))
            m_text += m_open.takeLast();
    }

    QString m_text;
    QString m_space; // not written yet: marks that end come before it
    QStringList m_open;
};

QString prefixed(const QString &text, const QString &prefix)
{
    if (prefix.isEmpty())
        return text;
    QString result = prefix + text;
    return result.replace(u'\n', u'\n' + prefix);
}

// The parts of a block between two positions counted from its start.
QString part(const MessageBlock &block, qsizetype from, qsizetype to, bool markdown)
{
    const QString marker = markerText(block);
    QString result;
    if (from < marker.size() && to > from && !block.marker.isEmpty())
        result += (markdown && block.marker == u"•"_s ? u"-"_s : block.marker) + u' ';
    const bool isBare = !markdown || block.kind == MessageBlock::Kind::Code;
    MarkdownWriter writer;
    qsizetype position = marker.size();
    for (const MessageRun &run : block.runs) {
        const qsizetype first = std::max(from, position) - position;
        const qsizetype last = std::min(to, position + run.text.size()) - position;
        position += run.text.size();
        if (first >= last)
            continue;
        const QStringView piece = QStringView(run.text).mid(first, last - first);
        if (isBare)
            result += piece;
        else
            writer.add(run, piece);
    }
    result += writer.finish();
    return withLineFeeds(result);
}

} // namespace

MessageText MessageText::parse(const QString &text, const MessageLimits &limits)
{
    MessageText result;
    QString safe;
    if (text.size() > limits.characters) {
        // At the end of a word where there is one near.
        qsizetype end = text.lastIndexOf(QChar::Space, limits.characters);
        if (end < limits.characters - 1000)
            end = limits.characters - (text.at(limits.characters - 1).isHighSurrogate() ? 1 : 0);
        safe = safeText(text.left(end));
        result.m_isCut = true;
    } else {
        safe = safeText(text);
    }
    if (safe.size() > longestMarkdown || !readMarkdown(safe, &result)) {
        result.m_blocks.clear();
        const auto lines = QStringView(safe).split(u'\n');
        for (const QStringView line : lines) {
            MessageBlock block;
            block.isTight = true;
            block.runs.append({line.toString(), {}, {}});
            result.m_blocks.append(block);
        }
    }
    result.cut(limits);
    result.breakLongWords();
    return result;
}

void MessageText::cut(const MessageLimits &limits)
{
    if (m_blocks.size() > limits.blocks) {
        m_blocks.resize(limits.blocks);
        m_isCut = true;
    }
    qsizetype left = limits.runs;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        left -= m_blocks.at(i).runs.size();
        if (left >= 0)
            continue;
        m_blocks[i].runs.resize(m_blocks.at(i).runs.size() + left);
        m_blocks.resize(i + 1);
        m_isCut = true;
    }
}

void MessageText::breakLongWords()
{
    for (MessageBlock &block : m_blocks) {
        int length = 0;
        for (MessageRun &run : block.runs) {
            if (length + run.text.size() <= longestWord) {
                const qsizetype space = run.text.lastIndexOf(QChar::Space);
                length = static_cast<int>(space < 0 ? length + run.text.size() : run.text.size() - space);
                continue;
            }
            QString broken;
            broken.reserve(run.text.size() + run.text.size() / longestWord + 1);
            for (const QChar c : std::as_const(run.text)) {
                const bool mayBreak =
                    c.isSpace() || (c.unicode() >= firstIdeographic && c.unicode() <= lastIdeographic);
                length = mayBreak ? 0 : length + 1;
                if (length > longestWord && !c.isLowSurrogate() && !c.isMark()) {
                    broken += zeroWidthSpace;
                    m_hasBreaks = true;
                    length = 0;
                }
                broken += c;
            }
            run.text = broken;
        }
    }
}

QString MessageText::plainText() const
{
    QString text;
    for (const MessageBlock &block : m_blocks) {
        if (&block != &m_blocks.constFirst())
            text += u'\n';
        text += markerText(block);
        for (const MessageRun &run : block.runs)
            text += run.text;
    }
    return text;
}

QString MessageText::copyText(qsizetype from, qsizetype to) const
{
    QString text;
    bool isFirst = true;
    qsizetype start = 0;
    for (const MessageBlock &block : m_blocks) {
        qsizetype length = markerText(block).size();
        for (const MessageRun &run : block.runs)
            length += run.text.size();
        if (start > to)
            break;
        if (start + length >= from) {
            if (!isFirst)
                text += block.isTight ? "\n"_L1 : "\n\n"_L1;
            isFirst = false;
            text += part(block, from - start, to - start, false);
            if (block.kind == MessageBlock::Kind::Rule)
                text += u"———"_s;
        }
        start += length + 1;
    }
    if (m_hasBreaks)
        text.remove(zeroWidthSpace);
    return text;
}

QString MessageText::copyMarkdown(qsizetype from, qsizetype to) const
{
    QString text;
    bool isFirst = true;
    qsizetype start = 0;
    for (const MessageBlock &block : m_blocks) {
        qsizetype length = markerText(block).size();
        for (const MessageRun &run : block.runs)
            length += run.text.size();
        if (start > to)
            break;
        if (start + length >= from) {
            if (!isFirst)
                text += block.isTight ? "\n"_L1 : "\n\n"_L1;
            isFirst = false;
            QString body = part(block, from - start, to - start, true);
            if (block.kind == MessageBlock::Kind::Rule)
                body = u"---"_s;
            else if (block.kind == MessageBlock::Kind::Heading)
                body.prepend(QString(block.level, u'#') + u' ');
            else if (block.kind == MessageBlock::Kind::TableRow)
                body = tableRow(body, block.level == 1);
            else if (block.kind == MessageBlock::Kind::Code)
                body = "```"_L1 + block.language + u'\n' + body + "\n```"_L1;
            const int indent = std::max(0, block.listDepth - (block.marker.isEmpty() ? 0 : 1));
            text += prefixed(body,
                             QString(block.quoteDepth, u'>') + (block.quoteDepth ? u" "_s : u""_s)
                                 + QString(indent * 3, u' '));
        }
        start += length + 1;
    }
    if (m_hasBreaks)
        text.remove(zeroWidthSpace);
    return text;
}

QString markerText(const MessageBlock &block)
{
    return block.marker.isEmpty() ? QString() : QString(block.marker + u'\t');
}

} // namespace Confab
