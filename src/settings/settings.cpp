// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "settings/settingslog.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr QLatin1StringView versionKey("version");

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_writer(file)
{
    const QSettings stored(file, QSettings::IniFormat);
    if (stored.status() != QSettings::NoError)
        qCInfo(lcSettings) << "the file cannot be read, or is damaged in part";
    const QStringList keys = stored.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, stored.value(key));
    m_newer = read(versionKey).toInt() > currentVersion;
    if (m_newer)
        qCInfo(lcSettings) << "the file is of a newer version, and left as it is";
    else
        qCDebug(lcSettings) << "entries in the file:" << keys.size();
    connect(&m_writer, &SettingsWriter::failed, this, &Settings::failed);
}

Settings::~Settings()
{
    write();
}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/confab/confab.ini"_s;
}

void Settings::store(QLatin1StringView key, const QVariant &value, bool isFallback)
{
    // Only what differs is written, so that a later program can choose a better default.
    const QVariant stored = isFallback ? QVariant() : value;
    if (read(key) != stored) {
        m_values.insert(key, stored);
        // Several are often set at once.
        if (m_unwritten.isEmpty())
            QMetaObject::invokeMethod(this, &Settings::write, Qt::QueuedConnection);
        m_unwritten.insert(key, stored);
    }
    emit changed(key);
}

void Settings::write()
{
    if (m_newer || m_unwritten.isEmpty())
        return;
    m_unwritten.insert(versionKey, currentVersion);
    m_writer.write(std::exchange(m_unwritten, {}));
}

} // namespace Confab
