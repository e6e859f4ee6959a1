// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/viewkeyboard.h"

#include "view/turnviewprivate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace Confab {

bool ViewKeyboard::press(QKeyEvent *event)
{
    return d->layout.count() > 0 && (act(event) || select(event) || go(event) || scroll(event));
}

bool ViewKeyboard::scroll(const QKeyEvent *event)
{
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    QScrollBar *bar = d->q->verticalScrollBar();
    const int page = std::max(bar->singleStep(), d->layout.size().height() - 2 * d->style().unit);
    switch (event->key()) {
    case Qt::Key_Up:
        bar->setValue(bar->value() - bar->singleStep());
        return true;
    case Qt::Key_Down:
        bar->setValue(bar->value() + bar->singleStep());
        return true;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return true;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + page);
        return true;
    case Qt::Key_Space:
        bar->setValue(bar->value() + (event->modifiers().testFlag(Qt::ShiftModifier) ? -page : page));
        return true;
    case Qt::Key_Home:
        d->layout.scrollTo(0);
        d->sync();
        return true;
    case Qt::Key_End:
        d->q->scrollToEnd();
        return true;
    default:
        return false;
    }
}

bool ViewKeyboard::go(const QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const bool hasCurrent = d->currentRow() >= 0 && d->isKeyboardFocus;
    switch (event->key()) {
    case Qt::Key_J:
        goTo(hasCurrent ? d->currentRow() + 1 : startRow());
        return true;
    case Qt::Key_K:
        goTo(hasCurrent ? d->currentRow() - 1 : startRow());
        return true;
    default:
        return false;
    }
}

void ViewKeyboard::goTo(int row)
{
    const int target = std::clamp(row, 0, d->layout.count() - 1);
    d->setCurrent(target, true);
    d->reveal(target);
}

int ViewKeyboard::startRow() const
{
    const int current = d->currentRow();
    if (current >= 0 && d->layout.visibleRow(current))
        return current;
    const auto &rows = d->layout.visible();
    if (rows.isEmpty())
        return d->layout.count() - 1;
    if (d->layout.isAtEnd())
        return rows.constLast().row;
    const auto it = std::find_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.y >= 0; });
    return it == rows.cend() ? rows.constFirst().row : it->row;
}

bool ViewKeyboard::select(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        d->q->selectAll();
        return true;
    }
    const std::pair<QKeySequence::StandardKey, QTextCursor::MoveOperation> moves[] = {
        {QKeySequence::SelectNextChar, QTextCursor::Right},
        {QKeySequence::SelectPreviousChar, QTextCursor::Left},
        {QKeySequence::SelectNextWord, QTextCursor::WordRight},
        {QKeySequence::SelectPreviousWord, QTextCursor::WordLeft},
        {QKeySequence::SelectNextLine, QTextCursor::Down},
        {QKeySequence::SelectPreviousLine, QTextCursor::Up},
        {QKeySequence::SelectStartOfLine, QTextCursor::StartOfLine},
        {QKeySequence::SelectEndOfLine, QTextCursor::EndOfLine},
        {QKeySequence::SelectStartOfDocument, QTextCursor::Start},
        {QKeySequence::SelectEndOfDocument, QTextCursor::End},
    };
    for (const auto &[key, move] : moves) {
        if (!event->matches(key))
            continue;
        if (!d->selection.isValid()) {
            const int row = startRow();
            d->setCurrent(row, true);
            d->selection.start({d->layout.model()->index(row, 0), 0});
        }
        TextSelection::Place place = d->selection.cursor();
        const auto laidOut = d->layout.laidOut(place.row.row());
        QTextCursor cursor(laidOut->document.get());
        cursor.setPosition(std::min(place.position, laidOut->textLength()));
        const bool hasMoved = cursor.movePosition(move) && cursor.position() != place.position;
        place.position = cursor.position();
        // Over the end of a message into the next one.
        const bool isBack = move == QTextCursor::Left || move == QTextCursor::WordLeft
            || move == QTextCursor::Up || move == QTextCursor::Start;
        const int next = place.row.row() + (isBack ? -1 : 1);
        if (!hasMoved && next >= 0 && next < d->layout.count()) {
            place.row = d->layout.model()->index(next, 0);
            place.position = isBack ? d->layout.laidOut(next)->textLength() : 0;
        }
        d->selection.extendTo(place);
        d->setCurrent(place.row.row(), true);
        d->reveal(place.row.row(), d->layout.laidOut(place.row.row())->caretRect(place.position));
        d->selectionMoved();
        return true;
    }
    return false;
}

bool ViewKeyboard::act(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        d->q->copyText();
        return true;
    }
    const int row = d->currentRow();
    switch (event->key()) {
    case Qt::Key_Escape: {
        if (d->selection.isEmpty() && d->picked.isEmpty())
            return false;
        d->q->clearSelection();
        return true;
    }
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier && row >= 0) {
            const QString turnId = d->layout.turnId(row);
            d->q->setTurnPicked(turnId, !d->q->isTurnPicked(turnId));
            return true;
        }
        if (event->modifiers() != Qt::NoModifier)
            return false;
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (row < 0 || d->focusItem < 0)
            return false;
        const auto items = d->focusItems(row);
        if (d->focusItem >= items.size())
            return false;
        const auto &item = items.at(d->focusItem);
        if (item.button >= 0)
            d->press(row, d->layout.laidOut(row)->geometry.buttons.at(item.button));
        else
            d->activate(item.link);
        return true;
    }
    case Qt::Key_Delete:
        if (event->modifiers() != Qt::NoModifier || d->q->selectedTurns().isEmpty())
            return false;
        emit d->q->deleteRequested(d->q->selectedTurns());
        return true;
    default:
        return false;
    }
}

bool ViewKeyboard::step(bool forward)
{
    if (d->currentRow() < 0 || !d->isKeyboardFocus || !d->layout.visibleRow(d->currentRow()))
        return false;
    const int count = static_cast<int>(d->focusItems(d->currentRow()).size());
    const int next = forward ? d->focusItem + 1 : d->focusItem - 1;
    if (next >= count || (d->focusItem < 0 && !forward)) {
        d->setFocusItem(-1);
        return false;
    }
    d->setFocusItem(next);
    return true;
}

} // namespace Confab
