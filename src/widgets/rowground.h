// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace Confab {

// What the rows of all lists share: the rounded ground that shows which one is chosen, under the pointer or
// has the keyboard's focus, its measures in pixels, and the font of what is said beside the matter.
class RowGround
{
public:
    static constexpr int padding = 8; // between the ground's edges and what is on it

    // Where the ground of a row is; there is a little room to the edges of the list and to the next row.
    static QRect rect(const QStyleOptionViewItem &option);
    // The height of a row whose contents have this one.
    static constexpr int heightFor(int contents) { return contents + 2 * padding + 2 * margin; }
    // Leaves the painter antialiased, with another pen and brush.
    static void paint(QPainter *painter, const QStyleOptionViewItem &option);

    static QFont smallFont(const QFont &font);

private:
    static constexpr int margin = 1; // above and below
};

} // namespace Confab
