// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/rowlayouter.h"

#include "view/rowwords.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace Confab {

namespace {
// In text heights: below this there is no room to waste beside the bubbles.
constexpr int narrowUnits = 30;
} // namespace

// Where a row's column is. Rows are laid out left to right and mirrored at the end.
struct RowLayouter::Frame
{
    Frame(const ViewStyle &style, const RowContent &content, int width)
        : isHuman(content.isHuman)
    {
        const bool isNarrow = width < narrowUnits * style.unit;
        const int margin = isNarrow ? style.gap : style.margin;
        const int side = style.avatar + style.gap;
        const int widest = style.measure + 2 * style.paddingX + 2 * side;
        const int column = std::max(1, std::min(width - 2 * margin, widest));
        left = (width - column) / 2;
        right = left + column;
        hasAvatar = !isNarrow || !isHuman;
        // The far side stays free, so that one sees who speaks without reading.
        const int farSide = isNarrow ? 0 : side;
        bubbleLeft = isHuman ? left + farSide : left + side;
        bubbleRight = isHuman ? right - (hasAvatar ? side : 0) : right - farSide;
        textWidth = std::max(4 * style.unit, bubbleRight - bubbleLeft - 2 * style.paddingX);
    }

    bool isHuman;
    bool hasAvatar;
    int left;
    int right;
    int bubbleLeft; // the most a bubble may take
    int bubbleRight;
    int textWidth;
};

MessageLimits RowLayouter::limits(const RowContent &content)
{
    // About 7,000 words; then four times as many with each press.
    const qsizetype factor = qsizetype(1) << std::min(2 * content.expansion, 20);
    return {40000 * factor, 600 * factor, 3000 * factor};
}

std::shared_ptr<LaidOutRow> RowLayouter::layOut(const RowContent &content, int width,
                                                const std::shared_ptr<const LaidOutRow> &old) const
{
    auto row = std::make_shared<LaidOutRow>();
    row->content = content;
    row->geometry.width = width;
    const Frame frame(m_style, content, width);
    row->document = makeDocument(content, frame.textWidth, old.get());
    int y = placeAbove(row.get(), frame);
    y = placeText(row.get(), frame, y);
    y = placeFooter(row.get(), frame, y);
    placeHoverBar(row.get(), frame);
    row->geometry.height = y;
    if (m_style.isMirrored)
        mirror(&row->geometry);
    return row;
}

std::shared_ptr<MessageDocument> RowLayouter::makeDocument(const RowContent &content, int width,
                                                           const LaidOutRow *old) const
{
    const bool isSame = old && old->content.turnId == content.turnId && old->content.text == content.text
        && old->content.expansion == content.expansion && old->document->style() == m_style.message
        && old->document->widthLimit() == width;
    if (isSame)
        return old->document;
    ++m_documentCount;
    auto document =
        std::make_shared<MessageDocument>(MessageText::parse(content.text, limits(content)), m_style.message);
    document->layOut(width);
    return document;
}

int RowLayouter::placeAbove(LaidOutRow *row, const Frame &frame) const
{
    const RowContent &content = row->content;
    RowGeometry &geometry = row->geometry;
    int y = 0;
    if (!content.dayText.isEmpty()) {
        const int width =
            QFontMetrics(m_style.smallFont).horizontalAdvance(content.dayText) + 2 * m_style.paddingX;
        geometry.day =
            QRect((geometry.width - width) / 2, y + m_style.unit, width, m_style.smallHeight + m_style.gap);
        y = geometry.day.bottom() + 1;
    }
    if (content.isFirstNew) {
        geometry.newLine =
            QRect(frame.left, y + m_style.gap, frame.right - frame.left, m_style.smallHeight + m_style.gap);
        y = geometry.newLine.bottom() + 1;
    }
    y += content.startsGroup ? m_style.unit : m_style.gap / 2;
    if (!content.startsGroup)
        return y;

    const int nameWidth = QFontMetrics(m_style.nameFont).horizontalAdvance(content.authorName) + 2;
    const int timeWidth = QFontMetrics(m_style.smallFont).horizontalAdvance(content.timeText) + 2;
    const int room = frame.bubbleRight - frame.bubbleLeft - m_style.gap - timeWidth;
    const int shown = std::clamp(nameWidth, 0, std::max(room, 3 * m_style.unit));
    if (frame.hasAvatar) {
        const int x = frame.isHuman ? frame.right - m_style.avatar : frame.left;
        geometry.avatar = QRect(x, y, m_style.avatar, m_style.avatar);
    }
    if (frame.isHuman) {
        geometry.name = QRect(frame.bubbleRight - shown, y, shown, m_style.nameHeight);
        geometry.time =
            QRect(geometry.name.left() - m_style.gap - timeWidth, y, timeWidth, m_style.nameHeight);
    } else {
        geometry.name = QRect(frame.bubbleLeft, y, shown, m_style.nameHeight);
        geometry.time = QRect(geometry.name.right() + 1 + m_style.gap, y, timeWidth, m_style.nameHeight);
    }
    if (content.timeText.isEmpty())
        geometry.time = QRect();
    return y + m_style.nameHeight + m_style.gap / 2;
}

int RowLayouter::placeText(LaidOutRow *row, const Frame &frame, int y) const
{
    const RowContent &content = row->content;
    RowGeometry &geometry = row->geometry;
    const bool isEdited = content.editorHeight > 0;
    // A place for the mark of a reply that has not said anything yet.
    const int least = content.isStreaming() ? 2 * m_style.unit : m_style.unit;
    const int ideal = std::max(least, static_cast<int>(std::ceil(row->document->idealWidth())) + 1);
    const int width = isEdited ? frame.textWidth : std::min(frame.textWidth, ideal);
    const int height =
        isEdited ? content.editorHeight : static_cast<int>(std::ceil(row->document->size().height()));
    const int bubbleWidth = width + 2 * m_style.paddingX;
    const int x = frame.isHuman ? frame.bubbleRight - bubbleWidth : frame.bubbleLeft;
    geometry.text = QRect(x + m_style.paddingX, y + m_style.paddingY, width, height);
    // A line's own leading is below its text already.
    const int below = isEdited ? m_style.paddingY : m_style.paddingY * 3 / 4;
    geometry.bubble = QRect(x, y, bubbleWidth, m_style.paddingY + height + below);
    if (isEdited)
        return geometry.bubble.bottom() + 1;

    for (int i = 0; i < row->document->parts().size(); ++i) {
        const MessageDocument::Part &part = row->document->parts().at(i);
        if (part.kind != MessageDocument::Part::Kind::Code)
            continue;
        const QRect box = row->document->partRect(part).toRect().translated(geometry.text.topLeft());
        const int right = std::min(box.right(), geometry.text.right());
        geometry.buttons.append(
            {RowAction::CopyCode,
             QRect(right - m_style.button - 1, box.top() + 2, m_style.button, m_style.button), i, true,
             true});
    }
    if (row->document->message().isCut()) {
        const QString label = RowWords::label(RowAction::ShowMore);
        const int labelWidth =
            QFontMetrics(m_style.smallFont).horizontalAdvance(label) + 2 * m_style.paddingX;
        geometry.buttons.append({RowAction::ShowMore,
                                 QRect(geometry.text.left(), geometry.text.bottom() + 1 + m_style.gap,
                                       labelWidth, m_style.button)});
        geometry.bubble.setHeight(geometry.bubble.height() + m_style.gap + m_style.button);
    }
    return geometry.bubble.bottom() + 1;
}

int RowLayouter::placeFooter(LaidOutRow *row, const Frame &frame, int y) const
{
    const RowContent &content = row->content;
    RowGeometry &geometry = row->geometry;
    const QFontMetrics small(m_style.smallFont);
    const int lineHeight = m_style.button;
    const int top = y + m_style.gap / 4;
    const int widest = frame.bubbleRight - frame.bubbleLeft;

    // Items are put one after the other from the leading edge, and moved to the trailing one for the person's
    // own messages.
    struct Item
    {
        QRect *rect;
        int button; // index, when it is one
        int width;
    };
    QList<Item> items;
    const auto addButton = [&](RowAction action, int width, bool isEnabled = true) {
        geometry.buttons.append({action, QRect(), -1, isEnabled, false});
        items.append({nullptr, static_cast<int>(geometry.buttons.size()) - 1, width});
    };
    const bool canStep = content.canStep && !content.isStreaming() && content.candidateIndex >= 0;
    if (canStep && content.candidateCount > 1) {
        addButton(RowAction::PreviousCandidate, m_style.button, content.candidateIndex > 0);
        items.append({&geometry.stepper, -1, small.horizontalAdvance(RowWords::stepper(content)) + 4});
        const bool hasNext = content.candidateIndex + 1 < content.candidateCount;
        addButton(RowAction::NextCandidate, m_style.button,
                  hasNext || (content.isLastReply() && content.noOtherResponse.isEmpty()));
    }
    if (content.canStep && content.isLastReply())
        addButton(RowAction::AnotherResponse, m_style.button, content.noOtherResponse.isEmpty());
    if (content.isPinned)
        items.append({&geometry.pinned, -1,
                      small.horizontalAdvance(RowWords::pinned()) + m_style.smallHeight + m_style.gap / 2});
    if (content.isEdited)
        items.append({&geometry.edited, -1, small.horizontalAdvance(RowWords::edited()) + 2});
    const auto addLabelled = [&](RowAction action) {
        addButton(action, small.horizontalAdvance(RowWords::label(action)) + 2 * m_style.paddingX);
    };
    if (content.canStep && content.delivery == DeliveryState::NotSent) {
        addLabelled(RowAction::Retry);
        addLabelled(RowAction::Discard);
    } else if (content.canStep && content.delivery == DeliveryState::Unanswered) {
        addLabelled(RowAction::AskAgain);
    }

    const QString state = RowWords::state(content);
    int bottom = y;
    if (!state.isEmpty()) {
        const QRect bounds = small.boundingRect(QRect(0, 0, widest, 10000), Qt::TextWordWrap, state);
        const int width = std::min(widest, bounds.width() + 4);
        const int x = frame.isHuman ? frame.bubbleRight - width : frame.bubbleLeft;
        geometry.state = QRect(x, top + m_style.gap / 2, width, bounds.height());
        bottom = geometry.state.bottom() + 1;
    }
    if (items.isEmpty())
        return bottom;
    int total = -m_style.gap / 2;
    for (const Item &item : items)
        total += item.width + m_style.gap / 2;
    int x = frame.isHuman ? std::max(frame.left, frame.bubbleRight - total) : frame.bubbleLeft;
    const int itemTop = bottom + m_style.gap / 4;
    for (const Item &item : items) {
        const QRect rect(x, itemTop, item.width, lineHeight);
        if (item.rect)
            *item.rect = rect;
        else
            geometry.buttons[item.button].rect = rect;
        x += item.width + m_style.gap / 2;
    }
    return itemTop + lineHeight;
}

void RowLayouter::placeHoverBar(LaidOutRow *row, const Frame &frame) const
{
    RowGeometry &geometry = row->geometry;
    const RowContent &content = row->content;
    if (content.editorHeight > 0)
        return;
    QList<RowAction> actions{RowAction::Copy};
    if (content.canStep && content.delivery == DeliveryState::Stored)
        actions += {RowAction::Pin, RowAction::Edit};
    actions += RowAction::Menu;
    const int width = static_cast<int>(actions.size()) * m_style.button;
    // Beside a short message, over the corner of one that takes all the room.
    const int beside = m_style.gap / 2;
    int x;
    int y =
        geometry.bubble.top() + (std::min(geometry.bubble.height(), 2 * m_style.unit) - m_style.button) / 2;
    if (frame.isHuman) {
        x = geometry.bubble.left() - beside - width;
        if (x < 0) {
            x = geometry.bubble.left() + beside;
            y = geometry.bubble.top() - m_style.button / 2;
        }
    } else {
        x = geometry.bubble.right() + 1 + beside;
        if (x + width > geometry.width) {
            x = geometry.bubble.right() + 1 - beside - width;
            y = geometry.bubble.top() - m_style.button / 2;
        }
    }
    geometry.hoverBar = QRect(std::max(0, x), std::max(0, y), width, m_style.button);
    QRect button(geometry.hoverBar.topLeft(), QSize(m_style.button, m_style.button));
    QList<RowButton> bar;
    for (const RowAction action : actions) {
        bar.append({action, button, -1, true, true});
        button.translate(m_style.button, 0);
    }
    // On top of what it may cover.
    geometry.buttons = bar + geometry.buttons;
}

void RowLayouter::mirror(RowGeometry *geometry) const
{
    const auto flip = [width = geometry->width](QRect *rect) {
        if (!rect->isNull())
            rect->moveLeft(width - rect->right() - 1);
    };
    for (QRect *rect : {&geometry->day, &geometry->newLine, &geometry->avatar, &geometry->name,
                        &geometry->time, &geometry->bubble, &geometry->text, &geometry->hoverBar,
                        &geometry->stepper, &geometry->pinned, &geometry->edited, &geometry->state})
        flip(rect);
    for (RowButton &button : geometry->buttons) {
        // A code block keeps its own direction.
        if (button.action == RowAction::CopyCode)
            button.rect.translate(geometry->text.left() - (geometry->width - geometry->text.right() - 1), 0);
        else
            flip(&button.rect);
    }
}

} // namespace Confab
