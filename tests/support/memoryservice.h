// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/awaitreply.h"
#include "support/memoryhttp.h"
#include "support/memorylink.h"
#include "support/servicelog.h"
#include "support/wirejson.h"

namespace Confab::Testing {

// Timings of a test that wants to see no time-out and no pause.
inline ServiceTimings patientTimings()
{
    using namespace std::chrono_literals;
    ServiceTimings timings;
    timings.greeting = 60s;
    timings.abortGrace = 60s;
    timings.retryPause = 1ms;
    timings.reconcile = 1ms;
    return timings;
}

// A ChatService whose network is in the test's hands. The account is known to it unless the test answers that
// request itself.
struct MemoryService
{
    explicit MemoryService(const ServiceTimings &timings = patientTimings())
        : service(&http, &link, Endpoints::singleOrigin(QUrl(QStringLiteral("http://127.0.0.1:1"))), timings)
        , log(&service)
    {
        http.setFallback([](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
            if (request.path == "/chat/user/")
                return MemoryHttp::response(WireJson::account());
            return std::nullopt;
        });
        service.setToken(Token::fromPaste("0123456789012345678901234567890123456789"));
    }

    // The `count`-th frame with this command that was sent; empty when it does not come.
    QJsonObject command(const QString &name, int count = 1)
    {
        if (!QTest::qWaitFor([&] { return link.sent(name).size() >= count; }, 20000))
            return {};
        return link.sent(name).at(count - 1);
    }
    QString requestId(const QString &name, int count = 1)
    {
        return command(name, count).value(QStringLiteral("request_id")).toString();
    }
    // The `count`-th request of this kind; without exchange when it does not come.
    MemoryHttp::Request request(const QByteArray &verb, const QByteArray &path, int count = 1)
    {
        if (!QTest::qWaitFor([&] { return http.requests(verb, path).size() >= count; }, 20000))
            return {};
        return http.requests(verb, path).at(count - 1);
    }
    // Makes the service know a turn, as if another device had made it.
    void tell(const QJsonObject &turn) { link.receive(WireJson::addTurn({}, turn)); }

    MemoryHttp http;
    MemoryLink link;
    ChatService service;
    ServiceLog log;
};

} // namespace Confab::Testing
