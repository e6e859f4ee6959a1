// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "server/database.h"

#include <QList>

namespace Confab::Server {

// A chat as the database has it. `chat` has no preview turns and no character name.
struct StoredChat
{
    qint64 number = 0; // the row; never used again
    Chat chat;
};

// The chats of the local server. An unknown chat is an error with code 404.
class ChatTable
{
public:
    explicit ChatTable(Database &database)
        : m_database(database)
    {
    }

    // 400 when there is one with this id.
    Result<StoredChat> insert(const Chat &chat);
    Result<StoredChat> find(const QString &chatId);

    // Most recently active first, archived ones included.
    Result<QList<StoredChat>> withCharacter(const QString &characterId);
    // One chat a character, most recently active first, without archived and hidden ones.
    Result<QList<StoredChat>> recent();

    Result<Done> rename(qint64 number, const QString &name); // an empty name clears it
    Result<Done> setArchived(qint64 number, bool archived);
    Result<Done> setModel(qint64 number, const QString &modelType);
    // Something happened in it: it moves to the front of the recent ones and is not hidden any more.
    Result<Done> touch(qint64 number);
    // Takes all chats with the character off the recent ones until something happens in them.
    Result<Done> hideFromRecent(const QString &characterId);

private:
    Result<QList<StoredChat>> read(Statement &statement);

    Database &m_database;
};

} // namespace Confab::Server
