// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QHash>
#include <QList>

#include <deque>

namespace Confab {

// Turns in the order they are shown, found by id at once however many there are. Growing at either end costs
// what is added, not what is there; in the middle, the smaller side.
class TurnRows
{
public:
    struct Row
    {
        Turn turn;
        int revision = 0; // another one after each change, never the same again for one TurnRows
        bool verified = false; // came in a page that is connected to the newest one
        bool kept = false; // of an earlier run, and no page has told of it yet

        // Nothing is missing between it and the rows of its kind beside it.
        bool isConnected() const { return verified || kept; }
    };

    int count() const { return static_cast<int>(m_rows.size()); }
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    const Turn &turnAt(int row) const { return at(row).turn; }
    // -1 when it is not here.
    int rowOf(const QString &turnId) const;
    bool contains(const QString &turnId) const { return m_places.contains(turnId); }
    // The revision of the newest change.
    int revision() const { return m_revision; }

    // None of `turns` may be here already.
    void insert(int row, const QList<Turn> &turns, bool verified);
    void insertKept(const QList<Turn> &turns);
    void remove(int row, int count);
    void set(int row, const Turn &turn);
    void setVerified(int row);
    // As if taken out and put in again before `destination`, counted while it was still there.
    void move(int row, int destination);
    void clear();

private:
    void renumber(int first, int last);

    std::deque<Row> m_rows;
    QHash<QString, qint64> m_places; // place of a row = row + m_first
    qint64 m_first = 0;
    int m_revision = 0;
};

} // namespace Confab
