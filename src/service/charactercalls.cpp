// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/charactercalls.h"

#include "service/callrest.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/legacyjson.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Repeat = RetryTable::Repeat;
using Operation = Error::Operation;

} // namespace

Reply<Character> *CharacterCalls::fetchCharacter(const QString &characterId)
{
    const RestRequest request{.call = Wire::RestCall::fetchCharacter(characterId),
                              .operation = Operation::FetchCharacter,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    const auto end = [request](PendingReply<Character> *reply, const RestResult &result) {
        const auto character = result.error ? std::nullopt : Wire::decodeCharacterBody(result.body);
        if (character) {
            reply->succeed(*character);
            return;
        }
        Error error = result.error ? result.error
                                   : makeError(Error::Kind::BadResponse, request.operation, request.subjects);
        // A character that is not there, or not for this account, is answered with 200 and a sentence.
        const auto said = Wire::ErrorBody::fromAnyFailure(result.body);
        if (said && (!result.error || (error.kind == Error::Kind::Service && error.code == 200))) {
            error.kind = Error::Kind::NotFound;
            error.comment = said->comment;
        }
        reply->fail(error);
    };
    return callRestTo<Character>(m_core, request, end);
}

Reply<QList<Character>> *CharacterCalls::searchCharacters(const QString &query)
{
    return callRest<QList<Character>>(m_core,
                                      {.call = Wire::RestCall::searchCharacters(query),
                                       .operation = Operation::SearchCharacters,
                                       .subjects = {query},
                                       .repeat = Repeat::Safe},
                                      [](const QJsonObject &body) { return Wire::decodeCharacters(body); });
}

Reply<QList<Character>> *CharacterCalls::fetchRecentCharacters()
{
    const RestRequest request{.call = Wire::RestCall::fetchRecentChats(),
                              .operation = Operation::FetchRecentChats,
                              .subjects = {},
                              .repeat = Repeat::Safe};
    return callRest<QList<Character>>(m_core, request, [](const QJsonObject &body) {
        const auto chats = Wire::decodeChats(body);
        if (!chats)
            return std::optional<QList<Character>>();
        QList<Character> characters;
        QSet<QString> seen;
        for (const Chat &chat : *chats) {
            if (chat.characterId.isEmpty() || seen.contains(chat.characterId))
                continue;
            seen.insert(chat.characterId);
            Character character;
            character.id = chat.characterId;
            character.name = chat.characterName;
            character.avatarFile = chat.characterAvatarFile;
            characters.append(character);
        }
        return std::optional(characters);
    });
}

Reply<QList<LegacyHistory>> *CharacterCalls::fetchHistories(const QString &characterId, int amount)
{
    using Histories = QList<LegacyHistory>;
    const RestRequest request{.call = Wire::RestCall::fetchHistories(characterId, amount),
                              .operation = Operation::FetchHistories,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    return callRestTo<Histories>(
        m_core, request, [request](PendingReply<Histories> *reply, const RestResult &result) {
            // The first generation's addresses may be retired: then there are simply no such conversations.
            const bool retired = result.error.kind == Error::Kind::NotFound
                || (result.error.kind == Error::Kind::Service && result.error.code >= 500);
            if (retired)
                reply->succeed({});
            else if (result.error)
                reply->fail(result.error);
            else
                endRest<Histories>(reply, Wire::decodeHistories(result.body), request);
        });
}

} // namespace Confab
