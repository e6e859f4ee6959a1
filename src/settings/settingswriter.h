// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QVariant>

namespace Confab {

// Writes entries into one INI file, on a thread of its own: a disk may take its time. Entries that could not
// be written are written with the next ones, or when it goes, which waits for the thread. Lives on one
// thread.
class SettingsWriter : public QObject
{
    Q_OBJECT

public:
    // `file` need not exist yet; its folder is made when something is written.
    explicit SettingsWriter(const QString &file, QObject *parent = nullptr);
    ~SettingsWriter() override;

    // An invalid value takes the entry out of the file.
    void write(const QHash<QString, QVariant> &entries);

signals:
    // Kind Storage, operation KeepSettings, the folder as subject. Once, until something could be written
    // again.
    void failed(const Confab::Error &error);

private:
    void save(const QHash<QString, QVariant> &entries);
    Error explain() const;

    const QString m_file;
    // Both belong to the writing thread.
    QHash<QString, QVariant> m_unwritten;
    bool m_hasFailed = false;

    QThreadPool m_thread; // goes first, and with it what is still to be written
};

} // namespace Confab
