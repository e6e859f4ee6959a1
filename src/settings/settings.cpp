// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "settings/settingslog.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr QLatin1StringView versionKey("version");

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_newer(m_settings.value(versionKey).toInt() > currentVersion)
{
    if (m_settings.status() != QSettings::NoError)
        qCInfo(lcSettings) << "the file cannot be read, or is damaged in part";
    if (m_newer)
        qCInfo(lcSettings) << "the file is of a newer version, and left as it is";
    else
        qCDebug(lcSettings) << "entries in the file:" << m_settings.allKeys().size();
}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/confab/confab.ini"_s;
}

QVariant Settings::read(QLatin1StringView key) const
{
    const auto unwritten = m_unwritten.constFind(key);
    return unwritten != m_unwritten.cend() ? *unwritten : m_settings.value(key);
}

void Settings::store(QLatin1StringView key, const QVariant &value, bool isFallback)
{
    if (m_newer) {
        // An invalid value hides the one in the file.
        m_unwritten.insert(key, isFallback ? QVariant() : value);
    } else if (isFallback) {
        // Only what differs is written, so that a later program can choose a better default.
        m_settings.remove(key);
    } else {
        m_settings.setValue(versionKey, currentVersion);
        m_settings.setValue(key, value);
    }
    emit changed(key);
}

} // namespace Confab
