// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/turnview.h"
#include "view/turnviewprivate.h"
#include "view/viewkeyboard.h"
#include "view/viewpointer.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

// The part of TurnView that the window system talks to.
namespace Confab {

namespace {
constexpr qreal zoomStep = 1.1;
} // namespace

bool TurnView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        d->pointer->toolTip(static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Leave:
        d->pointer->leave();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TurnView::paintEvent(QPaintEvent *event)
{
    // Heights of rows seen for the first time are known only now.
    d->sync();
    QPainter painter(viewport());
    d->paint(&painter, event->rect());
}

void TurnView::resizeEvent(QResizeEvent *)
{
    d->updateSize();
}

void TurnView::scrollContentsBy(int, int)
{
    d->scrollBarMoved();
    d->pointer->refresh();
}

void TurnView::keyPressEvent(QKeyEvent *event)
{
    if (!d->keyboard->press(event))
        event->ignore();
}

bool TurnView::focusNextPrevChild(bool next)
{
    return (hasFocus() && d->keyboard->step(next)) || QAbstractScrollArea::focusNextPrevChild(next);
}

void TurnView::mousePressEvent(QMouseEvent *event)
{
    d->pointer->press(event);
}

void TurnView::mouseMoveEvent(QMouseEvent *event)
{
    d->pointer->move(event);
}

void TurnView::mouseReleaseEvent(QMouseEvent *event)
{
    d->pointer->release(event);
}

void TurnView::mouseDoubleClickEvent(QMouseEvent *event)
{
    d->pointer->doubleClick(event);
}

void TurnView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            setZoom(d->zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
        event->accept();
        return;
    }
    // A touch pad tells pixels; taking them as they are is what makes it smooth.
    if (!event->pixelDelta().isNull()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TurnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const ConversationLayout::VisibleRow *row = nullptr;
    if (isByKey) {
        d->reveal(d->currentRow());
        row = d->layout.visibleRow(d->currentRow());
    } else {
        row = d->layout.rowAtY(event->pos().y());
    }
    if (!row) {
        event->ignore();
        return;
    }
    const QPoint corner = row->laidOut->geometry.bubble.center() + QPoint(0, row->y);
    const QPoint point =
        isByKey ? QPoint(corner.x(), std::clamp(corner.y(), 0, viewport()->height())) : event->pos();
    d->setCurrent(row->row, isByKey);
    emit contextMenuRequested(row->laidOut->content.turnId, viewport()->mapToGlobal(point));
    event->accept();
}

void TurnView::focusInEvent(QFocusEvent *event)
{
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && d->layout.count() > 0) {
        const auto &rows = d->layout.visible();
        const bool isSeen = d->currentRow() >= 0 && d->layout.visibleRow(d->currentRow());
        d->setCurrent(isSeen ? d->currentRow() : rows.constLast().row, true);
    }
    d->updateRow(d->currentRow());
    QAbstractScrollArea::focusInEvent(event);
}

void TurnView::focusOutEvent(QFocusEvent *event)
{
    d->focusItem = -1;
    d->updateRow(d->currentRow());
    QAbstractScrollArea::focusOutEvent(event);
}

void TurnView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        d->updateStyle();
        d->layout.contentChanged();
        d->sync();
        break;
    case QEvent::ActivationChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

void TurnView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    d->updateStyle();
    d->updateSize();
}

} // namespace Confab
