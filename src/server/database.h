// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <unordered_map>

namespace Confab::Server {

// One SQLite connection with its prepared statements. Every error is read, and told as a sentence with an
// HTTP status (507 for a full disk, otherwise 500).
//
// Durability: write-ahead log with full synchronisation, so that what was committed survives the end of the
// process and of the power.
//
// Threads: belongs to the thread that opened it.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // `file` is created if it is not there; ":memory:" for none. Makes sure that it is a database that can be
    // written.
    Result<Done> open(const QString &file);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    // Statements that are run once: schema and pragmas.
    Result<Done> run(const QString &sql);

private:
    friend class Statement;
    friend class Transaction;

    // nullptr, with the error, when the text cannot be prepared.
    QSqlQuery *prepared(const QString &sql, QSqlError *error);
    Wire::ErrorBody explain(const QSqlError &error) const;

    const QString m_connection;
    QString m_file;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements; // its values stay where they are
};

// One use of a prepared statement: bind by constructor, exec(), next(). Two uses of the same text must not
// overlap. Null strings are bound as empty ones.
class Statement
{
public:
    Statement(Database &database, const QString &sql, std::initializer_list<QVariant> values = {});
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // False on an error.
    bool exec();
    // False at the end of the rows and on an error.
    bool next();
    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }

    qint64 insertedRow() const { return m_query->lastInsertId().toLongLong(); }
    int changedRows() const { return m_query->numRowsAffected(); }

    bool failed() const { return m_error.isValid(); }
    bool violatesConstraint() const;
    Wire::ErrorBody error() const;

private:
    Database &m_database;
    QSqlError m_error; // before the query, whose making may fail
    QSqlQuery *const m_query;
};

// Undone unless commit() said otherwise. Not nested.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<Done> begin();
    Result<Done> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace Confab::Server
