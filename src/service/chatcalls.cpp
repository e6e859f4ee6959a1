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

RestRequest fetchChatRequest(const QString &chatId)
{
    return {.call = Wire::RestCall::fetchChat(chatId),
            .operation = Operation::FetchChat,
            .subjects = {chatId},
            .repeat = Repeat::Safe};
}

// Ends the reply by what the chat itself says.
void checkArchived(ServiceCore *core, const QString &chatId, bool archived, const Error &refusal,
                   PendingReply<Done> *reply)
{
    const auto read = [core, archived, refusal, reply](const RestResult &result) {
        const auto chat = result.error ? std::nullopt : Wire::decodeChatBody(result.body);
        if (chat)
            core->takeChat(*chat);
        if (chat && chat->isArchived() == archived)
            reply->succeed({});
        else
            reply->fail(refusal);
    };
    RestTask *task = core->rest.call(fetchChatRequest(chatId), reply, read);
    reply->onAbort([task] { delete task; });
}

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
    return callRest<Chat>(m_core, fetchChatRequest(chatId), [core = m_core](const QJsonObject &body) {
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

Reply<Done> *ChatCalls::updateChatName(const QString &chatId, const QString &name)
{
    const RestRequest request{.call = Wire::RestCall::updateChatName(chatId, name),
                              .operation = Operation::UpdateChatName,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe,
                              .bodyOptional = true};
    return callRest<Done>(m_core, request, [core = m_core, chatId, name](const QJsonObject &) {
        core->changeChat(chatId, [name](Chat &chat) { chat.name = name; });
        return std::optional<Done>(Done());
    });
}

Reply<Done> *ChatCalls::archiveChat(const QString &chatId)
{
    return setArchived(chatId, true);
}

Reply<Done> *ChatCalls::unarchiveChat(const QString &chatId)
{
    return setArchived(chatId, false);
}

Reply<Done> *ChatCalls::setArchived(const QString &chatId, bool archived)
{
    const RestRequest request{.call = archived ? Wire::RestCall::archiveChat(chatId)
                                               : Wire::RestCall::unarchiveChat(chatId),
                              .operation = archived ? Operation::ArchiveChat : Operation::UnarchiveChat,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe,
                              .bodyOptional = true};
    const auto end = [core = m_core, chatId, archived](PendingReply<Done> *reply, const RestResult &result) {
        if (!result.error) {
            core->changeChat(chatId, [archived](Chat &chat) {
                chat.state = archived ? u"STATE_ARCHIVED"_s : u"STATE_ACTIVE"_s;
            });
            reply->succeed({});
        } else if (result.attempts > 1 && result.error.code >= 400 && result.error.code < 500) {
            // The first request may have arrived, with only its answer lost: then there was nothing left to
            // do.
            checkArchived(core, chatId, archived, result.error, reply);
        } else {
            reply->fail(result.error);
        }
    };
    return callRestTo<Done>(m_core, request, end);
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
