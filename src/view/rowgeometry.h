// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace Confab {

// What can be pressed in a row.
enum class RowAction
{
    None,
    PreviousCandidate,
    NextCandidate,
    AnotherResponse,
    Retry,
    Discard,
    AskAgain,
    ShowMore,
    CopyCode,
    Copy,
    Pin,
    Edit,
    Menu,
};

struct RowButton
{
    RowAction action = RowAction::None;
    QRect rect;
    int part = -1; // for CopyCode: which part of the document
    bool isEnabled = true;
    bool onHover = false; // only there while the mouse or the keyboard is at this row
};

// Where everything in one row is, in pixels from the row's top left corner: the one truth for painting, hit
// tests, links, selection, tool tips and accessibility. Rectangles of what a row does not have are null.
struct RowGeometry
{
    int width = 0;
    int height = 0;
    QRect day;
    QRect newLine;
    QRect avatar;
    QRect name;
    QRect time;
    QRect bubble;
    QRect text; // the document; its own coordinates start at the top left
    QRect hoverBar;
    QRect stepper; // the "2/5" between its buttons
    QRect pinned;
    QRect edited;
    QRect state;
    QList<RowButton> buttons;

    QRect rect() const { return QRect(0, 0, width, height); }
    // The button at this point; those on hover count only if `isHot`. nullptr where there is none.
    const RowButton *buttonAt(const QPoint &point, bool isHot) const
    {
        for (const RowButton &button : buttons) {
            if (button.rect.contains(point) && (isHot || !button.onHover))
                return &button;
        }
        return nullptr;
    }
    const RowButton *button(RowAction action) const
    {
        for (const RowButton &button : buttons) {
            if (button.action == action)
                return &button;
        }
        return nullptr;
    }
};

} // namespace Confab
