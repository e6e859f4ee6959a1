// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/turnview.h"

#include "view/messageeditor.h"
#include "view/turnviewaccessible.h"
#include "view/turnviewprivate.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace Confab {

namespace {
constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 4;
} // namespace

TurnView::TurnView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<TurnViewPrivate>(this))
{
    installTurnViewAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->updateStyle();
}

TurnView::~TurnView() = default;

void TurnView::setModel(QAbstractItemModel *model)
{
    d->layout.setModel(model);
}

QAbstractItemModel *TurnView::model() const
{
    return d->layout.model();
}

void TurnView::setAvatar(const QString &authorId, const QPixmap &pixmap)
{
    d->avatars.insert(authorId, pixmap);
    viewport()->update();
}

void TurnView::setFallbackNames(const QString &human, const QString &character)
{
    d->layout.reader().humanName = human;
    d->layout.reader().characterName = character;
    d->layout.contentChanged();
}

void TurnView::setErrorSentence(std::function<QString(const Error &)> sentence)
{
    d->layout.reader().errorSentence = std::move(sentence);
    d->layout.contentChanged();
}

void TurnView::setReadOnly(bool readOnly)
{
    d->layout.reader().isReadOnly = readOnly;
    d->layout.contentChanged();
}

void TurnView::setNoOtherResponse(const QString &reason)
{
    if (d->layout.reader().noOtherResponse == reason)
        return;
    d->layout.reader().noOtherResponse = reason;
    const int rows = model() ? model()->rowCount() : 0;
    if (rows > 0)
        d->layout.contentChanged(rows - 1);
    viewport()->update();
}

void TurnView::setPlaceholder(const QString &text)
{
    d->placeholder = text;
    viewport()->update();
}

void TurnView::setTopNotice(const QString &text, const QString &button)
{
    d->notice = text;
    d->noticeButton = button;
    d->updateMargins();
    viewport()->update();
}

void TurnView::setFirstNewTurn(const QString &turnId)
{
    if (turnId == firstNewTurn())
        return;
    d->layout.reader().firstNewTurn = turnId;
    d->layout.contentChanged();
}

QString TurnView::firstNewTurn() const
{
    return d->layout.reader().firstNewTurn;
}

qreal TurnView::zoom() const
{
    return d->zoom;
}

void TurnView::setZoom(qreal zoom)
{
    const qreal bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(bounded, d->zoom))
        return;
    d->zoom = bounded;
    d->updateStyle();
    d->sync();
    emit zoomChanged(bounded);
}

QString TurnView::currentTurn() const
{
    return d->layout.turnId(d->currentRow());
}

void TurnView::setCurrentTurn(const QString &turnId)
{
    const int row = d->layout.rowOf(turnId);
    d->setCurrent(row, true);
    d->reveal(row);
}

bool TurnView::jumpTo(const QString &turnId)
{
    const int row = d->layout.rowOf(turnId);
    if (row < 0)
        return false;
    const int height = d->layout.laidOut(row)->geometry.height;
    d->layout.scrollToRow(row, std::max(0, (d->layout.size().height() - height) / 3));
    d->setCurrent(row, true);
    d->flash(row);
    d->sync();
    return true;
}

void TurnView::scrollToEnd()
{
    d->layout.scrollToEnd();
    d->sync();
}

bool TurnView::isAtEnd() const
{
    return d->layout.isAtEnd();
}

TurnView::Place TurnView::place() const
{
    const auto &rows = d->layout.visible();
    if (d->layout.isAtEnd() || rows.isEmpty())
        return {};
    return {d->layout.turnId(rows.constFirst().row), -rows.constFirst().y};
}

bool TurnView::setPlace(const Place &place)
{
    if (place.turnId.isNull()) {
        scrollToEnd();
        return true;
    }
    const int row = d->layout.rowOf(place.turnId);
    if (row < 0)
        return false;
    d->layout.scrollToRow(row, -place.offset);
    d->sync();
    return true;
}

bool TurnView::hasSelection() const
{
    return !d->selection.isEmpty();
}

void TurnView::selectAll()
{
    const int rows = d->layout.count();
    if (rows == 0)
        return;
    d->selection.start({model()->index(0, 0), 0});
    d->selection.extendTo({model()->index(rows - 1, 0), std::numeric_limits<int>::max()});
    d->selectionMoved();
}

void TurnView::clearSelection()
{
    d->selection.clear();
    d->picked.clear();
    d->selectionMoved();
}

QString TurnView::selectedText() const
{
    return d->copy.text(d->selection);
}

QString TurnView::selectedMarkdown() const
{
    return d->copy.markdown(d->selection);
}

QStringList TurnView::selectedTurns() const
{
    QStringList turns;
    if (!d->picked.isEmpty()) {
        QList<int> rows;
        for (const QString &turnId : std::as_const(d->picked))
            rows.append(d->layout.rowOf(turnId));
        std::sort(rows.begin(), rows.end());
        for (const int row : rows) {
            if (row >= 0)
                turns.append(d->layout.turnId(row));
        }
    } else if (!d->selection.isEmpty()) {
        for (int row = d->selection.firstRow(); row <= d->selection.lastRow(); ++row)
            turns.append(d->layout.turnId(row));
    } else if (d->currentRow() >= 0) {
        turns.append(currentTurn());
    }
    return turns;
}

void TurnView::setTurnPicked(const QString &turnId, bool picked)
{
    if (picked == isTurnPicked(turnId) || d->layout.rowOf(turnId) < 0)
        return;
    if (picked) {
        d->picked.insert(turnId);
        d->selection.clear();
    } else {
        d->picked.remove(turnId);
    }
    d->selectionMoved();
}

bool TurnView::isTurnPicked(const QString &turnId) const
{
    return d->picked.contains(turnId);
}

void TurnView::setSearch(const QString &text)
{
    const auto &rows = d->layout.visible();
    d->search.setNeedle(text, rows.isEmpty() ? -1 : rows.constLast().row);
    viewport()->update();
}

QString TurnView::search() const
{
    return d->search.marks().needle();
}

bool TurnView::isSearching() const
{
    return d->search.isScanning();
}

int TurnView::searchCount() const
{
    return d->search.count();
}

int TurnView::searchCurrent() const
{
    return d->search.currentIndex();
}

void TurnView::searchNext()
{
    d->search.step(1);
}

void TurnView::searchPrevious()
{
    d->search.step(-1);
}

void TurnView::startEditing(const QString &turnId)
{
    d->endEditing(false);
    const int row = d->layout.rowOf(turnId);
    if (row < 0)
        return;
    d->setCurrent(row, false);
    d->editor = new MessageEditor(viewport());
    d->editor->setFont(d->style().message.font);
    d->editedRow = model()->index(row, 0);
    const RowContent content = d->layout.reader().read(*model(), row);
    d->editor->setText(content.text);
    d->layout.reader().editedTurn = turnId;
    const auto fit = [this] {
        const auto *seen = d->layout.visibleRow(d->editedRow.row());
        const int width = seen ? seen->laidOut->geometry.text.width() : d->style().measure;
        const int height = d->editor->heightFor(width);
        if (height == d->layout.reader().editorHeight)
            return;
        d->layout.reader().editorHeight = height;
        d->layout.contentChanged(d->editedRow.row());
        d->sync();
    };
    fit();
    connect(d->editor, &MessageEditor::heightChanged, d.get(), fit);
    connect(d->editor, &MessageEditor::saved, d.get(), [this] { d->endEditing(true); });
    connect(d->editor, &MessageEditor::cancelled, d.get(), [this] { d->endEditing(false); });
    d->reveal(row);
    d->placeEditor();
    d->editor->setFocus(Qt::OtherFocusReason);
}

bool TurnView::isEditing() const
{
    return d->editor != nullptr;
}

void TurnView::cancelEditing()
{
    d->endEditing(false);
}

void TurnView::copyText()
{
    const QString text = d->selection.isEmpty() ? d->copy.text(selectedTurns()) : d->copy.text(d->selection);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TurnView::copyMarkdown()
{
    const QString text =
        d->selection.isEmpty() ? d->copy.markdown(selectedTurns()) : d->copy.markdown(d->selection);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace Confab
