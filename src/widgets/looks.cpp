// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/looks.h"

namespace Confab {

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
