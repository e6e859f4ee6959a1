// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/findmarks.h"
#include "view/laidoutrow.h"
#include "view/viewstyle.h"

#include <QPalette>
#include <QPixmap>

class QPainter;

namespace Confab {

// What a row looks like at this moment beside its content.
struct RowState
{
    bool isHot = false; // the mouse or the keyboard is at it
    int hotButton = -1; // index into the geometry's buttons
    bool isPressed = false; // that button
    bool isCurrent = false; // and the view has the keyboard focus
    QList<QRect> focusRects; // of what in it the keyboard is at
    bool isPicked = false;
    int selectionFrom = 0;
    int selectionTo = 0;
    bool isSelectionActive = true;
    QList<FindMark> marks;
    int currentMark = -1;
    qreal flash = 0; // 1 right after a jump, fading to 0
    bool hasEndMark = false; // of a stream, at its end; blinks
    QPixmap avatar;
};

// Paints rows from their geometry, and nothing that is not in it.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const ViewStyle &style, const QPalette &palette);

    // The painter's origin is the row's top left corner; `clip` is what has to be painted of it.
    void paint(const LaidOutRow &row, const RowState &state, const QRect &clip);

private:
    void paintSeparators(const LaidOutRow &row);
    void paintHeader(const LaidOutRow &row, const RowState &state);
    void paintBubble(const LaidOutRow &row, const RowState &state);
    void paintText(const LaidOutRow &row, const RowState &state, const QRect &clip);
    void paintMarks(const LaidOutRow &row, const RowState &state);
    void paintEndMark(const LaidOutRow &row);
    void paintFooter(const LaidOutRow &row);
    void paintButtons(const LaidOutRow &row, const RowState &state);
    QColor bubbleColor(const LaidOutRow &row) const;

    QPainter *const m_painter;
    const ViewStyle &m_style;
    const QPalette &m_palette;
};

} // namespace Confab
