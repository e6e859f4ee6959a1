// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/restcall.h"

#include "wire/fieldreader.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

RestCall call(RestRoute::Name name, const QString &parameter = {})
{
    return {.verb = RestRoute::verbOf(name),
            .host = RestRoute::hostOf(name),
            .path = RestRoute::path(name, parameter),
            .query = {},
            .body = {}};
}

RestCall call(RestRoute::Name name, const QString &parameter, const QJsonObject &body)
{
    RestCall result = call(name, parameter);
    result.body = toLine(body);
    return result;
}

} // namespace

bool RestCall::namesNothing() const
{
    const QList<QByteArray> segments = (path.endsWith('/') ? path.chopped(1) : path).split('/');
    return segments.contains(QByteArray()) || segments.contains(".") || segments.contains("..");
}

RestCall RestCall::fetchMe()
{
    return call(RestRoute::Name::FetchMe);
}

RestCall RestCall::fetchHistories(const QString &characterId, int amount)
{
    return call(RestRoute::Name::Histories, {}, {{"external_id"_L1, characterId}, {"number"_L1, amount}});
}

RestCall RestCall::fetchChats(const QString &characterId, int previewTurns)
{
    RestCall result = call(RestRoute::Name::Chats);
    result.query = "character_ids=" + QUrl::toPercentEncoding(characterId)
        + "&num_preview_turns=" + QByteArray::number(previewTurns);
    return result;
}

RestCall RestCall::fetchChat(const QString &chatId)
{
    return call(RestRoute::Name::Chat, chatId);
}

RestCall RestCall::fetchRecentChats()
{
    return call(RestRoute::Name::RecentChats);
}

RestCall RestCall::fetchMessages(const QString &chatId, bool pinnedOnly, const QString &token)
{
    RestCall result = call(RestRoute::Name::Turns, chatId);
    if (pinnedOnly)
        result.query = "pinned_only=true";
    if (!token.isEmpty()) {
        if (!result.query.isEmpty())
            result.query += '&';
        result.query += "next_token=" + QUrl::toPercentEncoding(token);
    }
    return result;
}

RestCall RestCall::updateChatName(const QString &chatId, const QString &name)
{
    return call(RestRoute::Name::UpdateChatName, chatId, {{"name"_L1, name}});
}

RestCall RestCall::archiveChat(const QString &chatId)
{
    return call(RestRoute::Name::ArchiveChat, chatId, {});
}

RestCall RestCall::unarchiveChat(const QString &chatId)
{
    return call(RestRoute::Name::UnarchiveChat, chatId, {});
}

RestCall RestCall::copyChat(const QString &chatId, const QString &endTurnId)
{
    return call(RestRoute::Name::CopyChat, chatId, {{"end_turn_id"_L1, endTurnId}});
}

RestCall RestCall::removeTurns(const QString &chatId, const QStringList &turnIds)
{
    return call(RestRoute::Name::RemoveTurns, chatId, {{"turn_ids"_L1, QJsonArray::fromStringList(turnIds)}});
}

RestCall RestCall::fetchCharacter(const QString &characterId)
{
    return call(RestRoute::Name::CharacterInfo, {}, {{"external_id"_L1, characterId}});
}

RestCall RestCall::searchCharacters(const QString &query)
{
    RestCall result = call(RestRoute::Name::SearchCharacters);
    result.query = "query=" + QUrl::toPercentEncoding(query);
    return result;
}

} // namespace Confab::Wire
