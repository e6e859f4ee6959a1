// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/loopbacklistener.h"
#include "server/restmessage.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace Confab::Server {

// All that differs between the versions of Qt HTTP Server: 6.4 hands out the socket, 6.5 a responder, 6.8
// judges upgrades by a verifier and has a type for headers. Beneath, one interface.
class HttpCompat : public QAbstractHttpServer
{
public:
    explicit HttpCompat(QObject *parent = nullptr)
        : QAbstractHttpServer(parent)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
            const auto refusal = refuseUpgrade(request);
            return refusal ? QHttpServerWebSocketUpgradeResponse::deny(refusal->status, refusal->body)
                           : QHttpServerWebSocketUpgradeResponse::accept();
        });
#endif
    }

    static Headers headersOf(const QHttpServerRequest &request)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        return request.headers().toListOfPairs();
#else
        return request.headers();
#endif
    }

    static void write(QHttpServerResponder &responder, const RestAnswer &answer)
    {
        const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QHttpHeaders headers = QHttpHeaders::fromListOfPairs(answer.headers);
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
        responder.write(answer.body, headers, status);
#else
        responder.writeStatusLine(status);
        responder.writeHeader("Content-Type", answer.contentType);
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
        for (const auto &[name, value] : answer.headers)
            responder.writeHeader(name, value);
        responder.writeBody(answer.body);
#endif
    }

protected:
    // A request that is not an upgrade. `connection` may be nullptr.
    virtual void dispatch(const QHttpServerRequest &request, QHttpServerResponder &&responder,
                          QTcpSocket *connection) = 0;
    // The answer to an upgrade that is refused; nothing when it is allowed.
    virtual std::optional<RestAnswer> refuseUpgrade(const QHttpServerRequest &request) = 0;

    LoopbackListener *m_listener = nullptr; // set before the first request; owned by the base class

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        dispatch(request, std::move(responder), m_listener->connectionFrom(request.remotePort()));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder) override
    {
        write(responder, RestAnswer::text(404, "Not found"));
    }
#else
    // Called for upgrades too: false leads to missingHandler().
    bool judge(const QHttpServerRequest &request)
    {
        m_refusal.reset();
        if (request.value("Upgrade").compare("websocket", Qt::CaseInsensitive) != 0)
            return false;
        m_refusal = refuseUpgrade(request);
        return true;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        if (judge(request))
            return !m_refusal;
        dispatch(request, std::move(responder), m_listener->connectionFrom(request.remotePort()));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&responder) override
    {
        write(responder, m_refusal.value_or(RestAnswer::text(404, "Not found")));
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        if (judge(request))
            return !m_refusal;
        dispatch(request, makeResponder(request, socket), socket);
        return true;
    }
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        QHttpServerResponder responder = makeResponder(request, socket);
        write(responder, m_refusal.value_or(RestAnswer::text(404, "Not found")));
    }
#endif
    std::optional<RestAnswer> m_refusal;
#endif
};

} // namespace Confab::Server
