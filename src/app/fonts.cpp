// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Confab {

void chooseFonts()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    if (QGuiApplication::platformName() == "offscreen"_L1) {
        constexpr qreal usualSize = 10;
        font.setPointSizeF(usualSize);
        for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s}) {
            if (QFontDatabase::hasFamily(family)) {
                families = QStringList{family};
                break;
            }
        }
    }
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
