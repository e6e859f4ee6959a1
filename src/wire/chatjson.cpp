// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/chatjson.h"

#include "wire/fieldreader.h"
#include "wire/turnjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Wire {

Chat decodeChat(const QJsonObject &object)
{
    FieldReader read(object);
    Chat chat;
    chat.id = read.id("chat_id"_L1);
    chat.createTime = read.time("create_time"_L1);
    chat.creatorId = read.id("creator_id"_L1);
    chat.characterId = read.id("character_id"_L1);
    chat.state = read.string("state"_L1);
    chat.type = read.string("type"_L1);
    chat.visibility = read.string("visibility"_L1);
    chat.name = read.string("name"_L1);
    chat.preferredModelType = read.string("preferred_model_type"_L1);
    const QJsonArray previews = read.array("preview_turns"_L1);
    for (const QJsonValue &value : previews) {
        if (value.isObject())
            chat.previewTurns.append(decodeTurn(value.toObject(), TurnSource::Page));
    }
    std::stable_sort(chat.previewTurns.begin(), chat.previewTurns.end(),
                     [](const Turn &a, const Turn &b) { return a.createTime() > b.createTime(); });
    chat.characterName = read.string("character_name"_L1);
    chat.characterAvatarFile = read.string("character_avatar_uri"_L1);
    chat.extra = read.extra();
    return chat;
}

QJsonObject encodeChat(const Chat &chat)
{
    QJsonObject object{{"chat_id"_L1, chat.id}};
    putTime(object, "create_time"_L1, chat.createTime);
    putString(object, "creator_id"_L1, chat.creatorId);
    putString(object, "character_id"_L1, chat.characterId);
    putString(object, "state"_L1, chat.state);
    putString(object, "type"_L1, chat.type);
    putString(object, "visibility"_L1, chat.visibility);
    putString(object, "name"_L1, chat.name);
    putString(object, "preferred_model_type"_L1, chat.preferredModelType);
    if (!chat.previewTurns.isEmpty()) {
        QJsonArray previews;
        for (const Turn &turn : chat.previewTurns)
            previews.append(encodeTurn(turn, TurnSource::Page));
        object.insert("preview_turns"_L1, previews);
    }
    putString(object, "character_name"_L1, chat.characterName);
    putString(object, "character_avatar_uri"_L1, chat.characterAvatarFile);
    restoreExtra(object, chat.extra);
    return object;
}

std::optional<QList<Chat>> decodeChats(const QJsonObject &body)
{
    const auto array = listOf(body, "chats"_L1);
    if (!array)
        return std::nullopt;
    QList<Chat> chats;
    for (const QJsonValue &entry : *array) {
        Chat chat = decodeChat(entry.toObject());
        if (!chat.id.isEmpty())
            chats.append(std::move(chat));
    }
    return chats;
}

QJsonObject encodeChats(const QList<Chat> &chats)
{
    QJsonArray array;
    for (const Chat &chat : chats)
        array.append(encodeChat(chat));
    return {{"chats"_L1, array}};
}

std::optional<Chat> decodeChatBody(const QJsonObject &body)
{
    Chat chat = decodeChat(body.value("chat"_L1).toObject());
    if (chat.id.isEmpty())
        return std::nullopt;
    return chat;
}

QString decodeNewChatId(const QJsonObject &body)
{
    FieldReader read(body);
    return read.id("new_chat_id"_L1);
}

} // namespace Confab::Wire
