// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace Confab {

class TurnViewPrivate;

// The keyboard in a conversation: scrolling, going from message to message and to what is in them,
// selecting text.
class ViewKeyboard
{
public:
    explicit ViewKeyboard(TurnViewPrivate *view)
        : d(view)
    {
    }

    // True when the key meant something here.
    bool press(QKeyEvent *event);
    // Tab: to the next or previous thing in the current message; false when there is none.
    bool step(bool forward);
    void goTo(int row);

private:
    bool scroll(const QKeyEvent *event);
    bool go(const QKeyEvent *event);
    bool select(const QKeyEvent *event);
    bool act(const QKeyEvent *event);
    // The message that keys start from: the current one, if it is seen, else the first one seen in full.
    int startRow() const;

    TurnViewPrivate *const d;
};

} // namespace Confab
