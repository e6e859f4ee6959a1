// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/conversationlayout.h"

#include "models/turnroles.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace Confab {

namespace {
// Further than so many views, a scroll is a jump: what lies between is not laid out.
constexpr int jumpViews = 4;
constexpr int guessedUnits = 9; // height of a row nobody has measured
} // namespace

ConversationLayout::ConversationLayout(QObject *parent)
    : QObject(parent)
{
}

void ConversationLayout::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    // A row's name and day depend on the one before it.
                    forget(first.row(), last.row() + 1);
                    emit rowsChanged(first.row(), last.row());
                });
        connect(model, &QAbstractItemModel::rowsMoved, this, &ConversationLayout::onRowsMoved);
        connect(model, &QAbstractItemModel::layoutChanged, this, [this] { contentChanged(); });
        connect(model, &QAbstractItemModel::modelReset, this, &ConversationLayout::onReset);
    }
    onReset();
}

int ConversationLayout::rowOf(const QString &turnId) const
{
    if (turnId.isEmpty() || !m_model)
        return -1;
    if (const auto *turns = dynamic_cast<const TurnRoles *>(m_model.data()))
        return turns->rowOf(turnId);
    for (int row = count() - 1; row >= 0; --row) {
        if (this->turnId(row) == turnId)
            return row;
    }
    return -1;
}

QString ConversationLayout::turnId(int row) const
{
    return m_model && row >= 0 ? m_model->index(row, 0).data(TurnRoles::TurnIdRole).toString() : QString();
}

void ConversationLayout::setSize(const QSize &size)
{
    if (size == m_size)
        return;
    if (!m_size.isEmpty())
        ensureLaidOut();
    const bool isNewWidth = size.width() != m_size.width();
    m_size = size;
    if (isNewWidth)
        contentChanged();
    markDirty();
}

void ConversationLayout::setStyle(const ViewStyle &style)
{
    if (style == this->style())
        return;
    if (!m_size.isEmpty())
        ensureLaidOut();
    m_layouter.setStyle(style);
    if (!m_hasMeasured)
        m_heights.setEstimate(guessedUnits * style.unit);
    m_cache.clear();
    contentChanged();
}

void ConversationLayout::setTopMargin(int height)
{
    if (m_topMargin == height)
        return;
    m_topMargin = height;
    markDirty();
}

void ConversationLayout::contentChanged()
{
    if (m_heights.measuredCount() > 3) {
        m_heights.setEstimate(m_heights.mean());
        m_hasMeasured = true;
    }
    m_heights.forgetAll();
    markDirty();
}

void ConversationLayout::contentChanged(int row)
{
    forget(row, row);
}

const QList<ConversationLayout::VisibleRow> &ConversationLayout::visible()
{
    ensureLaidOut();
    return m_visible;
}

const ConversationLayout::VisibleRow *ConversationLayout::visibleRow(int row)
{
    ensureLaidOut();
    if (m_visible.isEmpty() || row < m_visible.constFirst().row || row > m_visible.constLast().row)
        return nullptr;
    return &m_visible.at(row - m_visible.constFirst().row);
}

const ConversationLayout::VisibleRow *ConversationLayout::rowAtY(int y)
{
    ensureLaidOut();
    for (const VisibleRow &row : m_visible) {
        if (y >= row.y && y < row.y + row.laidOut->geometry.height)
            return &row;
    }
    return nullptr;
}

QRect ConversationLayout::rowRect(int row)
{
    if (row < 0 || row >= count())
        return {};
    if (const VisibleRow *seen = visibleRow(row))
        return seen->rect();
    const qint64 y = m_topMargin + m_heights.top(row) - value();
    // Far away is far away; rectangles count in int.
    constexpr qint64 far = 1 << 28;
    return QRect(0, static_cast<int>(std::clamp(y, -far, far)), m_size.width(), m_heights.height(row));
}

std::shared_ptr<const LaidOutRow> ConversationLayout::laidOut(int row)
{
    if (!m_model || row < 0 || row >= count())
        return {};
    return lay(row).laidOut;
}

int ConversationLayout::value()
{
    ensureLaidOut();
    if (m_visible.isEmpty())
        return 0;
    const VisibleRow &first = m_visible.constFirst();
    return static_cast<int>(m_topMargin + m_heights.top(first.row) - first.y);
}

int ConversationLayout::maximum()
{
    ensureLaidOut();
    const qint64 total = m_topMargin + m_heights.total() + style().margin;
    return static_cast<int>(std::max<qint64>(0, total - m_size.height()));
}

bool ConversationLayout::isAtEnd()
{
    ensureLaidOut();
    return m_anchor.isAtEnd;
}

void ConversationLayout::scrollBy(int distance)
{
    ensureLaidOut();
    if (distance == 0 || m_visible.isEmpty())
        return;
    if (std::abs(distance) > jumpViews * m_size.height()) {
        scrollTo(value() + distance);
        return;
    }
    shift(-distance);
    m_anchor = {false, m_model->index(m_visible.constFirst().row, 0), m_visible.constFirst().y, -1};
    placeFromAnchor();
    chooseAnchor();
    emit changed();
}

void ConversationLayout::scrollTo(int value)
{
    ensureLaidOut();
    if (count() == 0)
        return;
    if (value >= maximum()) {
        scrollToEnd();
        return;
    }
    const qint64 y = std::max(0, value - m_topMargin);
    const int row = m_heights.rowAt(y);
    qint64 inRow = std::max(0, value) - m_topMargin - m_heights.top(row);
    if (!m_heights.isMeasured(row) && inRow > 0) {
        const qint64 guessed = m_heights.height(row);
        inRow = inRow * lay(row).laidOut->geometry.height / std::max<qint64>(1, guessed);
    }
    scrollToRow(row, static_cast<int>(-inRow));
}

void ConversationLayout::scrollToEnd()
{
    m_anchor = {};
    markDirty();
}

void ConversationLayout::scrollToRow(int row, int y)
{
    if (!m_model || row < 0 || row >= count())
        return;
    m_anchor = {false, m_model->index(row, 0), y, -1};
    m_isDirty = true;
    ensureLaidOut();
    chooseAnchor();
    emit changed();
}

void ConversationLayout::onRowsInserted(int first, int last)
{
    m_heights.insert(first, last - first + 1);
    forget(first - 1, first - 1);
    forget(last + 1, last + 1);
    markDirty();
    emit rowsInserted(first, last);
}

void ConversationLayout::onRowsAboutToBeRemoved(int first, int last)
{
    if (m_anchor.isAtEnd || !m_anchor.row.isValid() || m_anchor.row.row() < first
        || m_anchor.row.row() > last)
        return;
    // What follows takes the place of what goes.
    const int next = last + 1 < count() ? last + 1 : first - 1;
    if (next < 0)
        m_anchor = {};
    else
        m_anchor = {false, m_model->index(next, 0), std::max(0, m_anchor.y), -1};
}

void ConversationLayout::onRowsRemoved(int first, int last)
{
    m_heights.remove(first, last - first + 1);
    forget(first - 1, first);
    markDirty();
    emit rowsRemoved(first, last);
}

void ConversationLayout::onRowsMoved(const QModelIndex &, int first, int last, const QModelIndex &,
                                     int destination)
{
    // Moves are rare: a message that is sent again.
    const int count = last - first + 1;
    const int target = destination > first ? destination - count : destination;
    m_heights.remove(first, count);
    m_heights.insert(target, count);
    forget(first - 1, first);
    forget(target - 1, target + count);
    markDirty();
    emit rowsRemoved(first, last);
    emit rowsInserted(target, target + count - 1);
}

void ConversationLayout::onReset()
{
    m_heights.reset(m_model ? m_model->rowCount() : 0);
    m_visible.clear();
    m_anchor = {};
    m_isDirty = true;
    emit reset();
    emit changed();
}

void ConversationLayout::forget(int first, int last)
{
    for (int row = std::max(0, first); row <= std::min(last, count() - 1); ++row)
        m_heights.forget(row);
    m_hasModelChanged = true;
    markDirty();
}

void ConversationLayout::markDirty()
{
    if (m_isDirty)
        return;
    m_isDirty = true;
    emit changed();
}

} // namespace Confab
