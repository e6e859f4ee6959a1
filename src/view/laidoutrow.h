// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/messagedocument.h"
#include "view/rowcontent.h"
#include "view/rowgeometry.h"

#include <memory>

namespace Confab {

// A row with its document laid out and everything in its place. All points are relative to the row's top
// left corner.
struct LaidOutRow
{
    RowContent content;
    RowGeometry geometry;
    // Shared with the same row in another state; never changed.
    std::shared_ptr<MessageDocument> document;

    // The position in the text nearest to the point; `exact` gives -1 beside the text.
    int positionAt(const QPoint &point, bool exact = false) const;
    QUrl linkAt(const QPoint &point) const;
    // Of the line that holds the position.
    QRect lineRect(int position) const;
    // Of the caret before the position, one pixel wide.
    QRect caretRect(int position) const;
    // Of the part of the text, a rectangle a line.
    QList<QRect> rangeRects(int from, int to) const;
    int textLength() const;
};

} // namespace Confab
