// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/turnsearch.h"

#include "models/turnroles.h"
#include "view/conversationlayout.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace Confab {

namespace {
constexpr int sliceMs = 4;
}

TurnSearch::TurnSearch(ConversationLayout *layout)
    : m_layout(layout)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TurnSearch::scan);
    connect(layout, &ConversationLayout::reset, this, &TurnSearch::restart);
    connect(layout, &ConversationLayout::rowsInserted, this, &TurnSearch::onRowsInserted);
    connect(layout, &ConversationLayout::rowsRemoved, this, &TurnSearch::onRowsRemoved);
    connect(layout, &ConversationLayout::rowsChanged, this, &TurnSearch::onRowsChanged);
}

void TurnSearch::setNeedle(const QString &needle, int startRow)
{
    if (needle == m_marks.needle())
        return;
    m_marks = FindMarks(needle);
    restart();
    m_next = startRow >= 0 ? startRow : m_next;
}

void TurnSearch::restart()
{
    m_total = 0;
    m_current = QPersistentModelIndex();
    m_currentInRow = -1;
    m_wantsCurrent = isActive();
    m_pendingStep = 0;
    m_unread = isActive() ? m_layout->count() : 0;
    m_counts.fill(-1, m_unread);
    m_next = m_unread - 1;
    if (m_unread > 0)
        m_timer.start();
    else
        m_timer.stop();
    emit changed();
}

int TurnSearch::currentIndex() const
{
    if (!m_current.isValid() || m_currentInRow < 0)
        return -1;
    return std::accumulate(m_counts.cbegin(), m_counts.cbegin() + m_current.row(), m_currentInRow,
                           [](int sum, int count) { return sum + std::max(0, count); });
}

int TurnSearch::currentRow() const
{
    return m_current.isValid() ? m_current.row() : -1;
}

void TurnSearch::step(int direction)
{
    m_pendingStep = 0;
    const int rows = static_cast<int>(m_counts.size());
    if (rows == 0)
        return;
    int row = m_current.isValid() ? m_current.row() : direction > 0 ? rows - 1 : rows;
    const int inRow = m_currentInRow + direction;
    if (m_current.isValid() && inRow >= 0 && inRow < countIn(row)) {
        setCurrent(row, inRow);
        return;
    }
    // Around the ends, once.
    for (int i = 0; i < rows; ++i) {
        row = (row + direction + rows) % rows;
        const int count = m_counts.at(row);
        if (count < 0) {
            // What has not been read may hold the nearest hit.
            m_pendingStep = direction;
            m_next = row;
            return;
        }
        if (count > 0) {
            setCurrent(row, direction > 0 ? 0 : count - 1);
            return;
        }
    }
}

void TurnSearch::onRowsInserted(int first, int last)
{
    if (!isActive())
        return;
    const int added = last - first + 1;
    m_counts.insert(first, added, -1);
    m_unread += added;
    // Nobody found anything yet, and this is an older page.
    m_wantsCurrent = m_wantsCurrent || (first == 0 && m_total == 0);
    m_next = std::max(m_next + (first <= m_next ? added : 0), last);
    m_timer.start();
}

void TurnSearch::onRowsRemoved(int first, int last)
{
    if (!isActive())
        return;
    for (int row = first; row <= last; ++row) {
        m_total -= std::max(0, m_counts.at(row));
        m_unread -= m_counts.at(row) < 0 ? 1 : 0;
    }
    m_counts.remove(first, last - first + 1);
    if (!m_current.isValid())
        m_currentInRow = -1;
    emit changed();
}

void TurnSearch::onRowsChanged(int first, int last)
{
    if (!isActive())
        return;
    for (int row = first; row <= last; ++row) {
        if (m_counts.at(row) < 0)
            continue;
        m_total -= m_counts.at(row);
        m_counts[row] = -1;
        ++m_unread;
    }
    if (m_current.isValid() && m_current.row() >= first && m_current.row() <= last) {
        m_currentInRow = std::min(m_currentInRow, countIn(m_current.row()) - 1);
        if (m_currentInRow < 0)
            m_current = QPersistentModelIndex();
    }
    m_next = std::max(m_next, last);
    m_timer.start();
}

void TurnSearch::scan()
{
    QElapsedTimer clock;
    clock.start();
    const int before = m_total;
    while (m_unread > 0 && clock.elapsed() < sliceMs) {
        if (m_next < 0 || m_next >= m_counts.size())
            m_next = static_cast<int>(m_counts.size()) - 1;
        if (m_counts.at(m_next) < 0)
            countIn(m_next);
        if (m_wantsCurrent && m_counts.at(m_next) > 0) {
            m_wantsCurrent = false;
            setCurrent(m_next, m_counts.at(m_next) - 1);
        }
        --m_next;
    }
    if (m_pendingStep != 0)
        step(m_pendingStep);
    if (m_unread == 0) {
        m_timer.stop();
        m_wantsCurrent = false;
    }
    if (m_total != before || m_unread == 0)
        emit changed();
}

int TurnSearch::countIn(int row)
{
    int &count = m_counts[row];
    if (count < 0) {
        const QString text = m_layout->model()->index(row, 0).data(TurnRoles::TextRole).toString();
        count = static_cast<int>(m_marks.in(text).size());
        m_total += count;
        --m_unread;
    }
    return count;
}

void TurnSearch::setCurrent(int row, int inRow)
{
    m_current = m_layout->model()->index(row, 0);
    m_currentInRow = inRow;
    emit currentChanged();
    emit changed();
}

} // namespace Confab
