// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Confab {

// Fusion, which paints the window wherever the desktop has no style of its own, with edges that can be seen:
// fields, check boxes and buttons stand out from their ground by 3 : 1 in light and in dark, and what has the
// focus is framed. Menus stand out as well. Buttons give their words room, and carry no pictures beside them.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    // Once, after the application object is made. Does nothing where another style was chosen.
    static void install();

    // Whether the words are of a script whose letters join, so that no letter may be underlined.
    void setJoinsLetters(bool joins) { m_joinsLetters = joins; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    bool m_joinsLetters = false;
};

} // namespace Confab
