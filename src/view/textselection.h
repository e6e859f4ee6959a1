// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>

namespace Confab {

// Selected text from one place to another, in the same message or over many. Rows that are inserted or
// removed in between do not disturb it.
class TextSelection
{
public:
    struct Place
    {
        QPersistentModelIndex row;
        int position = 0;
    };
    // A part of one message; `to` may be beyond its end, which means all the rest.
    struct Range
    {
        int from = 0;
        int to = 0;

        bool isEmpty() const { return from >= to; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    bool isValid() const { return m_anchor.row.isValid() && m_cursor.row.isValid(); }
    bool isEmpty() const;
    void clear() { *this = {}; }
    void start(const Place &place) { m_anchor = m_cursor = place; }
    void extendTo(const Place &place) { m_cursor = place; }
    const Place &anchor() const { return m_anchor; }
    const Place &cursor() const { return m_cursor; }

    // Of the touched rows; -1 when nothing is selected.
    int firstRow() const;
    int lastRow() const;
    Range rangeIn(int row) const;

private:
    Place m_anchor;
    Place m_cursor;
};

} // namespace Confab
