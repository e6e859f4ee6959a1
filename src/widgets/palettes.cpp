// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/palettes.h"

namespace Confab {

namespace {

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb button;
    QRgb text;
    QRgb faint; // what cannot be used now, and what only hints
    QRgb highlight;
    QRgb link;
    // The edges of Fusion's frames, from the brightest to the darkest.
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Colours lightColours{
    .window = 0xfff1f1f3,
    .base = 0xffffffff,
    .button = 0xfff6f6f8,
    .text = 0xff1d1d20,
    .faint = 0xff6f7075,
    .highlight = 0xff2f6fc4,
    .link = 0xff1c5fb8,
    .light = 0xffffffff,
    .midlight = 0xffe6e6e9,
    .mid = 0xffbfc0c5,
    .dark = 0xffa4a5ab,
    .shadow = 0xff6e6f75,
};

constexpr Colours darkColours{
    .window = 0xff2a2b2f,
    .base = 0xff1f2023,
    .button = 0xff38393e,
    .text = 0xffececee,
    .faint = 0xff8f9096,
    .highlight = 0xff3873c8,
    .link = 0xff7ab4ff,
    .light = 0xff48494e,
    .midlight = 0xff404146,
    .mid = 0xff1a1b1d,
    .dark = 0xff161719,
    .shadow = 0xff000000,
};

QPalette made(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.window);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::ToolTipBase, colours.window);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::PlaceholderText, colours.faint);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::Light, colours.light);
    set(QPalette::Midlight, colours.midlight);
    set(QPalette::Mid, colours.mid);
    set(QPalette::Dark, colours.dark);
    set(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.mid));
    return palette;
}

} // namespace

QPalette Palettes::light()
{
    return made(lightColours);
}

QPalette Palettes::dark()
{
    return made(darkColours);
}

} // namespace Confab
