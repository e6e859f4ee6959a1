// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Confab {

// A language that Confab speaks.
struct Language
{
    QString code; // as its translation file is called: "de", "pt_BR"
    QString name; // in the language itself: "Deutsch"
    bool rightToLeft = false;

    // All of them, ordered by name as a person reads a list.
    static QList<Language> all();
    // What `code` stands for; English when it is none of ours.
    static Language withCode(const QString &code);
    // The first one of ours among what a person reads, best first, in the spelling of QLocale::uiLanguages().
    // A variety that we do not have stands for the one that we have ("pt_PT" for "pt_BR"), but scripts are
    // never mixed up: "zh_TW" is not "zh_CN". English when there is none.
    static Language bestFor(const QStringList &uiLanguages);
};

} // namespace Confab
