// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/turnrows.h"

#include <iterator>

namespace Confab {

int TurnRows::rowOf(const QString &turnId) const
{
    const auto it = m_places.constFind(turnId);
    return it == m_places.cend() ? -1 : static_cast<int>(*it - m_first);
}

void TurnRows::insert(int row, const QList<Turn> &turns, bool verified)
{
    const int added = static_cast<int>(turns.size());
    const bool nearFront = row < count() / 2 || row == 0;
    std::deque<Row> rows;
    for (const Turn &turn : turns)
        rows.push_back({turn, ++m_revision, verified});
    m_rows.insert(m_rows.begin() + row, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    if (nearFront) {
        m_first -= added;
        renumber(0, row + added);
    } else {
        renumber(row, count());
    }
}

void TurnRows::insertKept(const QList<Turn> &turns)
{
    const int first = count();
    insert(first, turns, false);
    for (int row = first; row < count(); ++row)
        m_rows[static_cast<size_t>(row)].kept = true;
}

void TurnRows::setVerified(int row)
{
    Row &confirmed = m_rows[static_cast<size_t>(row)];
    confirmed.verified = true;
    confirmed.kept = false;
}

void TurnRows::remove(int row, int removed)
{
    const bool nearFront = row < (count() - removed) / 2;
    for (int i = row; i < row + removed; ++i)
        m_places.remove(turnAt(i).id());
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + removed);
    if (nearFront) {
        m_first += removed;
        renumber(0, row);
    } else {
        renumber(row, count());
    }
}

void TurnRows::set(int row, const Turn &turn)
{
    Row &changed = m_rows[static_cast<size_t>(row)];
    changed.turn = turn;
    changed.revision = ++m_revision;
}

void TurnRows::move(int row, int destination)
{
    Row moved = m_rows[static_cast<size_t>(row)];
    m_rows.erase(m_rows.begin() + row);
    const int target = destination > row ? destination - 1 : destination;
    m_rows.insert(m_rows.begin() + target, std::move(moved));
    renumber(std::min(row, target), std::max(row, target) + 1);
}

void TurnRows::clear()
{
    m_rows.clear();
    m_places.clear();
    m_first = 0;
}

void TurnRows::renumber(int first, int last)
{
    for (int i = first; i < last; ++i)
        m_places[turnAt(i).id()] = i + m_first;
}

} // namespace Confab
