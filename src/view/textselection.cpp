// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/textselection.h"

#include <algorithm>
#include <limits>

namespace Confab {

bool TextSelection::isEmpty() const
{
    return !isValid() || (m_anchor.row == m_cursor.row && m_anchor.position == m_cursor.position);
}

int TextSelection::firstRow() const
{
    return isEmpty() ? -1 : std::min(m_anchor.row.row(), m_cursor.row.row());
}

int TextSelection::lastRow() const
{
    return isEmpty() ? -1 : std::max(m_anchor.row.row(), m_cursor.row.row());
}

TextSelection::Range TextSelection::rangeIn(int row) const
{
    if (isEmpty() || row < firstRow() || row > lastRow())
        return {};
    const bool isForward = m_anchor.row.row() < m_cursor.row.row()
        || (m_anchor.row == m_cursor.row && m_anchor.position < m_cursor.position);
    const Place &first = isForward ? m_anchor : m_cursor;
    const Place &last = isForward ? m_cursor : m_anchor;
    return {row == first.row.row() ? first.position : 0,
            row == last.row.row() ? last.position : std::numeric_limits<int>::max()};
}

} // namespace Confab
