// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivefile.h"

#include "archive/archivelog.h"
#include "domain/storeproblem.h"
#include "domain/uniqueid.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int currentVersion = 2;

// What SQLite says of a file that is not (any more) a database.
bool isDamage(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code == "11"_L1 || code == "26"_L1; // SQLITE_CORRUPT, SQLITE_NOTADB
}

} // namespace

ArchiveFile::ArchiveFile(const QString &path)
    : m_path(path)
    , m_connection("archive-"_L1 + uniqueId())
{
}

ArchiveFile::~ArchiveFile()
{
    close();
}

void ArchiveFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Error ArchiveFile::errorOf(const QString &databaseText, Error::Operation operation)
{
    Error error(Error::Kind::Storage, operation);
    error.detail = databaseText;
    return error;
}

Error ArchiveFile::open(QString *setAside)
{
    close();
    if (!m_path.isEmpty() && !QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return errorOf(u"cannot make the folder of "_s + m_path, Error::Operation::OpenArchive);
    for (bool second = false;; second = true) {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QString reason;
        const Health health = check(&reason);
        if (health == Health::Good) {
            qCInfo(lcArchive) << "open, version" << currentVersion;
            return {};
        }
        qCInfo(lcArchive).noquote() << "not opened:" << reason;
        close();
        if (health != Health::Damaged || second) {
            Error error = errorOf(reason, Error::Operation::OpenArchive);
            if (health == Health::TooNew)
                error.subCode = toWord(StoreProblem::Newer);
            return error;
        }
        // Whatever can still be saved from it is the person's: it gets another name and stays.
        const QString name =
            m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
        if (!QFile::rename(m_path, name))
            return errorOf(reason, Error::Operation::OpenArchive);
        for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(m_path + suffix))
                QFile::rename(m_path + suffix, name + suffix);
        }
        qCInfo(lcArchive) << "damaged; set aside, and begun anew";
        *setAside = name;
    }
}

ArchiveFile::Health ArchiveFile::check(QString *reason)
{
    const auto unhealthy = [reason](const QSqlError &error) {
        *reason = error.text();
        return isDamage(error) ? Health::Damaged : Health::Unusable;
    };
    if (!m_database.open())
        return unhealthy(m_database.lastError());
    if (!m_path.isEmpty())
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QSqlQuery query(m_database);
    // Before anything is written, and before anything is read that a newer version may have made otherwise.
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return unhealthy(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > currentVersion) {
        *reason = u"the file was made by a newer version of Confab ("_s + QString::number(version) + u')';
        return Health::TooNew;
    }
    for (const auto &pragma :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (!query.exec(pragma))
            return unhealthy(query.lastError());
    }
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return unhealthy(query.lastError());
    if (query.value(0).toString() != "ok"_L1) {
        *reason = query.value(0).toString();
        return Health::Damaged;
    }
    query.finish();
    return bringUpToDate(version, reason) ? Health::Good : Health::Unusable;
}

bool ArchiveFile::bringUpToDate(int version, QString *reason)
{
    if (version == currentVersion)
        return true;
    qCInfo(lcArchive) << "from version" << version << "to" << currentVersion;
    QStringList steps{u"BEGIN IMMEDIATE"_s};
    if (version < 1) {
        steps << u"CREATE TABLE draft (account TEXT NOT NULL, chat TEXT NOT NULL, text TEXT NOT NULL, "
                 "changed INTEGER NOT NULL, PRIMARY KEY (account, chat)) WITHOUT ROWID"_s
              << u"CREATE TABLE unsent (account TEXT NOT NULL, turn TEXT NOT NULL, chat TEXT NOT NULL, "
                 "candidate TEXT NOT NULL, character TEXT NOT NULL, text TEXT NOT NULL, created TEXT NOT "
                 "NULL, PRIMARY KEY (account, turn))"_s;
    }
    if (version < 2) {
        steps << u"CREATE TABLE archived_chat (account TEXT NOT NULL, chat TEXT NOT NULL, character TEXT NOT "
                 "NULL, character_name TEXT NOT NULL, avatar_file TEXT NOT NULL, name TEXT NOT NULL, created "
                 "TEXT NOT NULL, PRIMARY KEY (account, chat)) WITHOUT ROWID"_s;
    }
    steps << u"PRAGMA user_version="_s + QString::number(currentVersion) << u"COMMIT"_s;
    QSqlQuery query(m_database);
    for (const QString &step : steps) {
        if (!query.exec(step)) {
            *reason = query.lastError().text();
            query.exec(u"ROLLBACK"_s);
            return false;
        }
    }
    return true;
}

} // namespace Confab
