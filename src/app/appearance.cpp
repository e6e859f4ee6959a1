// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/appearance.h"

#include "settings/settings.h"
#include "widgets/looks.h"
#include "widgets/palettes.h"

#include <QApplication>
#include <QStyle>
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
    // The system's own colours are the best, as long as they are of the right kind. Where it has none, Qt's
    // stand in for them, whose white on the highlight is hard to read.
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    const QPalette plain = QApplication::style()->standardPalette();
    const bool isPlain = palette.color(QPalette::Window) == plain.color(QPalette::Window)
        && palette.color(QPalette::Highlight) == plain.color(QPalette::Highlight);
    const bool isDark =
        scheme == ColourScheme::Unknown ? Looks::isDark(palette) : scheme == ColourScheme::Dark;
    if (isPlain || isDark != Looks::isDark(palette))
        QApplication::setPalette(isDark ? Palettes::dark() : Palettes::light());
}

} // namespace Confab
