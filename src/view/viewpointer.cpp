// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/viewpointer.h"

#include "view/rowwords.h"
#include "view/timetext.h"
#include "view/turnviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

#include <algorithm>

namespace Confab {

namespace {
constexpr int scrollMs = 16;
}

ViewPointer::ViewPointer(TurnViewPrivate *view)
    : d(view)
{
    m_scroll.setInterval(scrollMs);
    QObject::connect(&m_scroll, &QTimer::timeout, view, [this] { autoScroll(); });
}

TextSelection::Place ViewPointer::placeAt(const QPoint &point) const
{
    const auto &rows = d->layout.visible();
    if (rows.isEmpty())
        return {};
    const ConversationLayout::VisibleRow *row = &rows.constFirst();
    for (const auto &candidate : rows) {
        if (candidate.y <= point.y())
            row = &candidate;
    }
    const QPoint inRow = point - QPoint(0, row->y);
    const int position = inRow.y() > row->laidOut->geometry.text.bottom() ? row->laidOut->textLength()
                                                                          : row->laidOut->positionAt(inRow);
    return {d->layout.model()->index(row->row, 0), position};
}

void ViewPointer::press(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressPoint = point;
    m_hasMoved = false;
    m_pressButton = -1;
    m_pressLink.clear();
    m_pressRow = QPersistentModelIndex();
    if (d->noticeButtonRect().contains(point)) {
        emit d->q->olderRetryRequested();
        return;
    }
    const auto *row = d->layout.rowAtY(point.y());
    if (!row) {
        d->selection.clear();
        d->selectionMoved();
        return;
    }
    const QPoint inRow = point - QPoint(0, row->y);
    m_pressRow = d->layout.model()->index(row->row, 0);
    if (const RowButton *button = row->laidOut->geometry.buttonAt(inRow, true)) {
        m_pressButton = static_cast<int>(button - row->laidOut->geometry.buttons.constData());
        d->isButtonDown = true;
        d->updateRow(row->row);
        return;
    }
    m_pressLink = row->laidOut->linkAt(inRow);
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QString turnId = row->laidOut->content.turnId;
        d->setCurrent(row->row, false);
        d->q->setTurnPicked(turnId, !d->q->isTurnPicked(turnId));
        m_pressLink.clear();
        return;
    }
    if (!d->picked.isEmpty()) {
        d->picked.clear();
        d->selectionMoved();
    }
    const TextSelection::Place place = placeAt(point);
    const bool isThird = m_sinceDouble.isValid()
        && m_sinceDouble.elapsed() < QApplication::doubleClickInterval()
        && (point - m_doublePoint).manhattanLength() < QApplication::startDragDistance();
    m_sinceDouble.invalidate();
    m_isSelecting = true;
    if (isThird) {
        select(place, Grain::Paragraph);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && d->selection.isValid()) {
        d->selection.extendTo(place);
        d->selectionMoved();
    } else {
        select(place, Grain::Character);
    }
    d->setCurrent(row->row, false);
}

void ViewPointer::move(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    m_isInside = true;
    if (m_isSelecting && event->buttons().testFlag(Qt::LeftButton)) {
        if ((point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance())
            m_hasMoved = true;
        m_point = point;
        if (m_hasMoved || m_grain != Grain::Character)
            drag(point);
        return;
    }
    hover(point);
}

void ViewPointer::release(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scroll.stop();
    const QPoint point = event->position().toPoint();
    const int row = m_pressRow.isValid() ? m_pressRow.row() : -1;
    const auto *seen = row >= 0 ? d->layout.visibleRow(row) : nullptr;
    const QPoint inRow = seen ? point - QPoint(0, seen->y) : QPoint();
    if (m_pressButton >= 0) {
        d->isButtonDown = false;
        if (seen && m_pressButton < seen->laidOut->geometry.buttons.size()) {
            const RowButton button = seen->laidOut->geometry.buttons.at(m_pressButton);
            if (button.rect.contains(inRow))
                d->press(row, button);
        }
        m_pressButton = -1;
        d->updateRow(row);
    } else if (m_isSelecting && !m_hasMoved && !m_pressLink.isEmpty() && seen && d->selection.isEmpty()
               && seen->laidOut->linkAt(inRow) == m_pressLink) {
        d->activate(m_pressLink);
    }
    if (m_isSelecting && !d->selection.isEmpty()) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard->supportsSelection())
            clipboard->setText(d->copy.text(d->selection), QClipboard::Selection);
    }
    m_isSelecting = false;
    m_pressLink.clear();
    hover(point);
}

void ViewPointer::doubleClick(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const auto *row = d->layout.rowAtY(point.y());
    // The second of two quick presses on a button is a press.
    if (!row || row->laidOut->geometry.buttonAt(point - QPoint(0, row->y), true)) {
        press(event);
        return;
    }
    m_pressLink.clear();
    m_pressPoint = point;
    m_doublePoint = point;
    m_sinceDouble.start();
    m_isSelecting = true;
    select(placeAt(point), Grain::Word);
}

void ViewPointer::leave()
{
    m_isInside = false;
    const int row = d->hotRow.isValid() ? d->hotRow.row() : -1;
    d->hotRow = QPersistentModelIndex();
    d->hotButton = -1;
    d->updateRow(row);
    if (!m_hoveredLink.isEmpty()) {
        m_hoveredLink.clear();
        emit d->q->linkHovered({});
    }
}

void ViewPointer::refresh()
{
    if (m_isInside && !m_isSelecting)
        hover(m_point);
}

void ViewPointer::hover(const QPoint &point)
{
    m_point = point;
    const auto *row = d->layout.rowAtY(point.y());
    const int before = d->hotRow.isValid() ? d->hotRow.row() : -1;
    const int now = row ? row->row : -1;
    const QPoint inRow = row ? point - QPoint(0, row->y) : QPoint();
    const RowButton *button = row ? row->laidOut->geometry.buttonAt(inRow, true) : nullptr;
    const int buttonIndex =
        button ? static_cast<int>(button - row->laidOut->geometry.buttons.constData()) : -1;
    if (before != now || buttonIndex != d->hotButton) {
        d->hotRow =
            now >= 0 ? QPersistentModelIndex(d->layout.model()->index(now, 0)) : QPersistentModelIndex();
        d->hotButton = buttonIndex;
        d->updateRow(before);
        d->updateRow(now);
    }
    const QUrl link = row && !button ? row->laidOut->linkAt(inRow) : QUrl();
    if (link != m_hoveredLink) {
        m_hoveredLink = link;
        emit d->q->linkHovered(QString::fromLatin1(link.toEncoded()));
    }
    Qt::CursorShape shape = Qt::ArrowCursor;
    if ((button && button->isEnabled) || link.isValid() || d->noticeButtonRect().contains(point))
        shape = Qt::PointingHandCursor;
    else if (row && !button && row->laidOut->geometry.bubble.contains(inRow))
        shape = Qt::IBeamCursor;
    d->q->viewport()->setCursor(shape);
}

void ViewPointer::drag(const QPoint &point)
{
    extend(placeAt(point));
    const bool isOutside = point.y() < 0 || point.y() >= d->layout.size().height();
    if (isOutside && !m_scroll.isActive())
        m_scroll.start();
    else if (!isOutside)
        m_scroll.stop();
}

void ViewPointer::autoScroll()
{
    const int height = d->layout.size().height();
    const int beyond = m_point.y() < 0 ? m_point.y() : std::max(0, m_point.y() - height);
    if (!m_isSelecting || beyond == 0) {
        m_scroll.stop();
        return;
    }
    QScrollBar *bar = d->q->verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(beyond / 2, -60, 60));
    extend(placeAt(QPoint(m_point.x(), std::clamp(m_point.y(), 0, height - 1))));
}

void ViewPointer::extend(const TextSelection::Place &place)
{
    if (!place.row.isValid() || !m_start.row.isValid())
        return;
    const TextSelection::Range range = rangeAround(place, m_grain);
    const bool isBefore = place.row.row() < m_start.row.row()
        || (place.row == m_start.row && place.position < m_startRange.from);
    d->selection.start({m_start.row, isBefore ? m_startRange.to : m_startRange.from});
    if (place.row == m_start.row && !isBefore && m_grain != Grain::Character)
        d->selection.extendTo({place.row, std::max(range.to, m_startRange.to)});
    else
        d->selection.extendTo({place.row, isBefore ? range.from : range.to});
    d->selectionMoved();
}

TextSelection::Range ViewPointer::rangeAround(const TextSelection::Place &place, Grain grain) const
{
    if (grain == Grain::Character || !place.row.isValid())
        return {place.position, place.position};
    const auto laidOut = d->layout.laidOut(place.row.row());
    QTextCursor cursor(laidOut->document.get());
    cursor.setPosition(std::min(place.position, laidOut->textLength()));
    cursor.select(grain == Grain::Word ? QTextCursor::WordUnderCursor : QTextCursor::BlockUnderCursor);
    int from = cursor.selectionStart();
    // The separator before it is not part of a paragraph.
    if (grain == Grain::Paragraph)
        from = laidOut->document->findBlock(place.position).position();
    return {from, cursor.selectionEnd()};
}

void ViewPointer::select(const TextSelection::Place &place, Grain grain)
{
    const bool hadSelection = !d->selection.isEmpty();
    m_grain = grain;
    m_start = place;
    m_startRange = rangeAround(place, grain);
    d->selection.start({place.row, m_startRange.from});
    d->selection.extendTo({place.row, m_startRange.to});
    if (hadSelection || !d->selection.isEmpty())
        d->selectionMoved();
}

void ViewPointer::toolTip(QHelpEvent *event)
{
    const auto *row = d->layout.rowAtY(event->pos().y());
    QString text;
    QRect area;
    if (row) {
        const QPoint inRow = event->pos() - QPoint(0, row->y);
        const RowGeometry &geometry = row->laidOut->geometry;
        const RowContent &content = row->laidOut->content;
        if (const RowButton *button = geometry.buttonAt(inRow, true)) {
            text = RowWords::tip(button->action, content);
            area = button->rect;
        } else if (geometry.time.contains(inRow) || geometry.name.contains(inRow)) {
            text = TimeText::full(content.time);
            area = geometry.time.united(geometry.name);
        } else if (const QUrl link = row->laidOut->linkAt(inRow); link.isValid()) {
            text = QString::fromLatin1(link.toEncoded());
            area = row->laidOut->lineRect(row->laidOut->positionAt(inRow));
        } else if (geometry.avatar.contains(inRow)) {
            text = content.authorName;
            area = geometry.avatar;
        }
        area.translate(0, row->y);
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
        return;
    }
    // Tool tips guess at rich text; names and addresses are none.
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), d->q->viewport(), area);
}

} // namespace Confab
