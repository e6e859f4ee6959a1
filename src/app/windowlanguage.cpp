// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowlanguage.h"

#include "app/fonts.h"
#include "app/joinedletters.h"
#include "settings/settings.h"

#include <QGuiApplication>

namespace Confab {

WindowLanguage::WindowLanguage(const Settings *settings, QObject *parent)
    : QObject(parent)
{
    connect(&m_switcher, &LanguageSwitcher::aboutToChange, this, [](const Language &language) {
        QGuiApplication::setLayoutDirection(language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        JoinedLetters::adaptTo(language);
        adaptFontsTo(language);
    });
    connect(settings, &Settings::changed, this, [this, settings](QLatin1StringView key) {
        if (key == SettingsKeys::language.key)
            m_switcher.use(settings->value(SettingsKeys::language));
    });
    m_switcher.use(settings->value(SettingsKeys::language));
}

} // namespace Confab
