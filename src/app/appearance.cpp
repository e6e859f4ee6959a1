// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "settings/settings.h"
#include "widgets/looks.h"
#include "widgets/palettes.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Confab {

Appearance::Appearance(const Settings *settings, const SystemScheme *system, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(system)
{
    connect(system, &SystemScheme::changed, this, &Appearance::apply);
    connect(settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == SettingsKeys::colourScheme.key)
            apply();
    });
    apply();
}

void Appearance::apply()
{
    const QString chosen = m_settings->value(SettingsKeys::colourScheme);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // What Qt does not paint itself (title bars, native dialogs) follows this.
    QGuiApplication::styleHints()->setColorScheme(chosen == "light"_L1      ? Qt::ColorScheme::Light
                                                      : chosen == "dark"_L1 ? Qt::ColorScheme::Dark
                                                                            : Qt::ColorScheme::Unknown);
#endif
    ColourScheme scheme = m_system->scheme();
    if (chosen == "light"_L1)
        scheme = ColourScheme::Light;
    else if (chosen == "dark"_L1)
        scheme = ColourScheme::Dark;
    // The system's own colours are the best, as long as they are of the right kind.
    QApplication::setPalette(QPalette());
    if (scheme != ColourScheme::Unknown
        && Looks::isDark(QApplication::palette()) != (scheme == ColourScheme::Dark))
        QApplication::setPalette(scheme == ColourScheme::Dark ? Palettes::dark() : Palettes::light());
}

} // namespace Confab
