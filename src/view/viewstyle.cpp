// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/viewstyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int longestLine = 76; // characters

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return font;
}

// Without it in the list, emoji may come out in black and white. The first name must be that of a font: after
// an alias such as "Sans Serif" the emoji font itself would be taken for letters and digits.
QFont withEmoji(QFont font)
{
    QStringList families = font.families();
    if (families.size() > 1)
        return font;
    families = {QFontInfo(font).family(), u"Noto Color Emoji"_s};
    font.setFamilies(families);
    return font;
}

qreal luminance(const QColor &color)
{
    const auto linear = [](float c) {
        return c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// The colour, moved towards the text's until it can be read on the ground.
QColor readable(const QColor &color, const QColor &ground, const QColor &text, qreal wanted = 4.5)
{
    for (qreal amount = 0; amount < 1; amount += 0.1) {
        const QColor candidate = mixed(color, text, amount);
        if (contrast(candidate, ground) >= wanted)
            return candidate;
    }
    return text;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal amount)
{
    const auto mix = [amount](int x, int y) { return qRound(x + (y - x) * amount); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

ViewStyle ViewStyle::of(const QWidget &widget, qreal zoom)
{
    ViewStyle style;
    const QPalette palette = widget.palette();
    style.background = palette.color(QPalette::Base);
    style.text = palette.color(QPalette::Text);
    style.accent = palette.color(QPalette::Highlight);
    style.onAccent = palette.color(QPalette::HighlightedText);
    style.characterBubble = mixed(style.background, style.text, 0.07);
    style.humanBubble = mixed(style.background, style.accent, 0.2);
    const QColor &ground = style.humanBubble;
    style.muted = readable(mixed(style.text, style.background, 0.4), ground, style.text);
    style.outline = mixed(style.background, style.text, 0.18);
    style.codeBox = mixed(style.characterBubble, style.text, 0.07);
    style.quoteBar = mixed(style.background, style.text, 0.3);
    style.hover = mixed(style.background, style.text, 0.14);
    style.mark = mixed(style.background, style.accent, 0.45);
    style.currentMark = style.accent;

    const QFont base = scaled(widget.font(), zoom);
    style.message.font = withEmoji(base);
    style.nameFont = withEmoji(scaled(base, 0.92));
    style.nameFont.setWeight(QFont::DemiBold);
    style.smallFont = scaled(base, 0.85);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pixelSize() > 0)
        fixed.setPixelSize(base.pixelSize());
    else
        fixed.setPointSizeF(base.pointSizeF());
    style.message.codeFont = scaled(fixed, 0.93);
    style.message.text = style.text;
    style.message.mutedText = readable(mixed(style.text, style.background, 0.25), ground, style.text);
    style.message.link = readable(palette.color(QPalette::Link), ground, style.text);
    style.message.codeBackground = mixed(style.characterBubble, style.text, 0.08);

    const QFontMetricsF metrics(style.message.font, &widget);
    const qreal unit = metrics.height();
    const auto units = [unit](qreal count) { return static_cast<int>(std::lround(unit * count)); };
    style.message.unit = unit;
    style.unit = units(1);
    style.margin = units(0.9);
    style.gap = units(0.5);
    style.avatar = units(1.9);
    style.paddingX = units(0.75);
    style.paddingY = units(0.5);
    style.radius = units(0.6);
    const QString sample = u"the quick brown fox jumps over a lazy dog, and then it rests. "_s;
    style.measure = static_cast<int>(metrics.horizontalAdvance(sample) / sample.size() * longestLine);
    style.button = units(1.5);
    style.nameHeight = static_cast<int>(std::ceil(QFontMetricsF(style.nameFont, &widget).height()));
    style.smallHeight = static_cast<int>(std::ceil(QFontMetricsF(style.smallFont, &widget).height()));
    style.isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    return style;
}

} // namespace Confab
