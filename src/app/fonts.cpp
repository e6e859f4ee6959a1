// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"

#include "wording/language.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The families that draw a script as it is written where it comes from, best first.
QStringList hanFamilies(QLocale::Script script)
{
    switch (script) {
    case QLocale::JapaneseScript:
        return {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans"_s};
    case QLocale::SimplifiedHanScript:
        return {u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s};
    default:
        return {};
    }
}

bool isHanFamily(const QString &family)
{
    return hanFamilies(QLocale::JapaneseScript).contains(family)
        || hanFamilies(QLocale::SimplifiedHanScript).contains(family);
}

// Empty where the system chooses well by itself.
QString hanFamilyFor(const Language &language)
{
    const QLocale::Script script = QLocale(language.code).script();
    if (script == QLocale::system().script())
        return {};
    for (const QString &family : hanFamilies(script)) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

} // namespace

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
    const QStringList before = font.families();
    for (qsizetype i = 1; i < before.size(); ++i) {
        if (isHanFamily(before.at(i)))
            families.append(before.at(i));
    }
    font.setFamilies(families);
    QApplication::setFont(font);
}

void adaptFontsTo(const Language &language)
{
    QFont font = QApplication::font();
    const QStringList before = font.families();
    // The first one is the system's choice, whatever it is.
    QStringList families = before.mid(0, 1);
    for (qsizetype i = 1; i < before.size(); ++i) {
        if (!isHanFamily(before.at(i)))
            families.append(before.at(i));
    }
    const QString han = hanFamilyFor(language);
    if (!han.isEmpty() && !families.contains(han))
        families.append(han);
    if (families == before)
        return;
    font.setFamilies(families);
    QApplication::setFont(font);
}

} // namespace Confab
