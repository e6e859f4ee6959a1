// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/messagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int lineHeightPercent = 122;

class Formats
{
public:
    explicit Formats(const MessageStyle &style)
        : m_style(style)
    {
    }

    // Where the columns of the table that begins with this row begin, beside the first.
    QList<QTextOption::Tab> columns(const QList<MessageBlock> &blocks, qsizetype first) const
    {
        QList<qreal> widths;
        for (qsizetype i = first; i < blocks.size() && isOfTable(blocks, first, i); ++i) {
            QList<qreal> row{0};
            for (const MessageRun &piece : blocks.at(i).runs) {
                const QFontMetricsF metrics(run(blocks.at(i), piece).font());
                const auto cells = QStringView(piece.text).split(u'\t');
                for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                    if (cell > 0)
                        row.append(0);
                    row.last() += metrics.horizontalAdvance(cells.at(cell).toString());
                }
            }
            for (qsizetype column = 0; column < row.size(); ++column) {
                if (column == widths.size())
                    widths.append(0);
                widths[column] = std::max(widths.at(column), std::min(row.at(column), 16 * m_style.unit));
            }
        }
        QList<QTextOption::Tab> tabs;
        qreal x = 0;
        for (qsizetype column = 0; column + 1 < widths.size(); ++column) {
            x += widths.at(column) + 1.2 * m_style.unit;
            tabs.append(QTextOption::Tab(x, QTextOption::LeftTab));
        }
        return tabs;
    }

    QTextBlockFormat block(const MessageBlock &block, bool isFirst, bool isLast) const
    {
        const qreal unit = m_style.unit;
        QTextBlockFormat format;
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        qreal left = block.quoteDepth * 0.9 * unit + block.listDepth * 1.5 * unit;
        qreal top = isFirst ? 0 : (block.isTight ? 0.18 : 0.55) * unit;
        switch (block.kind) {
        case MessageBlock::Kind::Heading:
            top = isFirst ? 0 : 0.9 * unit;
            break;
        case MessageBlock::Kind::Code:
            // Padding of the box that is painted behind.
            format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
            left += 0.7 * unit;
            top += 0.5 * unit;
            format.setRightMargin(0.7 * unit);
            format.setBottomMargin((isLast ? 0.5 : 1.0) * unit);
            break;
        case MessageBlock::Kind::TableRow:
            // What does not fit in one line goes on in another one, a little further in.
            left += m_style.unit;
            format.setTextIndent(-unit);
            top = isFirst ? 0 : (block.level == 1 ? 0.55 : 0.3) * unit;
            break;
        default:
            break;
        }
        format.setTopMargin(top);
        format.setLeftMargin(left);
        if (!block.marker.isEmpty()) {
            const qreal indent = std::max(
                1.3 * unit, QFontMetricsF(m_style.font).horizontalAdvance(block.marker) + 0.4 * unit);
            format.setTextIndent(-indent);
            format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
        }
        return format;
    }

    QTextCharFormat run(const MessageBlock &block, const MessageRun &run) const
    {
        QTextCharFormat format;
        QFont font = m_style.font;
        if (block.kind == MessageBlock::Kind::Heading) {
            constexpr std::array scale = {1.35, 1.22, 1.1, 1.0, 1.0, 1.0};
            scaleFont(&font, scale.at(static_cast<size_t>(std::clamp(block.level, 1, 6) - 1)));
            font.setBold(true);
        }
        const bool isCodeBlock = block.kind == MessageBlock::Kind::Code;
        if (isCodeBlock || run.styles.testFlag(TextStyle::Code)) {
            const bool isBold = font.bold();
            font = m_style.codeFont;
            font.setBold(isBold);
        }
        if (block.kind == MessageBlock::Kind::TableRow && block.level == 1)
            font.setBold(true);
        font.setItalic(run.styles.testFlag(TextStyle::Emphasis));
        font.setBold(font.bold() || run.styles.testFlag(TextStyle::Strong));
        font.setStrikeOut(run.styles.testFlag(TextStyle::Strike));
        const bool isMuted = run.styles.testFlag(TextStyle::Emphasis) || block.quoteDepth > 0;
        format.setForeground(isMuted ? m_style.mutedText : m_style.text);
        if (run.styles.testFlag(TextStyle::Code) && !isCodeBlock)
            format.setBackground(m_style.codeBackground);
        if (run.link.isValid()) {
            format.setAnchor(true);
            format.setAnchorHref(QString::fromLatin1(run.link.toEncoded()));
            format.setForeground(m_style.link);
            font.setUnderline(true);
        }
        format.setFont(font);
        return format;
    }

    static bool isOfTable(const QList<MessageBlock> &blocks, qsizetype first, qsizetype i)
    {
        return blocks.at(i).kind == MessageBlock::Kind::TableRow && (i == first || blocks.at(i).level == 0);
    }

    static void scaleFont(QFont *font, qreal factor)
    {
        if (font->pixelSize() > 0)
            font->setPixelSize(qRound(font->pixelSize() * factor));
        else
            font->setPointSizeF(font->pointSizeF() * factor);
    }

private:
    const MessageStyle &m_style;
};

} // namespace

MessageDocument::MessageDocument(const MessageText &text, const MessageStyle &style)
    : m_text(text)
    , m_style(style)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(style.font);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);

    build();
    addParts();
}

void MessageDocument::build()
{
    const Formats formats(m_style);
    QList<QTextOption::Tab> columns;
    const QList<MessageBlock> &blocks = m_text.blocks();
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    bool isFirst = true;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const MessageBlock &block = blocks.at(i);
        QTextBlockFormat blockFormat = formats.block(block, isFirst, i + 1 == blocks.size());
        if (block.kind == MessageBlock::Kind::TableRow) {
            if (block.level == 1)
                columns = formats.columns(blocks, i);
            blockFormat.setTabPositions(columns);
        }
        const QTextCharFormat plain = formats.run(block, {});
        if (isFirst) {
            cursor.setBlockFormat(blockFormat);
            cursor.setBlockCharFormat(plain);
        } else {
            cursor.insertBlock(blockFormat, plain);
        }
        isFirst = false;
        if (!block.marker.isEmpty())
            cursor.insertText(markerText(block), plain);
        for (const MessageRun &run : block.runs) {
            cursor.insertText(run.text, formats.run(block, run));
            m_hasRightToLeft = m_hasRightToLeft || run.text.isRightToLeft();
        }
    }
    cursor.endEditBlock();
}

void MessageDocument::layOut(int widthLimit)
{
    m_widthLimit = widthLimit;
    setTextWidth(widthLimit);
    // Lines that start at the right have to start at the right of what is shown.
    if (m_hasRightToLeft && idealWidth() + 2 < widthLimit)
        setTextWidth(std::ceil(idealWidth()) + 1);
    // Qt puts the work off until somebody asks.
    documentLayout()->documentSize();
}

void MessageDocument::addParts()
{
    const QList<MessageBlock> &blocks = m_text.blocks();
    for (int i = 0; i < blocks.size(); ++i) {
        const MessageBlock &block = blocks.at(i);
        if (block.kind == MessageBlock::Kind::Code)
            m_parts.append({Part::Kind::Code, i, i, 0});
        else if (block.kind == MessageBlock::Kind::Rule)
            m_parts.append({Part::Kind::Rule, i, i, 0});
        else if (block.kind == MessageBlock::Kind::TableRow && block.level == 1)
            m_parts.append({Part::Kind::TableHead, i, i, 0});
        const int before = i > 0 ? blocks.at(i - 1).quoteDepth : 0;
        for (int depth = before + 1; depth <= block.quoteDepth; ++depth) {
            int last = i;
            while (last + 1 < blocks.size() && blocks.at(last + 1).quoteDepth >= depth)
                ++last;
            m_parts.append({Part::Kind::Quote, i, last, depth});
        }
    }
}

QRectF MessageDocument::partRect(const Part &part) const
{
    const QTextBlock first = findBlockByNumber(part.first);
    const QTextBlock last = findBlockByNumber(part.last);
    QRectF rect = documentLayout()->blockBoundingRect(first);
    rect |= documentLayout()->blockBoundingRect(last);
    const qreal unit = m_style.unit;
    // What has no words has a place as well.
    const qreal width = std::max(idealWidth(), unit);
    switch (part.kind) {
    case Part::Kind::Code: {
        const qreal left = m_text.blocks().at(part.first).quoteDepth * 0.9 * unit
            + m_text.blocks().at(part.first).listDepth * 1.5 * unit;
        return QRectF(left, rect.top() - 0.5 * unit, std::max(width - left, unit), rect.height() + unit);
    }
    case Part::Kind::Quote:
        return QRectF((part.depth - 1) * 0.9 * unit, rect.top(), 0.2 * unit, rect.height());
    case Part::Kind::TableHead:
        return QRectF(0, rect.bottom() + 0.1 * unit, width, 1);
    case Part::Kind::Rule:
        return QRectF(0, rect.center().y() - 0.5, width, 1);
    }
    return {};
}

QString MessageDocument::code(const Part &part) const
{
    QString text;
    for (const MessageRun &run : m_text.blocks().at(part.first).runs)
        text += run.text;
    return text.replace(QChar::LineSeparator, QChar::LineFeed);
}

QUrl MessageDocument::linkAt(int position) const
{
    const QTextBlock block = findBlock(position);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (fragment.contains(position))
            return QUrl(fragment.charFormat().anchorHref(), QUrl::StrictMode);
    }
    return {};
}

QVariant MessageDocument::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Confab
