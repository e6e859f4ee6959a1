// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/turnroutes.h"

#include "server/pagetoken.h"
#include "wire/turnjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// `{"turns": […], "meta": {"next_token": …}}`, put together from what is stored without parsing it.
QByteArray pageBody(const TurnRows &rows, const QString &chatId)
{
    qsizetype size = 96;
    for (const QByteArray &turn : rows.json)
        size += turn.size() + 1;
    QByteArray body;
    body.reserve(size);
    body += "{\"turns\":[";
    for (const QByteArray &turn : rows.json) {
        if (!body.endsWith('['))
            body += ',';
        body += turn;
    }
    body += "],\"meta\":{\"next_token\":";
    if (rows.next > 0)
        body += '"' + pageToken(chatId, rows.next).toLatin1() + '"';
    else
        body += "null";
    body += "}}";
    return body;
}

} // namespace

RestAnswer TurnRoutes::page(const RestRequest &request)
{
    const QString chatId = request.parameter();
    const auto chat = m_conversations.chat(chatId);
    if (!chat)
        return RestAnswer::error(chat.error());
    qint64 before = 0;
    if (const QString token = request.queryValue(u"next_token"_s); !token.isEmpty()) {
        const auto number = numberOfPageToken(chatId, token);
        if (!number)
            return RestAnswer::error(failure(400, u"invalid next_token"_s));
        before = *number;
    }
    const QString pinned = request.queryValue(u"pinned_only"_s);
    const bool pinnedOnly = pinned.compare("true"_L1, Qt::CaseInsensitive) == 0 || pinned == "1"_L1;
    const auto rows = m_store.turns().page(chat->number, before, pinnedOnly, Conversations::pageSize);
    if (!rows)
        return RestAnswer::error(rows.error());
    return RestAnswer::json(pageBody(*rows, chatId));
}

RestAnswer TurnRoutes::remove(const RestRequest &request)
{
    const auto body = request.json();
    const QJsonValue ids = body ? body->value("turn_ids"_L1) : QJsonValue();
    if (!ids.isArray())
        return RestAnswer::error(failure(400, u"the body is not an object with turn_ids"_s));
    QStringList turnIds;
    const QJsonArray array = ids.toArray();
    for (const QJsonValue &id : array)
        turnIds.append(id.toString());
    const auto removed = m_conversations.remove(request.parameter(), turnIds);
    if (!removed)
        return RestAnswer::error(removed.error());
    m_generations.turnsRemoved(request.parameter(), *removed);
    m_hub.publish(Wire::ServerFrame::removeTurnsResponse(request.parameter(), *removed, {}));
    return RestAnswer::json("{}"_ba);
}

RestAnswer TurnRoutes::pin(const RestRequest &request)
{
    const auto body = request.json();
    if (!body)
        return RestAnswer::error(failure(400, u"the body is not an object with a turn_key"_s));
    const QJsonObject key = body->value("turn_key"_L1).toObject();
    const auto pinned =
        m_conversations.setPinned(key.value("chat_id"_L1).toString(), key.value("turn_id"_L1).toString(),
                                  body->value("is_pinned"_L1).toBool());
    if (!pinned)
        return RestAnswer::error(pinned.error());
    m_generations.turnChanged(pinned->stored.turn);
    m_hub.publish(Wire::ServerFrame::updateTurn(pinned->stored.turn, {}));
    return RestAnswer::json(QJsonObject{{"turn"_L1, Wire::encodeTurn(pinned->stored.turn)}});
}

} // namespace Confab::Server
