// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowpainter.h"

#include "view/rowwords.h"
#include "view/viewicons.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QTextCursor>

namespace Confab {

namespace {

// One or two letters that stand for a name.
QString initials(const QString &name)
{
    QString letters;
    bool isStart = true;
    for (qsizetype i = 0; i < name.size() && letters.size() < 3; ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber() && !c.isHighSurrogate()) {
            isStart = !c.isMark() && !c.isLowSurrogate();
            continue;
        }
        if (isStart && (letters.isEmpty() || (c.isLetter() && letters.size() < 2))) {
            letters += c.toUpper();
            if (c.isHighSurrogate() && i + 1 < name.size())
                letters += name.at(++i);
        }
        isStart = false;
    }
    return letters;
}

} // namespace

RowPainter::RowPainter(QPainter *painter, const ViewStyle &style, const QPalette &palette)
    : m_painter(painter)
    , m_style(style)
    , m_palette(palette)
{
    painter->setRenderHint(QPainter::Antialiasing);
}

void RowPainter::paint(const LaidOutRow &row, const RowState &state, const QRect &clip)
{
    paintSeparators(row);
    if (state.isPicked) {
        const int top = row.content.startsGroup && !row.geometry.name.isNull() ? row.geometry.name.top()
                                                                               : row.geometry.bubble.top();
        const QRect area(0, top - m_style.gap / 4, row.geometry.width, row.geometry.height - top);
        m_painter->fillRect(area, mixed(m_style.background, m_style.accent, 0.14));
        m_painter->fillRect(QRect(m_style.isMirrored ? area.right() - 2 : 0, area.top(), 3, area.height()),
                            m_style.accent);
    }
    paintHeader(row, state);
    paintBubble(row, state);
    if (row.content.editorHeight == 0)
        paintText(row, state, clip);
    paintFooter(row);
    paintButtons(row, state);
}

void RowPainter::paintSeparators(const LaidOutRow &row)
{
    const RowGeometry &geometry = row.geometry;
    if (geometry.day.isNull() && geometry.newLine.isNull())
        return;
    m_painter->setFont(m_style.smallFont);
    if (!geometry.day.isNull()) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_style.characterBubble);
        m_painter->drawRoundedRect(geometry.day, geometry.day.height() / 2.0, geometry.day.height() / 2.0);
        m_painter->setPen(m_style.muted);
        m_painter->drawText(geometry.day, Qt::AlignCenter, row.content.dayText);
    }
    if (!geometry.newLine.isNull()) {
        const QString words = RowWords::newMessages();
        const int width = QFontMetrics(m_style.smallFont).horizontalAdvance(words) + 2 * m_style.gap;
        const QRect &line = geometry.newLine;
        const int y = line.center().y();
        const int middle = line.center().x();
        m_painter->setPen(QPen(m_style.accent, 1));
        m_painter->drawLine(line.left(), y, middle - width / 2, y);
        m_painter->drawLine(middle + width / 2, y, line.right(), y);
        m_painter->setPen(m_style.text);
        m_painter->drawText(line, Qt::AlignCenter, words);
    }
}

void RowPainter::paintHeader(const LaidOutRow &row, const RowState &state)
{
    const RowGeometry &geometry = row.geometry;
    if (!geometry.avatar.isNull()) {
        const QRect &circle = geometry.avatar;
        if (!state.avatar.isNull()) {
            QPainterPath path;
            path.addEllipse(circle);
            m_painter->save();
            m_painter->setClipPath(path, Qt::IntersectClip);
            m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
            m_painter->drawPixmap(circle, state.avatar);
            m_painter->restore();
        } else {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(row.content.isHuman ? m_style.humanBubble
                                                    : mixed(m_style.background, m_style.text, 0.14));
            m_painter->drawEllipse(circle);
            m_painter->setFont(m_style.nameFont);
            m_painter->setPen(m_style.text);
            m_painter->drawText(circle, Qt::AlignCenter, initials(row.content.authorName));
        }
    }
    const Qt::Alignment leading = m_style.isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    if (!geometry.name.isNull()) {
        m_painter->setFont(m_style.nameFont);
        m_painter->setPen(m_style.text);
        const QString name = QFontMetrics(m_style.nameFont)
                                 .elidedText(row.content.authorName, Qt::ElideRight, geometry.name.width());
        m_painter->drawText(geometry.name, leading | Qt::AlignVCenter | Qt::AlignAbsolute, name);
    }
    if (!geometry.time.isNull()) {
        m_painter->setFont(m_style.smallFont);
        m_painter->setPen(m_style.muted);
        m_painter->drawText(geometry.time, leading | Qt::AlignVCenter | Qt::AlignAbsolute,
                            row.content.timeText);
    }
}

QColor RowPainter::bubbleColor(const LaidOutRow &row) const
{
    const QColor color = row.content.isHuman ? m_style.humanBubble : m_style.characterBubble;
    const bool isPending =
        row.content.delivery == DeliveryState::Sending || row.content.delivery == DeliveryState::Checking;
    return isPending ? mixed(color, m_style.background, 0.35) : color;
}

void RowPainter::paintBubble(const LaidOutRow &row, const RowState &state)
{
    const QRectF bubble = row.geometry.bubble;
    QColor fill = bubbleColor(row);
    if (state.flash > 0)
        fill = mixed(fill, m_style.accent, 0.45 * state.flash);
    const bool isNotSent = row.content.delivery == DeliveryState::NotSent;
    m_painter->setBrush(fill);
    m_painter->setPen(isNotSent ? QPen(m_style.muted, 1, Qt::DashLine) : Qt::NoPen);
    const QRectF shape = isNotSent ? bubble.adjusted(0.5, 0.5, -0.5, -0.5) : bubble;
    m_painter->drawRoundedRect(shape, m_style.radius, m_style.radius);
    if (state.isCurrent && state.focusRects.isEmpty()) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_style.accent, 2));
        m_painter->drawRoundedRect(bubble.adjusted(-2, -2, 2, 2), m_style.radius + 2, m_style.radius + 2);
    }
}

void RowPainter::paintText(const LaidOutRow &row, const RowState &state, const QRect &clip)
{
    const QRect &text = row.geometry.text;
    const QRect seen = clip.intersected(row.geometry.bubble);
    if (seen.isEmpty())
        return;
    m_painter->save();
    // Whatever the message holds, it stays in its bubble.
    m_painter->setClipRect(row.geometry.bubble, Qt::IntersectClip);
    for (const MessageDocument::Part &part : row.document->parts()) {
        const QRectF rect = row.document->partRect(part).translated(text.topLeft());
        if (rect.bottom() < seen.top() || rect.top() > seen.bottom())
            continue;
        m_painter->setPen(Qt::NoPen);
        switch (part.kind) {
        case MessageDocument::Part::Kind::Code:
            m_painter->setBrush(mixed(bubbleColor(row), m_style.text, 0.07));
            m_painter->drawRoundedRect(
                QRectF(rect.left(), rect.top(), text.width() - (rect.left() - text.left()), rect.height()),
                m_style.radius / 2.0, m_style.radius / 2.0);
            break;
        case MessageDocument::Part::Kind::Quote:
            m_painter->setBrush(m_style.quoteBar);
            m_painter->drawRoundedRect(rect, rect.width() / 2, rect.width() / 2);
            break;
        case MessageDocument::Part::Kind::Rule:
        case MessageDocument::Part::Kind::TableHead:
            m_painter->fillRect(QRectF(text.left(), rect.top(), text.width(), 1), m_style.quoteBar);
            break;
        }
    }
    paintMarks(row, state);

    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_palette;
    context.palette.setColor(QPalette::Text, m_style.text);
    context.clip = seen.translated(-text.topLeft());
    if (state.selectionTo > state.selectionFrom) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(row.document.get());
        selection.cursor.setPosition(state.selectionFrom);
        selection.cursor.setPosition(std::min(state.selectionTo, row.textLength()), QTextCursor::KeepAnchor);
        const auto group = state.isSelectionActive ? QPalette::Active : QPalette::Inactive;
        selection.format.setBackground(m_palette.brush(group, QPalette::Highlight));
        selection.format.setForeground(m_palette.brush(group, QPalette::HighlightedText));
        context.selections.append(selection);
    }
    m_painter->translate(text.topLeft());
    row.document->documentLayout()->draw(m_painter, context);
    m_painter->restore();
    if (state.hasEndMark)
        paintEndMark(row);
}

void RowPainter::paintMarks(const LaidOutRow &row, const RowState &state)
{
    for (int i = 0; i < state.marks.size(); ++i) {
        const FindMark &mark = state.marks.at(i);
        const bool isCurrent = i == state.currentMark;
        for (const QRect &rect : row.rangeRects(mark.position, mark.position + mark.length)) {
            m_painter->setPen(isCurrent ? QPen(m_style.text, 1.5) : QPen(Qt::NoPen));
            m_painter->setBrush(mixed(bubbleColor(row), m_style.accent, isCurrent ? 0.6 : 0.35));
            m_painter->drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
        }
    }
}

void RowPainter::paintEndMark(const LaidOutRow &row)
{
    const QRect caret = row.caretRect(row.textLength());
    const int width = std::max(3, m_style.unit / 3);
    const int height = std::min(caret.height(), m_style.unit);
    const bool toLeft = row.document->hasRightToLeft() && caret.left() < row.geometry.text.center().x();
    QRect mark(toLeft ? caret.left() - width - 2 : caret.left() + 2, caret.bottom() - height + 1, width,
               height * 4 / 5);
    // At the very end of a full line there is only the padding left.
    mark.moveRight(std::min(mark.right(), row.geometry.bubble.right() - 2));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_style.accent);
    m_painter->drawRoundedRect(mark, 1.5, 1.5);
}

void RowPainter::paintFooter(const LaidOutRow &row)
{
    const RowGeometry &geometry = row.geometry;
    m_painter->setFont(m_style.smallFont);
    m_painter->setPen(m_style.muted);
    const Qt::Alignment leading =
        (row.content.isHuman != m_style.isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    if (!geometry.stepper.isNull())
        m_painter->drawText(geometry.stepper, Qt::AlignCenter, RowWords::stepper(row.content));
    if (!geometry.edited.isNull())
        m_painter->drawText(geometry.edited, Qt::AlignCenter, RowWords::edited());
    if (!geometry.state.isNull())
        m_painter->drawText(geometry.state, leading | Qt::AlignTop | Qt::TextWordWrap,
                            RowWords::state(row.content));
    if (!geometry.pinned.isNull()) {
        QRect icon = geometry.pinned;
        icon.setWidth(m_style.smallHeight);
        if (m_style.isMirrored)
            icon.moveRight(geometry.pinned.right());
        paintPinIcon(m_painter, icon, m_style.muted, true);
        QRect words = geometry.pinned;
        words.setWidth(geometry.pinned.width() - icon.width());
        words.moveLeft(m_style.isMirrored ? geometry.pinned.left() : geometry.pinned.left() + icon.width());
        m_painter->setPen(m_style.muted);
        m_painter->drawText(words, Qt::AlignCenter, RowWords::pinned());
    }
}

void RowPainter::paintButtons(const LaidOutRow &row, const RowState &state)
{
    const RowGeometry &geometry = row.geometry;
    if (state.isHot && !geometry.hoverBar.isNull()) {
        m_painter->setPen(QPen(m_style.outline, 1));
        m_painter->setBrush(m_style.background);
        const qreal radius = geometry.hoverBar.height() / 2.0;
        m_painter->drawRoundedRect(QRectF(geometry.hoverBar).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    for (int i = 0; i < geometry.buttons.size(); ++i) {
        const RowButton &button = geometry.buttons.at(i);
        if (button.onHover && !state.isHot)
            continue;
        const bool isHot = i == state.hotButton && button.isEnabled;
        const QString label = RowWords::label(button.action);
        const QRectF rect = QRectF(button.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        const qreal radius = rect.height() / 2;
        m_painter->setPen(label.isEmpty() ? QPen(Qt::NoPen) : QPen(m_style.outline, 1));
        m_painter->setBrush(Qt::NoBrush);
        if (isHot)
            m_painter->setBrush(state.isPressed ? mixed(m_style.hover, m_style.text, 0.15) : m_style.hover);
        if (isHot || !label.isEmpty())
            m_painter->drawRoundedRect(rect, radius, radius);
        QColor color = isHot ? m_style.text : m_style.muted;
        if (!button.isEnabled)
            color = mixed(m_style.muted, m_style.background, 0.6);
        if (label.isEmpty()) {
            paintActionIcon(m_painter, button.rect, button.action, color,
                            m_style.isMirrored && button.action != RowAction::Edit,
                            button.action == RowAction::Pin && row.content.isPinned);
        } else {
            m_painter->setFont(m_style.smallFont);
            m_painter->setPen(m_style.text);
            m_painter->drawText(button.rect, Qt::AlignCenter, label);
        }
    }
    if (!state.focusRects.isEmpty()) {
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_style.accent, 2));
        for (const QRect &rect : state.focusRects)
            m_painter->drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4);
    }
}

} // namespace Confab
