// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Confab {

// Sentences and phrases that are put one after the other, each whole in its language.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Sentences)

public:
    // As the language joins them: Japanese and Chinese have no blank after a full stop. Skips empty ones.
    static QString joined(const QString &first, const QString &second);
    // What the parts of a row say, in one breath, for assistive technology. Skips empty ones. No enumeration:
    // QLocale's would put an "and" before the last.
    static QString breath(const QStringList &parts);
};

} // namespace Confab
