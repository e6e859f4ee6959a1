// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"
#include "server/database.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Confab::Server {

struct StoredTurn
{
    qint64 number = 0; // the row: grows with time, is never used again
    Turn turn;
};

// Part of a chat, newest first, as the wire's JSON.
struct TurnRows
{
    QList<QByteArray> json;
    qint64 next = 0; // the number to go on from towards the past; 0 when there is nothing older
};

// The turns of all chats. `chat` is always the number of a chat. The JSON of a turn is kept as it goes out,
// so that a page is read and sent without being parsed.
class TurnTable
{
public:
    explicit TurnTable(Database &database)
        : m_database(database)
    {
    }

    // A turn is growing while its text is still being made; the next start of the server ends it.
    Result<StoredTurn> insert(qint64 chat, const Turn &turn, bool growing = false);
    // 404 when there is none.
    Result<StoredTurn> find(qint64 chat, const QString &turnId);
    Result<bool> contains(qint64 chat, const QString &turnId);
    // Keeps its place. 404 when it is gone.
    Result<Done> replace(qint64 number, const Turn &turn, bool growing = false);
    // Those that are not there are not an error. Returns the ids of those that were.
    Result<QStringList> remove(qint64 chat, const QStringList &turnIds);

    // At most `limit` turns older than `before` (0: from the newest on).
    Result<TurnRows> page(qint64 chat, qint64 before, bool pinnedOnly, int limit);
    // The same, parsed.
    Result<QList<StoredTurn>> turns(qint64 chat, qint64 before, int limit);
    Result<int> pinnedCount(qint64 chat);

    // Puts copies of all turns up to and including `through` into the chat `target`, with new turn ids.
    Result<Done> copy(qint64 chat, qint64 through, qint64 target, const QString &targetId);
    // Ends all growing turns as they are.
    Result<Done> endGrowing();

private:
    Database &m_database;
};

} // namespace Confab::Server
