// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "server/chattable.h"
#include "server/database.h"
#include "server/turntable.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Confab::Server {

// Everything the local server remembers: one SQLite database in the data folder, or in memory.
//
// Threads: belongs to the thread that opened it.
class Store
{
public:
    Store();
    ~Store();

    // `dataDir` is created if it is not there; empty: in memory. An error is a sentence about the folder or
    // the database: not writable, damaged, in use by another server, made by a newer program.
    Result<Done> open(const QString &dataDir);
    void close();

    // The one account. It is made when it is first asked for; `name` is what it is called, and replaces an
    // older one unless it is empty.
    Result<Account> account(const QString &name);

    // The person's settings: a JSON object, "{}" at first.
    Result<QByteArray> settings();
    Result<Done> setSettings(const QByteArray &json);

    ChatTable &chats() { return m_chats; }
    TurnTable &turns() { return m_turns; }
    // For transactions.
    Database &database() { return m_database; }

private:
    Result<Done> openFile(const QString &file);
    Result<Done> migrate();
    Result<qint64> pragma(const QString &name);
    Result<QByteArray> value(const QString &name);
    Result<Done> setValue(const QString &name, const QByteArray &value);

    Database m_database;
    ChatTable m_chats;
    TurnTable m_turns;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Confab::Server
