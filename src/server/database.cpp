// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database.h"

#include "domain/uniqueid.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// SQLite's primary result codes; the extended ones carry them in their low byte.
enum SqliteCode
{
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

Database::Database()
    : m_connection(u"confab-server-"_s + uniqueId())
{
}

Database::~Database()
{
    close();
}

Result<Done> Database::open(const QString &file)
{
    m_file = file;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!m_database.isValid())
        return failure(500, u"Qt's SQLite driver is not installed."_s);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return explain(m_database.lastError());
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto done = run(pragma); !done)
            return done;
    }
    return Done();
}

void Database::close()
{
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> Database::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return explain(query.lastError());
    return Done();
}

QSqlQuery *Database::prepared(const QString &sql, QSqlError *error)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        *error = query.lastError();
        return nullptr;
    }
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Wire::ErrorBody Database::explain(const QSqlError &error) const
{
    switch (codeOf(error)) {
    case Full:
        return failure(507, StoreProblem::DiskFull, u"The disk is full: %1 cannot be written."_s.arg(m_file));
    case ReadOnly:
        return failure(500, StoreProblem::ReadOnly, u"%1 cannot be written: it is read-only."_s.arg(m_file));
    case NotADatabase:
    case Corrupt:
        return failure(500, StoreProblem::Damaged,
                       u"%1 is damaged or is not a database of this program."_s.arg(m_file));
    case CannotOpen:
        return failure(500, StoreProblem::Other, u"%1 cannot be opened."_s.arg(m_file));
    case Busy:
    case Locked:
        return failure(500, StoreProblem::InUse, u"%1 is in use by another program."_s.arg(m_file));
    case InputOutput:
        return failure(500, StoreProblem::Other,
                       u"%1 cannot be read or written: %2"_s.arg(m_file, error.databaseText()));
    default:
        return failure(500, StoreProblem::Other, u"The database %1 reports: %2"_s.arg(m_file, error.text()));
    }
}

Statement::Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values)
    : m_database(database)
    , m_query(database.prepared(sql, &m_error))
{
    if (!m_query)
        return;
    int position = 0;
    for (const QVariant &value : values) {
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        m_query->bindValue(position++, isNullText ? QVariant(u""_s) : value);
    }
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

bool Statement::exec()
{
    if (!m_query)
        return false;
    if (m_query->exec())
        return true;
    m_error = m_query->lastError();
    return false;
}

bool Statement::next()
{
    if (!m_query)
        return false;
    if (m_query->next())
        return true;
    // At the end there is no error; a row that could not be read leaves one.
    m_error = m_query->lastError();
    return false;
}

bool Statement::violatesConstraint() const
{
    return failed() && codeOf(m_error) == Constraint;
}

Wire::ErrorBody Statement::error() const
{
    return m_database.explain(m_error);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    // When this fails too, the transaction is gone already: the reason was told by whoever did not commit.
    if (m_open)
        static_cast<void>(m_database.run(u"ROLLBACK"_s));
}

Result<Done> Transaction::begin()
{
    const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    m_open = bool(begun);
    return begun;
}

Result<Done> Transaction::commit()
{
    const auto done = m_database.run(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace Confab::Server
