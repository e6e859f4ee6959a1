// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wording/language.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace Confab {

// Makes the application speak a language, and another one while it runs: installs the translations of Confab
// and of Qt, and sets the default QLocale. Windows hear of it by QEvent::LanguageChange. Needs an application
// object, and must go before it does. Lives on the application's thread.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    // With the languages that the system says that the person reads; none, so English, in the locale "C".
    explicit LanguageSwitcher(QObject *parent = nullptr);
    // `uiLanguages` in place of what the system says that the person reads.
    explicit LanguageSwitcher(const QStringList &uiLanguages, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    // The code of a Language, or empty for that of the system. Anything else is taken for English.
    void use(const QString &choice);

    const Language &current() const { return m_current; }

signals:
    // Before the windows are told, so that whoever mirrors them comes first.
    void aboutToChange(const Confab::Language &language);

private:
    void remove();
    // The first of `files` that is there; their endings are left out.
    void install(const QStringList &files);

    const QStringList m_uiLanguages;
    Language m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Confab
