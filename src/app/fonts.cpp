// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::StringLiterals;

namespace Confab {

void chooseFonts()
{
    QFont font = QApplication::font();
    QString family = font.families().value(0);
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        constexpr qreal usualSize = 10;
        font.setPointSizeF(usualSize);
        family.clear();
    }
    // A generic name ("Sans Serif") stands for whatever the system makes of it. It has to be spelled out
    // here: in a list of families it would be passed over, and the next one take its place.
    if (!QFontDatabase::hasFamily(family)) {
        const QString good = u"Noto Sans"_s;
        family = QFontDatabase::hasFamily(good) ? good : QFontInfo(font).family();
    }
    QStringList families{family};
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Named after the others: the colours are used for emoji alone, and digits keep their shape.
    const QString emoji = u"Noto Color Emoji"_s;
    if (QFontDatabase::hasFamily(emoji) && !families.contains(emoji))
        families.append(emoji);
#endif
    font.setFamilies(families);
    QApplication::setFont(font);
}

} // namespace Confab
