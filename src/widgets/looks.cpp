// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/looks.h"

#include "view/viewstyle.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr qreal seen = 3; // what an edge needs on its ground

// From `from` towards the text, until it is seen on the window and on the ground of a field.
QColor seenFrom(const QPalette &palette, const QColor &from)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor colour = Looks::mixed(from, text, qreal(i) / steps);
        if (std::min(contrast(colour, window), contrast(colour, base)) >= seen)
            return colour;
    }
    return text;
}

} // namespace

QColor Looks::mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor Looks::quietText(const QPalette &palette, QPalette::ColorRole on)
{
    const auto ink = on == QPalette::Base ? QPalette::Text : QPalette::WindowText;
    return mixed(palette.color(ink), palette.color(on), 0.36);
}

QColor Looks::line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor Looks::edge(const QPalette &palette)
{
    return seenFrom(palette, line(palette));
}

QColor Looks::focus(const QPalette &palette)
{
    return seenFrom(palette, palette.color(QPalette::Highlight));
}

QColor Looks::selection(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
                 isDark(palette) ? 0.38 : 0.24);
}

QColor Looks::hover(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.07);
}

QColor Looks::warningBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), QColor(0xe8, 0x8a, 0x1a), isDark(palette) ? 0.28 : 0.22);
}

QColor Looks::noticeBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.18);
}

bool Looks::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace Confab
