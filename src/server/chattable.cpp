// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/chattable.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// Reads one row of: number, chat_id, character_id, creator_id, create_time, name, type, visibility, model,
// is_archived.
StoredChat chatOf(const Statement &row)
{
    StoredChat stored;
    stored.number = row.number(0);
    Chat &chat = stored.chat;
    chat.id = row.text(1);
    chat.characterId = row.text(2);
    chat.creatorId = row.text(3);
    chat.createTime = Timestamp::fromString(row.text(4));
    chat.name = row.text(5);
    chat.type = row.text(6);
    chat.visibility = row.text(7);
    chat.preferredModelType = row.text(8);
    chat.state = row.number(9) != 0 ? u"STATE_ARCHIVED"_s : u"STATE_ACTIVE"_s;
    return stored;
}

QString select(QLatin1StringView rest)
{
    return u"SELECT number, chat_id, character_id, creator_id, create_time, name, type, visibility, model, "
           "is_archived FROM chats "_s
        + rest;
}

Result<Done> execute(Statement &&statement)
{
    if (!statement.exec())
        return statement.error();
    return Done();
}

} // namespace

Result<StoredChat> ChatTable::insert(const Chat &chat)
{
    Statement statement(
        m_database,
        u"INSERT INTO chats (chat_id, character_id, creator_id, create_time, name, type, "
        "visibility, model, is_archived, activity) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(activity), 0) + 1 FROM chats))"_s,
        {chat.id, chat.characterId, chat.creatorId, chat.createTime.toString(), chat.name, chat.type,
         chat.visibility, chat.preferredModelType, chat.isArchived()});
    if (!statement.exec()) {
        if (statement.violatesConstraint())
            return failure(400, u"create_chat already exists"_s);
        return statement.error();
    }
    StoredChat stored{.number = statement.insertedRow(), .chat = chat};
    if (stored.chat.state.isEmpty())
        stored.chat.state = u"STATE_ACTIVE"_s;
    return stored;
}

Result<StoredChat> ChatTable::find(const QString &chatId)
{
    Statement statement(m_database, select("WHERE chat_id = ?"_L1), {chatId});
    const auto chats = read(statement);
    if (!chats)
        return chats.error();
    if (chats->isEmpty())
        return failure(404, u"chat not found"_s);
    return chats->first();
}

Result<QList<StoredChat>> ChatTable::withCharacter(const QString &characterId)
{
    Statement statement(m_database, select("WHERE character_id = ? ORDER BY activity DESC"_L1),
                        {characterId});
    return read(statement);
}

Result<QList<StoredChat>> ChatTable::recent()
{
    Statement statement(m_database,
                        select("AS chat WHERE is_archived = 0 AND is_hidden = 0 AND activity = "
                               "(SELECT MAX(activity) FROM chats WHERE character_id = chat.character_id "
                               "AND is_archived = 0 AND is_hidden = 0) ORDER BY activity DESC"_L1));
    return read(statement);
}

Result<Done> ChatTable::rename(qint64 number, const QString &name)
{
    return execute(Statement(m_database, u"UPDATE chats SET name = ? WHERE number = ?"_s, {name, number}));
}

Result<Done> ChatTable::setArchived(qint64 number, bool archived)
{
    return execute(
        Statement(m_database, u"UPDATE chats SET is_archived = ? WHERE number = ?"_s, {archived, number}));
}

Result<Done> ChatTable::setModel(qint64 number, const QString &modelType)
{
    return execute(
        Statement(m_database, u"UPDATE chats SET model = ? WHERE number = ?"_s, {modelType, number}));
}

Result<Done> ChatTable::touch(qint64 number)
{
    return execute(Statement(m_database,
                             u"UPDATE chats SET activity = (SELECT MAX(activity) + 1 FROM chats), "
                             "is_hidden = 0 WHERE number = ?"_s,
                             {number}));
}

Result<Done> ChatTable::hideFromRecent(const QString &characterId)
{
    return execute(
        Statement(m_database, u"UPDATE chats SET is_hidden = 1 WHERE character_id = ?"_s, {characterId}));
}

Result<QList<StoredChat>> ChatTable::read(Statement &statement)
{
    QList<StoredChat> chats;
    if (statement.exec()) {
        while (statement.next())
            chats.append(chatOf(statement));
    }
    if (statement.failed())
        return statement.error();
    return chats;
}

} // namespace Confab::Server
