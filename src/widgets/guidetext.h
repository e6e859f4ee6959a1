// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Confab {

// A section of the built-in guide.
struct GuideSection
{
    QString id; // the same in every language
    QString title;
    QString markdown; // without the title
};

// The built-in guide: resources/help/README.md describes its form.
class GuideText
{
public:
    // In the language with this code (wording/language.h), or in English where there is none.
    static QList<GuideSection> read(const QString &languageCode);
    static QList<GuideSection> parse(const QString &markdown);
};

} // namespace Confab
