// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/messagestyle.h"

#include <QColor>
#include <QFont>
#include <Qt>

class QWidget;

namespace Confab {

// Fonts, colours and distances of the conversation: all of them follow the widget's font and palette and the
// zoom. Distances are whole pixels, so that rows of one height are painted alike wherever they are.
struct ViewStyle
{
    static ViewStyle of(const QWidget &widget, qreal zoom);

    MessageStyle message;
    QFont nameFont;
    QFont smallFont;

    QColor background;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor humanBubble;
    QColor characterBubble;
    QColor outline;
    QColor codeBox;
    QColor quoteBar;
    QColor hover;
    QColor mark; // behind a find hit
    QColor currentMark;

    int unit = 16; // the height of the text font
    int margin = 16; // between the view's edge and the rows
    int gap = 8;
    int avatar = 34;
    int paddingX = 12; // of a bubble
    int paddingY = 8;
    int radius = 10;
    int measure = 560; // the widest text, about 70 characters
    int button = 24; // side of a round button
    int nameHeight = 18;
    int smallHeight = 16;
    bool isMirrored = false; // right to left

    friend bool operator==(const ViewStyle &, const ViewStyle &) = default;
};

// `amount` of `b` in `a`, from 0 to 1.
QColor mixed(const QColor &a, const QColor &b, qreal amount);
// As the WCAG has it: 1 for two alike, 21 for black on white.
qreal contrast(const QColor &a, const QColor &b);

} // namespace Confab
