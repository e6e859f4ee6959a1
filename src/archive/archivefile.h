// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QString>

namespace Confab {

// The database file itself: opening, versions, and what to do with one that cannot be read. Used on one
// thread.
class ArchiveFile
{
public:
    explicit ArchiveFile(const QString &path);
    ~ArchiveFile();

    // Kind None when the file is open and of this version. `setAside` receives the new name of a damaged
    // file.
    Error open(QString *setAside);
    bool isOpen() const { return m_database.isOpen(); }
    QSqlDatabase &database() { return m_database; }

    // What the database said last, as an error that speaks of `operation`.
    static Error errorOf(const QString &databaseText, Error::Operation operation);

private:
    enum class Health
    {
        Good,
        Damaged,
        TooNew,
        Unusable
    };

    Health check(QString *reason);
    bool bringUpToDate(int version, QString *reason);
    void close();

    const QString m_path;
    const QString m_connection;
    QSqlDatabase m_database;
};

} // namespace Confab
