// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/messageeditor.h"
#include "view/turnviewprivate.h"

#include "models/turnroles.h"
#include "view/viewkeyboard.h"
#include "view/viewpointer.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of TurnViewPrivate that does what was pressed, chosen or asked for.
namespace Confab {

void TurnViewPrivate::setCurrent(int row, bool isByKey)
{
    const int before = currentRow();
    isKeyboardFocus = isByKey;
    if (row == before) {
        updateRow(row);
        return;
    }
    focusItem = -1;
    current = row >= 0 && row < layout.count() ? QPersistentModelIndex(layout.model()->index(row, 0))
                                               : QPersistentModelIndex();
    updateRow(before);
    updateRow(row);
    emit q->currentTurnChanged(layout.turnId(currentRow()));
}

void TurnViewPrivate::reveal(int row)
{
    if (row < 0 || row >= layout.count())
        return;
    const auto laidOut = layout.laidOut(row);
    reveal(row, laidOut->geometry.rect());
}

void TurnViewPrivate::reveal(int row, const QRect &inRow)
{
    const int height = layout.size().height();
    const QRect rect = inRow.translated(0, layout.rowRect(row).top());
    if (rect.top() >= 0 && rect.bottom() < height)
        return;
    // Its top, when it does not fit or comes from above; else just so far that it ends at the view's end.
    const bool isFromAbove = rect.top() < 0;
    if (isFromAbove || rect.height() > height)
        layout.scrollToRow(row, -inRow.top() + style().gap);
    else
        layout.scrollToRow(row, height - inRow.bottom() - 1 - style().gap);
    sync();
}

void TurnViewPrivate::flash(int row)
{
    flashing.stop();
    // Where nothing is animated it stays for as long, and goes at once.
    const bool isAnimated = q->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, q) != 0;
    if (isAnimated) {
        flashing.setEasingCurve(QEasingCurve::InQuad);
    } else {
        QEasingCurve step(QEasingCurve::Custom);
        step.setCustomType([](qreal progress) -> qreal { return progress < 1 ? 0 : 1; });
        flashing.setEasingCurve(step);
    }
    flashedRow = layout.model()->index(row, 0);
    flashing.start();
}

void TurnViewPrivate::press(int row, const RowButton &button)
{
    const QString turnId = layout.turnId(row);
    const bool isRefused = !layout.reader().noOtherResponse.isEmpty()
        && (button.action == RowAction::AnotherResponse || button.action == RowAction::NextCandidate);
    if ((!button.isEnabled && !isRefused) || turnId.isEmpty())
        return;
    setCurrent(row, isKeyboardFocus);
    switch (button.action) {
    case RowAction::PreviousCandidate:
        emit q->candidateStepRequested(turnId, -1);
        break;
    case RowAction::NextCandidate:
        emit q->candidateStepRequested(turnId, 1);
        break;
    case RowAction::AnotherResponse:
        emit q->anotherResponseRequested(turnId);
        break;
    case RowAction::Retry:
        emit q->retryRequested(turnId);
        break;
    case RowAction::Discard:
        emit q->discardRequested(turnId);
        break;
    case RowAction::AskAgain:
        emit q->answerRequested(turnId);
        break;
    case RowAction::ShowMore:
        ++layout.reader().expansions[turnId];
        layout.contentChanged(row);
        break;
    case RowAction::CopyCode: {
        const auto laidOut = layout.laidOut(row);
        QGuiApplication::clipboard()->setText(
            laidOut->document->code(laidOut->document->parts().at(button.part)));
        break;
    }
    case RowAction::Copy:
        QGuiApplication::clipboard()->setText(copy.text(QStringList{turnId}));
        break;
    case RowAction::Pin:
        emit q->pinRequested(turnId, !layout.model()->index(row, 0).data(TurnRoles::PinnedRole).toBool());
        break;
    case RowAction::Edit:
        emit q->editRequested(turnId);
        break;
    case RowAction::Menu:
        emit q->contextMenuRequested(
            turnId,
            q->viewport()->mapToGlobal(button.rect.bottomLeft() + QPoint(0, layout.rowRect(row).top())));
        break;
    case RowAction::None:
        break;
    }
}

void TurnViewPrivate::activate(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1)
        emit q->linkActivated(link);
}

QList<TurnViewPrivate::FocusItem> TurnViewPrivate::focusItems(int row)
{
    QList<FocusItem> items;
    const auto laidOut = layout.laidOut(row);
    if (!laidOut)
        return items;
    for (QTextBlock block = laidOut->document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString href = fragment.charFormat().anchorHref();
            if (href.isEmpty())
                continue;
            const QList<QRect> rects =
                laidOut->rangeRects(fragment.position(), fragment.position() + fragment.length());
            const QUrl link(href, QUrl::StrictMode);
            // A link with *marks* in it is several fragments and one link.
            if (!items.isEmpty() && items.constLast().link == link)
                items.last().rects += rects;
            else
                items.append({-1, link, rects});
        }
    }
    for (int i = 0; i < laidOut->geometry.buttons.size(); ++i) {
        if (laidOut->geometry.buttons.at(i).isEnabled)
            items.append({i, {}, {laidOut->geometry.buttons.at(i).rect}});
    }
    return items;
}

void TurnViewPrivate::setFocusItem(int index)
{
    focusItem = index;
    isKeyboardFocus = true;
    const int row = currentRow();
    if (row >= 0 && index >= 0) {
        const QList<FocusItem> items = focusItems(row);
        if (index < items.size() && !items.at(index).rects.isEmpty())
            reveal(row, items.at(index).rects.constFirst());
    }
    updateRow(row);
}

void TurnViewPrivate::selectionMoved()
{
    q->viewport()->update();
    emit q->selectionChanged();
}

void TurnViewPrivate::showSearchHit()
{
    const int row = search.currentRow();
    if (row < 0)
        return;
    auto laidOut = layout.laidOut(row);
    QList<FindMark> marks = search.marks().inPlain(laidOut->document->message().plainText());
    // The hit may be in the folded part.
    while (search.currentInRow() >= marks.size() && laidOut->document->message().isCut()) {
        ++layout.reader().expansions[laidOut->content.turnId];
        layout.contentChanged(row);
        laidOut = layout.laidOut(row);
        marks = search.marks().inPlain(laidOut->document->message().plainText());
    }
    setCurrent(row, false);
    if (search.currentInRow() < marks.size()) {
        const FindMark mark = marks.at(search.currentInRow());
        const QList<QRect> rects = laidOut->rangeRects(mark.position, mark.position + mark.length);
        if (!rects.isEmpty()) {
            // With some of what stands around it.
            const int room = std::min(3 * style().unit, layout.size().height() / 4);
            reveal(row, rects.constFirst().adjusted(0, -room, 0, room));
        }
    }
    q->viewport()->update();
}

void TurnViewPrivate::placeEditor()
{
    if (!editor || !editedRow.isValid())
        return;
    const auto *row = layout.visibleRow(editedRow.row());
    editor->setVisible(row != nullptr);
    if (row)
        editor->setGeometry(row->laidOut->geometry.text.translated(0, row->y));
}

void TurnViewPrivate::endEditing(bool save)
{
    if (!editor)
        return;
    const QString turnId = layout.reader().editedTurn;
    const QString text = editor->text();
    const int row = editedRow.isValid() ? editedRow.row() : -1;
    // Whoever has gone on to something else stays there.
    const QWidget *focus = q->window()->focusWidget();
    const bool hadFocus = focus && editor->isAncestorOf(focus);
    editor->hide();
    editor->deleteLater();
    editor = nullptr;
    editedRow = QPersistentModelIndex();
    layout.reader().editedTurn.clear();
    layout.reader().editorHeight = 0;
    if (row >= 0)
        layout.contentChanged(row);
    if (hadFocus) {
        q->setFocus(Qt::OtherFocusReason);
        if (row >= 0)
            setCurrent(row, true);
    }
    if (save)
        emit q->editFinished(turnId, text);
    else
        emit q->editCancelled(turnId);
}

} // namespace Confab
