// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "support/awaitreply.h"
#include "support/scriptedserver.h"
#include "support/servicelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Confab::Testing {

// Short where a test waits for the end of it, long where only a broken test would.
inline ServiceTimings quickTimings()
{
    using namespace std::chrono_literals;
    ServiceTimings timings;
    timings.abortGrace = 300ms;
    timings.greeting = 1s;
    timings.retryPause = 10ms;
    timings.rateLimitPause = 20ms;
    timings.reconcile = 20ms;
    return timings;
}

inline Net::WebSocketLink::Timings quickLink()
{
    using namespace std::chrono_literals;
    Net::WebSocketLink::Timings timings;
    timings.firstPause = 5ms;
    timings.longestPause = 50ms;
    return timings;
}

// The same, but a connection that is only half there is noticed within a moment.
inline Net::WebSocketLink::Timings watchfulLink()
{
    using namespace std::chrono_literals;
    Net::WebSocketLink::Timings timings = quickLink();
    timings.ping = 100ms;
    timings.pong = 400ms;
    return timings;
}

// The product's own client, on real sockets, of a server in the same process.
struct ServiceClient
{
    explicit ServiceClient(const ScriptedServer &server, const ServiceTimings &timings = quickTimings(),
                           const Net::WebSocketLink::Timings &linkTimings = quickLink())
        : manager(Net::NetworkHttpClient::createManager())
        , http(manager.get())
        , link(linkTimings)
        , service(&http, &link, server.endpoints(), timings)
        , log(&service)
    {
        service.setToken(server.token());
    }

    std::unique_ptr<QNetworkAccessManager> manager;
    Net::NetworkHttpClient http;
    Net::WebSocketLink link;
    ChatService service;
    ServiceLog log;
};

// The body of an address, read with nothing of the product.
inline QJsonObject readPlainly(const ScriptedServer &server, const QString &pathAndQuery)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server.baseUrl().toString() + pathAndQuery));
    request.setRawHeader("Authorization", "Token " + server.token().reveal());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    if (!waitUntil([&reply] { return reply->isFinished(); }, std::chrono::seconds(20)))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

// All turns of a chat as any client reads them, newest first.
inline QList<QJsonObject> turnsReadPlainly(const ScriptedServer &server, const QString &chatId)
{
    QList<QJsonObject> turns;
    QString token;
    do {
        QString path = QStringLiteral("/turns/") + chatId + QLatin1Char('/');
        if (!token.isEmpty())
            path += QStringLiteral("?next_token=") + QString::fromLatin1(QUrl::toPercentEncoding(token));
        const QJsonObject page = readPlainly(server, path);
        const QJsonArray array = page.value(QLatin1StringView("turns")).toArray();
        for (const QJsonValue &turn : array)
            turns.append(turn.toObject());
        token = page.value(QLatin1StringView("meta"))
                    .toObject()
                    .value(QLatin1StringView("next_token"))
                    .toString();
    } while (!token.isEmpty());
    return turns;
}

inline QString idOf(const QJsonObject &turn)
{
    return turn.value(QLatin1StringView("turn_key"))
        .toObject()
        .value(QLatin1StringView("turn_id"))
        .toString();
}

inline QString shownTextOf(const QJsonObject &turn)
{
    const QString primary = turn.value(QLatin1StringView("primary_candidate_id")).toString();
    const QJsonArray candidates = turn.value(QLatin1StringView("candidates")).toArray();
    for (const QJsonValue &candidate : candidates) {
        if (candidate.toObject().value(QLatin1StringView("candidate_id")).toString() == primary)
            return candidate.toObject().value(QLatin1StringView("raw_content")).toString();
    }
    return {};
}

} // namespace Confab::Testing
