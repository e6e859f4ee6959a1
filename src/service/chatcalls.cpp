// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chatcalls.h"

#include "service/callrest.h"
#include "wire/chatjson.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Repeat = RetryTable::Repeat;
using Operation = Error::Operation;

} // namespace

Reply<QList<Chat>> *ChatCalls::fetchChats(const QString &characterId, int previewTurns)
{
    const RestRequest request{.call = Wire::RestCall::fetchChats(characterId, previewTurns),
                              .operation = Operation::FetchChats,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    return callRest<QList<Chat>>(m_core, request, [core = m_core, characterId](const QJsonObject &body) {
        auto chats = Wire::decodeChats(body);
        if (chats)
            chats = core->takeChats(characterId, *chats);
        return chats;
    });
}

Reply<Chat> *ChatCalls::fetchChat(const QString &chatId)
{
    const RestRequest request{.call = Wire::RestCall::fetchChat(chatId),
                              .operation = Operation::FetchChat,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe};
    return callRest<Chat>(m_core, request, [core = m_core](const QJsonObject &body) {
        auto chat = Wire::decodeChatBody(body);
        if (chat)
            chat = core->takeChat(*chat);
        return chat;
    });
}

Reply<QList<Chat>> *ChatCalls::fetchRecentChats()
{
    const RestRequest request{.call = Wire::RestCall::fetchRecentChats(),
                              .operation = Operation::FetchRecentChats,
                              .subjects = {},
                              .repeat = Repeat::Safe};
    return callRest<QList<Chat>>(m_core, request, [core = m_core](const QJsonObject &body) {
        auto chats = Wire::decodeChats(body);
        if (chats)
            chats = core->takeChats({}, *chats);
        return chats;
    });
}

Reply<Done> *ChatCalls::changeChat(const Wire::RestCall &call, Operation operation, const QString &chatId,
                                   const std::function<void(Chat &)> &change)
{
    const RestRequest request{.call = call,
                              .operation = operation,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe,
                              .bodyOptional = true};
    return callRest<Done>(m_core, request, [core = m_core, chatId, change](const QJsonObject &) {
        if (core->chats.contains(chatId)) {
            Chat chat = core->chats.chat(chatId);
            change(chat);
            core->takeChat(chat);
        }
        return std::optional<Done>(Done());
    });
}

Reply<Done> *ChatCalls::updateChatName(const QString &chatId, const QString &name)
{
    return changeChat(Wire::RestCall::updateChatName(chatId, name), Operation::UpdateChatName, chatId,
                      [name](Chat &chat) { chat.name = name; });
}

Reply<Done> *ChatCalls::archiveChat(const QString &chatId)
{
    return changeChat(Wire::RestCall::archiveChat(chatId), Operation::ArchiveChat, chatId,
                      [](Chat &chat) { chat.state = u"STATE_ARCHIVED"_s; });
}

Reply<Done> *ChatCalls::unarchiveChat(const QString &chatId)
{
    return changeChat(Wire::RestCall::unarchiveChat(chatId), Operation::UnarchiveChat, chatId,
                      [](Chat &chat) { chat.state = u"STATE_ACTIVE"_s; });
}

Reply<QString> *ChatCalls::copyChat(const QString &chatId, const QString &endTurnId)
{
    const RestRequest request{.call = Wire::RestCall::copyChat(chatId, endTurnId),
                              .operation = Operation::CopyChat,
                              .subjects = {chatId, endTurnId},
                              .repeat = Repeat::Never};
    return callRest<QString>(m_core, request, [](const QJsonObject &body) {
        const QString id = Wire::decodeNewChatId(body);
        return id.isEmpty() ? std::nullopt : std::optional(id);
    });
}

} // namespace Confab
