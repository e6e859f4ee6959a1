// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingswriter.h"

#include "domain/storeproblem.h"
#include "settings/settingslog.h"

#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

namespace Confab {

namespace {

// More than the file ever takes.
constexpr qint64 room = 64 * 1024;

StoreProblem problemOf(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return StoreProblem::NoFolder;
    if (QStorageInfo(folder.filePath()).bytesAvailable() < room)
        return StoreProblem::DiskFull;
    if (!folder.isWritable())
        return StoreProblem::ForbiddenFolder;
    return file.exists() && !file.isWritable() ? StoreProblem::ReadOnly : StoreProblem::Other;
}

} // namespace

SettingsWriter::SettingsWriter(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    // One after the other.
    m_thread.setMaxThreadCount(1);
}

SettingsWriter::~SettingsWriter()
{
    // What could not be written gets its last chance.
    m_thread.start([this] {
        if (!m_unwritten.isEmpty())
            save({});
    });
}

void SettingsWriter::write(const QHash<QString, QVariant> &entries)
{
    m_thread.start([this, entries] { save(entries); });
}

void SettingsWriter::save(const QHash<QString, QVariant> &entries)
{
    m_unwritten.insert(entries);
    QSettings settings(m_file, QSettings::IniFormat);
    for (const auto &[key, value] : m_unwritten.asKeyValueRange()) {
        if (value.isValid())
            settings.setValue(key, value);
        else
            settings.remove(key);
    }
    settings.sync();
    // A damaged file is written anew; that is no failure.
    if (settings.status() != QSettings::AccessError) {
        m_unwritten.clear();
        m_hasFailed = false;
        return;
    }
    if (std::exchange(m_hasFailed, true))
        return;
    const Error error = explain();
    qCWarning(lcSettings).noquote() << "the file cannot be written:" << error.subCode;
    QMetaObject::invokeMethod(
        this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
}

Error SettingsWriter::explain() const
{
    const QFileInfo file(m_file);
    Error error(Error::Kind::Storage, Error::Operation::KeepSettings);
    error.subCode = toWord(problemOf(file));
    error.subjects = {file.absolutePath()};
    return error;
}

} // namespace Confab
