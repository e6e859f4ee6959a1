// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store.h"

#include "server/serverlog.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

constexpr qint64 schemaVersion = 1;
// "CfSv": tells the file from any other SQLite database.
constexpr qint64 applicationId = 0x43665376;

constexpr const char *schema[] = {
    "CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE chats (number INTEGER PRIMARY KEY AUTOINCREMENT, chat_id TEXT NOT NULL UNIQUE, "
    "character_id TEXT NOT NULL, creator_id TEXT NOT NULL, create_time TEXT NOT NULL, name TEXT NOT NULL, "
    "type TEXT NOT NULL, visibility TEXT NOT NULL, model TEXT NOT NULL, "
    "is_archived INTEGER NOT NULL DEFAULT 0, is_hidden INTEGER NOT NULL DEFAULT 0, activity INTEGER NOT "
    "NULL)",
    "CREATE INDEX chats_by_activity ON chats (activity)",
    "CREATE INDEX chats_by_character ON chats (character_id, activity)",
    "CREATE TABLE turns (number INTEGER PRIMARY KEY AUTOINCREMENT, "
    "chat INTEGER NOT NULL REFERENCES chats (number) ON DELETE CASCADE, turn_id TEXT NOT NULL, "
    "is_pinned INTEGER NOT NULL, is_growing INTEGER NOT NULL, json BLOB NOT NULL, UNIQUE (chat, turn_id))",
    "CREATE INDEX turns_in_order ON turns (chat)",
    "CREATE INDEX turns_pinned ON turns (chat) WHERE is_pinned = 1",
    "CREATE INDEX turns_growing ON turns (number) WHERE is_growing = 1",
};

// Also in a folder that others may read. What SQLite puts beside it takes after it.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Store::Store()
    : m_chats(m_database)
    , m_turns(m_database)
{
}

Store::~Store() = default;

Result<Done> Store::open(const QString &dataDir)
{
    if (dataDir.isEmpty())
        return openFile(u":memory:"_s);
    QDir folder(dataDir);
    if (!folder.exists()) {
        if (!folder.mkpath(u"."_s))
            return failure(500, StoreProblem::NoFolder, u"The folder %1 cannot be created."_s.arg(dataDir));
        // It will hold conversations and perhaps the token.
        QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto lock = std::make_unique<QLockFile>(folder.filePath(u"server.lock"_s));
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return failure(500, StoreProblem::InUse,
                           u"The folder %1 is in use by another local server."_s.arg(dataDir));
        return failure(500, StoreProblem::ForbiddenFolder,
                       u"The folder %1 cannot be written."_s.arg(dataDir));
    }
    const QString path = folder.filePath(u"server.sqlite"_s);
    makePrivate(path);
    const auto opened = openFile(path);
    if (opened)
        m_lock = std::move(lock);
    return opened;
}

Result<Done> Store::openFile(const QString &file)
{
    auto done = m_database.open(file);
    if (done)
        done = migrate();
    if (done)
        done = m_turns.endGrowing();
    if (!done)
        m_database.close();
    return done;
}

void Store::close()
{
    m_database.close();
    m_lock.reset();
}

Result<Done> Store::migrate()
{
    const auto version = pragma(u"user_version"_s);
    if (!version)
        return version.error();
    const auto kind = pragma(u"application_id"_s);
    if (!kind)
        return kind.error();
    if (*version > schemaVersion && *kind == applicationId)
        return failure(500, StoreProblem::Newer,
                       u"The data was written by a newer version of this program (format %1, this one "
                       "knows %2)."_s.arg(*version)
                           .arg(schemaVersion));
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    qCInfo(lcServer) << "database of version" << *version << "for version" << schemaVersion;
    if (*version == 0) {
        Statement tables(m_database, u"SELECT COUNT(*) FROM sqlite_master"_s);
        if (!tables.exec() || !tables.next())
            return tables.error();
        if (tables.number(0) != 0)
            return failure(500, u"The database in the folder belongs to another program."_s);
        for (const char *statement : schema) {
            if (const auto done = m_database.run(QString::fromLatin1(statement)); !done)
                return done;
        }
        if (const auto done = m_database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done;
    } else if (*kind != applicationId) {
        return failure(500, u"The database in the folder belongs to another program."_s);
    }
    // Written always: it shows at once whether the database can be written at all.
    if (const auto done = m_database.run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)); !done)
        return done;
    return transaction.commit();
}

Result<qint64> Store::pragma(const QString &name)
{
    Statement statement(m_database, u"PRAGMA "_s + name);
    if (!statement.exec() || !statement.next())
        return statement.error();
    return statement.number(0);
}

Result<Account> Store::account(const QString &name)
{
    const auto id = value(u"account_id"_s);
    const auto known = value(u"account_name"_s);
    if (!id || !known)
        return !id ? id.error() : known.error();
    Account account;
    account.id = QString::fromUtf8(*id);
    account.username = u"local"_s;
    account.name = name.isEmpty() ? QString::fromUtf8(*known) : name;
    if (account.name.isEmpty())
        account.name = u"You"_s;
    if (account.id.isEmpty()) {
        account.id = QString::number(QRandomGenerator::system()->bounded(100000000, 1000000000));
        if (const auto done = setValue(u"account_id"_s, account.id.toUtf8()); !done)
            return done.error();
    }
    if (account.name.toUtf8() != *known) {
        if (const auto done = setValue(u"account_name"_s, account.name.toUtf8()); !done)
            return done.error();
    }
    return account;
}

Result<QByteArray> Store::settings()
{
    const auto json = value(u"settings"_s);
    if (json && json->isEmpty())
        return "{}"_ba;
    return json;
}

Result<Done> Store::setSettings(const QByteArray &json)
{
    return setValue(u"settings"_s, json);
}

Result<QByteArray> Store::value(const QString &name)
{
    Statement statement(m_database, u"SELECT value FROM facts WHERE name = ?"_s, {name});
    if (statement.exec() && statement.next())
        return statement.bytes(0);
    if (statement.failed())
        return statement.error();
    return QByteArray();
}

Result<Done> Store::setValue(const QString &name, const QByteArray &value)
{
    Statement statement(m_database, u"INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)"_s,
                        {name, value});
    if (!statement.exec())
        return statement.error();
    return Done();
}

} // namespace Confab::Server
