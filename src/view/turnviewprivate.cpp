// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/turnviewprivate.h"

#include "models/turnroles.h"
#include "view/messageeditor.h"
#include "view/toendbutton.h"
#include "view/viewkeyboard.h"
#include "view/viewpointer.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {
constexpr int flashMs = 1600;
}

TurnViewPrivate::TurnViewPrivate(TurnView *view)
    : q(view)
    , pointer(std::make_unique<ViewPointer>(this))
    , keyboard(std::make_unique<ViewKeyboard>(this))
    , toEnd(new ToEndButton(view))
{
    toEnd->setObjectName(u"toEndButton"_s);
    toEnd->hide();
    connect(toEnd, &QAbstractButton::clicked, view, [this] {
        q->scrollToEnd();
        q->setFocus(Qt::OtherFocusReason);
    });

    connect(&layout, &ConversationLayout::changed, this, [this] {
        if (!isScrolling)
            q->viewport()->update();
    });
    connect(&layout, &ConversationLayout::reset, this, &TurnViewPrivate::onReset);
    connect(&layout, &ConversationLayout::rowsInserted, this, &TurnViewPrivate::onRowsInserted);
    connect(&layout, &ConversationLayout::rowsChanged, this, &TurnViewPrivate::onRowsChanged);
    connect(&layout, &ConversationLayout::rowsRemoved, this, [this](int first) {
        if (editor && !editedRow.isValid())
            endEditing(false);
        // The keys go on from the neighbour, where that can be seen.
        if (!current.isValid() && isKeyboardFocus && q->window()->focusWidget() == q && layout.count() > 0)
            setCurrent(std::min(first, layout.count() - 1), true);
        if (!selection.isValid())
            selectionMoved();
    });
    connect(&search, &TurnSearch::currentChanged, this, &TurnViewPrivate::showSearchHit);
    connect(&search, &TurnSearch::changed, this, [this] {
        emit q->searchChanged(search.count(), search.currentIndex());
        q->viewport()->update();
    });

    flashing.setStartValue(1.0);
    flashing.setEndValue(0.0);
    flashing.setDuration(flashMs);
    connect(&flashing, &QVariantAnimation::valueChanged, this, [this] {
        if (flashedRow.isValid())
            updateRow(flashedRow.row());
    });
    connect(&flashing, &QVariantAnimation::finished, this, [this] {
        const int row = flashedRow.isValid() ? flashedRow.row() : -1;
        flashedRow = QPersistentModelIndex();
        updateRow(row);
    });
    connect(&blink, &QTimer::timeout, this, [this] {
        isBlinkOn = !isBlinkOn;
        for (const auto &row : layout.visible()) {
            if (row.laidOut->content.isStreaming())
                updateRow(row.row);
        }
    });
    // Relative times grow older. What has not changed keeps its layout.
    minute.setInterval(60 * 1000);
    connect(&minute, &QTimer::timeout, this, [this] {
        for (const auto &row : layout.visible())
            layout.contentChanged(row.row);
    });
    minute.start();
}

TurnViewPrivate::~TurnViewPrivate() = default;

void TurnViewPrivate::updateStyle()
{
    m_style = ViewStyle::of(*q, zoom);
    layout.setStyle(m_style);
    toEnd->setStyle(m_style);
    q->verticalScrollBar()->setSingleStep(2 * m_style.unit);
    updateMargins();
    updateBlink();
    q->viewport()->update();
}

void TurnViewPrivate::updateSize()
{
    layout.setSize(q->viewport()->size());
    updateMargins();
    q->verticalScrollBar()->setPageStep(q->viewport()->height());
    sync();
}

void TurnViewPrivate::updateMargins()
{
    layout.setTopMargin(notice.isEmpty()
                            ? m_style.gap
                            : std::max(m_style.button, noticeWordsSize().height()) + 3 * m_style.gap);
}

void TurnViewPrivate::sync()
{
    if (isSyncing)
        return;
    isSyncing = true;
    QScrollBar *bar = q->verticalScrollBar();
    // A bar that is held with the mouse must not run away below it.
    if (!bar->isSliderDown()) {
        const int value = layout.value();
        bar->setRange(0, layout.maximum());
        bar->setValue(value);
    }
    isSyncing = false;
    placeEditor();
    updateToEnd();
    updateBlink();
    markOlderWanted();
}

void TurnViewPrivate::scrollBarMoved()
{
    if (isSyncing)
        return;
    QScrollBar *bar = q->verticalScrollBar();
    const QList<ConversationLayout::VisibleRow> before = layout.visible();
    isScrolling = true;
    if (bar->isSliderDown())
        layout.scrollTo(bar->value());
    else if (bar->value() == bar->maximum())
        layout.scrollToEnd();
    else
        layout.scrollBy(bar->value() - layout.value());
    m_olderWantedAt = -1;
    scrollPicture(before);
    isScrolling = false;
    sync();
}

void TurnViewPrivate::scrollPicture(const QList<ConversationLayout::VisibleRow> &before)
{
    const QList<ConversationLayout::VisibleRow> &after = layout.visible();
    // All rows that stay must have moved alike.
    std::optional<int> distance;
    for (const auto &old : before) {
        if (after.isEmpty() || old.row < after.constFirst().row || old.row > after.constLast().row)
            continue;
        const auto &now = after.at(old.row - after.constFirst().row);
        if (now.laidOut != old.laidOut || (distance && *distance != now.y - old.y)) {
            distance.reset();
            break;
        }
        distance = now.y - old.y;
    }
    QWidget *viewport = q->viewport();
    if (distance && std::abs(*distance) < viewport->height())
        viewport->scroll(0, *distance, viewport->rect());
    else
        viewport->update();
}

void TurnViewPrivate::updateRow(int row)
{
    if (const auto *seen = layout.visibleRow(row))
        q->viewport()->update(seen->rect().adjusted(0, -m_style.button, 0, m_style.gap));
}

void TurnViewPrivate::markOlderWanted()
{
    const int rows = layout.count();
    if (rows == 0 || rows == m_olderWantedAt || !q->isVisible())
        return;
    if (layout.value() > 2 * layout.size().height())
        return;
    m_olderWantedAt = rows;
    // Not from inside a paint or a model's signal.
    QMetaObject::invokeMethod(q, &TurnView::olderWanted, Qt::QueuedConnection);
}

void TurnViewPrivate::onReset()
{
    if (editor)
        endEditing(false);
    selection.clear();
    picked.clear();
    streaming.clear();
    focusItem = -1;
    hasNewBelow = false;
    m_olderWantedAt = -1;
    layout.reader().expansions.clear();
    emit q->currentTurnChanged({});
    emit q->selectionChanged();
}

void TurnViewPrivate::onRowsInserted(int first, int last)
{
    if (last != layout.count() - 1)
        return;
    const QModelIndex newest = layout.model()->index(last, 0);
    const auto delivery = static_cast<DeliveryState>(newest.data(TurnRoles::DeliveryRole).toInt());
    // What one says oneself one wants to see.
    if (newest.data(TurnRoles::IsHumanRole).toBool() && delivery == DeliveryState::Sending)
        layout.scrollToEnd();
    else if (!layout.anchor().isAtEnd && first > 0)
        hasNewBelow = true;
    onRowsChanged(first, last);
}

void TurnViewPrivate::onRowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = layout.model()->index(row, 0);
        const auto delivery = static_cast<DeliveryState>(index.data(TurnRoles::DeliveryRole).toInt());
        const bool grows = delivery == DeliveryState::Streaming;
        if (!grows && streaming.isEmpty())
            continue;
        const QString turnId = index.data(TurnRoles::TurnIdRole).toString();
        const bool hasEnded = !grows && streaming.remove(turnId) > 0;
        // The last words may come together with the end.
        if ((grows || hasEnded) && !layout.anchor().isAtEnd)
            hasNewBelow = true;
        if (grows) {
            streaming.insert(turnId, delivery);
        } else if (hasEnded) {
            emit q->announced(layout.reader().spoken(layout.reader().read(*layout.model(), row)));
        }
    }
}

void TurnViewPrivate::updateToEnd()
{
    const bool isAtEnd = layout.isAtEnd();
    if (isAtEnd)
        hasNewBelow = false;
    toEnd->setVisible(!isAtEnd && layout.count() > 0);
    toEnd->setNews(hasNewBelow);
    const QRect area = q->viewport()->geometry();
    toEnd->move(area.center().x() - toEnd->width() / 2, area.bottom() - toEnd->height() - m_style.gap);
    if (isAtEnd != wasAtEnd) {
        wasAtEnd = isAtEnd;
        emit q->atEndChanged(isAtEnd);
    }
}

void TurnViewPrivate::updateBlink()
{
    const auto &rows = layout.visible();
    const bool isStreaming = std::any_of(rows.cbegin(), rows.cend(),
                                         [](const auto &row) { return row.laidOut->content.isStreaming(); });
    const int period = QApplication::cursorFlashTime() / 2;
    const bool isAnimated = q->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, q) != 0;
    if (!isStreaming || period <= 0 || !isAnimated || !q->isVisible()) {
        blink.stop();
        isBlinkOn = true;
    } else if (!blink.isActive() || blink.interval() != period) {
        blink.start(period);
    }
}

RowState TurnViewPrivate::stateOf(const ConversationLayout::VisibleRow &row)
{
    RowState state;
    const RowContent &content = row.laidOut->content;
    const bool isFocused = q->hasFocus() && currentRow() == row.row;
    state.isHot = (hotRow.isValid() && hotRow.row() == row.row) || (isFocused && isKeyboardFocus);
    if (hotRow.isValid() && hotRow.row() == row.row) {
        state.hotButton = hotButton;
        state.isPressed = isButtonDown;
    }
    state.isCurrent = isFocused && isKeyboardFocus;
    if (state.isCurrent && focusItem >= 0) {
        const QList<FocusItem> items = focusItems(row.row);
        if (focusItem < items.size())
            state.focusRects = items.at(focusItem).rects;
    }
    state.isPicked = picked.contains(content.turnId);
    const TextSelection::Range range = selection.rangeIn(row.row);
    state.selectionFrom = range.from;
    state.selectionTo = range.to;
    state.isSelectionActive = q->isActiveWindow();
    if (search.isActive()) {
        state.marks = search.marks().inPlain(row.laidOut->document->message().plainText());
        state.currentMark = search.currentRow() == row.row ? search.currentInRow() : -1;
    }
    if (flashedRow.isValid() && flashedRow.row() == row.row)
        state.flash = flashing.currentValue().toReal();
    state.hasEndMark = content.isStreaming() && isBlinkOn;
    state.avatar = avatars.value(content.authorId);
    return state;
}

void TurnViewPrivate::paint(QPainter *painter, const QRect &exposed)
{
    const auto &rows = layout.visible();
    painter->fillRect(exposed, m_style.background);
    if (rows.isEmpty()) {
        paintPlaceholder(painter);
        return;
    }
    paintNotice(painter);
    const QPalette palette = q->palette();
    RowPainter rowPainter(painter, m_style, palette);
    for (const auto &row : rows) {
        // Focus rings and the hover bar reach a little beyond their row.
        const QRect reach = row.rect().adjusted(0, -m_style.gap, 0, m_style.gap);
        if (!reach.intersects(exposed))
            continue;
        painter->translate(0, row.y);
        rowPainter.paint(*row.laidOut, stateOf(row), exposed.translated(0, -row.y));
        painter->translate(0, -row.y);
    }
}

int TurnViewPrivate::noticeButtonWidth() const
{
    return noticeButton.isEmpty()
        ? 0
        : QFontMetrics(m_style.smallFont).horizontalAdvance(noticeButton) + 2 * m_style.paddingX;
}

QSize TurnViewPrivate::noticeWordsSize() const
{
    const int beside = noticeButton.isEmpty() ? 0 : noticeButtonWidth() + m_style.gap;
    const int room = std::max(1, q->viewport()->width() - 2 * m_style.gap - beside);
    return QFontMetrics(m_style.smallFont)
        .boundingRect(QRect(0, 0, room, INT_MAX / 2), Qt::AlignCenter | Qt::TextWordWrap, notice)
        .size();
}

QRect TurnViewPrivate::noticeRect()
{
    const int height = std::max(m_style.button, noticeWordsSize().height());
    return QRect(0, layout.rowRect(0).top() - height - 2 * m_style.gap, layout.size().width(), height);
}

QRect TurnViewPrivate::noticeWordsRect()
{
    const QRect area = noticeRect();
    const int words = noticeWordsSize().width();
    const int beside = noticeButton.isEmpty() ? 0 : noticeButtonWidth() + m_style.gap;
    const int left = (area.width() - words - beside) / 2;
    return QRect(m_style.isMirrored ? left + beside : left, area.top(), words, area.height());
}

QRect TurnViewPrivate::noticeButtonRect()
{
    if (notice.isEmpty() || noticeButton.isEmpty())
        return {};
    const QRect words = noticeWordsRect();
    const int width = noticeButtonWidth();
    const int left =
        m_style.isMirrored ? words.left() - m_style.gap - width : words.right() + 1 + m_style.gap;
    return QRect(left, words.top() + (words.height() - m_style.button) / 2, width, m_style.button);
}

void TurnViewPrivate::paintNotice(QPainter *painter)
{
    if (notice.isEmpty() || noticeRect().bottom() < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_style.smallFont);
    painter->setPen(m_style.muted);
    painter->drawText(noticeWordsRect(), Qt::AlignCenter | Qt::TextWordWrap, notice);
    const QRect button = noticeButtonRect();
    if (button.isNull())
        return;
    painter->setPen(QPen(m_style.outline, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), button.height() / 2.0,
                             button.height() / 2.0);
    painter->setPen(m_style.text);
    painter->drawText(button, Qt::AlignCenter, noticeButton);
}

void TurnViewPrivate::paintPlaceholder(QPainter *painter)
{
    if (placeholder.isEmpty())
        return;
    painter->setFont(m_style.message.font);
    painter->setPen(m_style.muted);
    const int margin = 2 * m_style.unit;
    painter->drawText(q->viewport()->rect().adjusted(margin, margin, -margin, -margin),
                      Qt::AlignCenter | Qt::TextWordWrap, placeholder);
}

} // namespace Confab
