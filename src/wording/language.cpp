// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/language.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const QString english = u"en"_s;

} // namespace

QList<Language> Language::all()
{
    return {{u"de"_s, u"Deutsch"_s},
            {english, u"English"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"ar"_s, u"العربية"_s, true},
            {u"ja"_s, u"日本語"_s},
            {u"zh_CN"_s, u"简体中文"_s}};
}

Language Language::withCode(const QString &code)
{
    const QList<Language> languages = all();
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const Language &language) { return language.code == code; });
    return found == languages.end() ? withCode(english) : *found;
}

Language Language::bestFor(const QStringList &uiLanguages)
{
    const QList<Language> languages = all();
    for (const QString &wanted : uiLanguages) {
        const QLocale locale(wanted);
        // What QLocale does not know it takes for "C".
        if (locale.language() == QLocale::C)
            continue;
        for (const Language &language : languages) {
            const QLocale ours(language.code);
            if (ours.language() == locale.language() && ours.script() == locale.script())
                return language;
        }
    }
    return withCode(english);
}

} // namespace Confab
