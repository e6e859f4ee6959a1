// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace Confab {

// The heights of all rows in pixels, most of them only estimated by one common guess: prefix sums and the row
// at a height in logarithmic time, forgetting all of them in the time of those that were measured since,
// changing the guess in no time. Two Fenwick trees, one over the measured heights and one over their number,
// with places kept free at the front, because pages of older messages come there.
class HeightIndex
{
public:
    int count() const { return places() - m_free; }

    void reset(int count);
    // New rows are not measured.
    void insert(int row, int count);
    void remove(int row, int count);

    void setHeight(int row, int height);
    void forget(int row);
    void forgetAll();
    bool isMeasured(int row) const { return m_heights.at(m_free + row) >= 0; }
    int height(int row) const { return isMeasured(row) ? m_heights.at(m_free + row) : m_estimate; }

    // The height of rows that are not measured.
    int estimate() const { return m_estimate; }
    void setEstimate(int height) { m_estimate = height; }
    // Of the measured rows; the estimate when there are none.
    int mean() const;
    int measuredCount() const;

    // The height of all rows before this one; `row` may be count().
    qint64 top(int row) const;
    qint64 total() const { return top(count()); }
    // The row that covers this height; the first or last one beyond the ends; -1 when there is none.
    int rowAt(qint64 y) const;

private:
    struct Node
    {
        qint64 sum = 0;
        int measured = 0;
    };

    int places() const { return static_cast<int>(m_heights.size()); }
    void add(int place, qint64 sum, int measured);
    void append();
    void prepend(int count);
    void forgetPlace(int place);
    void placesMoved();
    Node nodeUpTo(int place) const;
    void rebuild() const;

    QList<int>
        m_heights; // -1: not measured; the free places first, which count as measured ones of no height
    int m_free = 0;
    QList<int> m_measured; // places, perhaps some of them forgotten since; of no use with m_isUnlisted
    bool m_isUnlisted = false;
    mutable QList<Node> m_tree; // node i covers the places up to i, as many as its lowest bit says
    mutable bool m_stale = false;
    int m_estimate = 100;
};

} // namespace Confab
