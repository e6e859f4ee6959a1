// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>

namespace Confab {

// What the reader looks at and where it stands in the view: what stays put when anything around it changes.
struct ScrollAnchor
{
    // Stays at the end, whatever comes; the rest does not matter then.
    bool isAtEnd = true;
    QPersistentModelIndex row;
    // From the view's top to the row's top, or to the top of the line that holds `position`.
    int y = 0;
    // A place in the text of a row that is higher than the view; -1: the row's top.
    int position = -1;
};

} // namespace Confab
