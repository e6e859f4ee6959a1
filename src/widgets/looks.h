// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace Confab {

// The few colours that the panels paint with, all taken from the palette, so that they follow light, dark and
// high contrast.
class Looks
{
public:
    // `share` of `over` on top of `under`, 0 … 1.
    static QColor mixed(const QColor &under, const QColor &over, qreal share);

    // For what is said beside the matter: readable (at least 4.5 : 1 on an ordinary palette), but quiet.
    static QColor quietText(const QPalette &palette, QPalette::ColorRole on = QPalette::Window);
    // A line between two areas.
    static QColor line(const QPalette &palette);
    // Around a control: at least 3 : 1 on the window, and as quiet as that allows.
    static QColor edge(const QPalette &palette);
    // Around what has the focus: the highlight, as far as it can be seen on the window and in a field.
    static QColor focus(const QPalette &palette);
    // Behind a chosen row of a list: the highlight's hue, with the ordinary text readable on it.
    static QColor selection(const QPalette &palette);
    static QColor hover(const QPalette &palette);
    static QColor warningBackground(const QPalette &palette);
    static QColor noticeBackground(const QPalette &palette);
    static bool isDark(const QPalette &palette);
};

} // namespace Confab
