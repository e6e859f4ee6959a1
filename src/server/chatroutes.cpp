// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/chatroutes.h"

#include "wire/chatjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

constexpr int defaultPreviewTurns = 2;

RestAnswer nothing()
{
    return RestAnswer::json("{}"_ba);
}

RestAnswer answerTo(const Result<Done> &done)
{
    return done ? nothing() : RestAnswer::error(done.error());
}

} // namespace

RestAnswer ChatRoutes::chatsWith(const RestRequest &request)
{
    bool isNumber = false;
    const int told = request.queryValue(u"num_preview_turns"_s).toInt(&isNumber);
    const int previews = isNumber ? qBound(0, told, Conversations::pageSize) : defaultPreviewTurns;
    QList<Chat> chats;
    const QStringList characters = request.queryValue(u"character_ids"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &character : characters) {
        const auto stored = m_store.chats().withCharacter(character);
        if (!stored)
            return RestAnswer::error(stored.error());
        for (const StoredChat &entry : *stored) {
            Chat chat = entry.chat;
            const auto turns = m_store.turns().turns(entry.number, 0, previews);
            if (!turns)
                return RestAnswer::error(turns.error());
            for (const StoredTurn &turn : *turns)
                chat.previewTurns.append(turn.turn);
            chats.append(chat);
        }
    }
    return RestAnswer::json(Wire::encodeChats(chats));
}

RestAnswer ChatRoutes::recent()
{
    const auto stored = m_store.chats().recent();
    if (!stored)
        return RestAnswer::error(stored.error());
    QList<Chat> chats;
    for (const StoredChat &entry : *stored)
        chats.append(withCharacter(entry.chat));
    return RestAnswer::json(Wire::encodeChats(chats));
}

RestAnswer ChatRoutes::recentWith(const RestRequest &request)
{
    const auto stored = m_store.chats().withCharacter(request.parameter());
    if (!stored)
        return RestAnswer::error(stored.error());
    for (const StoredChat &entry : *stored) {
        if (!entry.chat.isArchived())
            return RestAnswer::json(Wire::encodeChats({withCharacter(entry.chat)}));
    }
    // Clients tell by the missing key that there is no chat yet.
    return nothing();
}

RestAnswer ChatRoutes::hideRecent(const RestRequest &request)
{
    return answerTo(m_store.chats().hideFromRecent(request.parameter()));
}

RestAnswer ChatRoutes::chat(const RestRequest &request)
{
    const auto stored = m_conversations.chat(request.parameter());
    if (!stored)
        return RestAnswer::error(stored.error());
    return RestAnswer::json(QJsonObject{{"chat"_L1, Wire::encodeChat(stored->chat)}});
}

RestAnswer ChatRoutes::rename(const RestRequest &request)
{
    const auto body = request.json();
    const QJsonValue name = body ? body->value("name"_L1) : QJsonValue();
    if (!body || (!name.isString() && !name.isNull() && !name.isUndefined()))
        return RestAnswer::error(failure(400, u"the body is not an object with a name"_s));
    return answerTo(m_conversations.rename(request.parameter(), name.toString()));
}

RestAnswer ChatRoutes::setArchived(const RestRequest &request, bool archived)
{
    return answerTo(m_conversations.setArchived(request.parameter(), archived));
}

RestAnswer ChatRoutes::resurrect(const RestRequest &request)
{
    const auto chat = m_conversations.resurrect(request.parameter());
    if (!chat)
        return RestAnswer::error(chat.error());
    return RestAnswer::json(QJsonObject{{"chat"_L1, Wire::encodeChat(*chat)}});
}

RestAnswer ChatRoutes::copy(const RestRequest &request)
{
    const auto body = request.json();
    if (!body)
        return RestAnswer::error(failure(400, u"the body is not an object with an end_turn_id"_s));
    const auto copied = m_conversations.copy(request.parameter(), body->value("end_turn_id"_L1).toString());
    if (!copied)
        return RestAnswer::error(copied.error());
    return RestAnswer::json(QJsonObject{{"new_chat_id"_L1, *copied}});
}

Chat ChatRoutes::withCharacter(const Chat &chat) const
{
    Chat result = chat;
    if (const LocalCharacter *character = m_conversations.characters().find(chat.characterId)) {
        result.characterName = character->name;
        result.characterAvatarFile = CharacterBook::avatarName(*character);
    }
    return result;
}

} // namespace Confab::Server
