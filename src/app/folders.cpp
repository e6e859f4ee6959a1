// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/folders.h"

#include "app/options.h"
#include "settings/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab {

Folders::Folders(const Options &options)
    : m_given(options.dataDir)
{
    if (!options.tourDir.isEmpty() && m_given.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_given = m_temporary->path();
    }
}

QString Folders::settingsDir() const
{
    return areGiven() ? m_given : QFileInfo(Settings::usualPath()).path();
}

QString Folders::settingsFile() const
{
    return settingsDir() + u"/confab.ini"_s;
}

QString Folders::dataDir(const Settings &settings) const
{
    if (areGiven())
        return m_given;
    const QString chosen = settings.value(SettingsKeys::dataFolder);
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : chosen;
}

} // namespace Confab
