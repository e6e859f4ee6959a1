// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace Confab {

// How a message's document looks. Colours come from the palette of whoever shows it, never from the message.
struct MessageStyle
{
    QFont font;
    QFont codeFont;
    QColor text;
    QColor mutedText; // emphasis, quotes
    QColor link;
    QColor codeBackground; // behind code within a line
    qreal unit = 16; // pixels: the height of the font; all spacing is in these

    friend bool operator==(const MessageStyle &, const MessageStyle &) = default;
};

} // namespace Confab
