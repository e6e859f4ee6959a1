// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/httpfront.h"

#include "server/restexchange.h"
#include "server/serverlog.h"
#include "server/traffictap.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

RestRequest read(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    RestRequest result;
    result.verb = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                                 static_cast<int>(request.method())))
                      .toUpper();
    result.path = url.path(QUrl::FullyEncoded).toLatin1();
    result.query = url.query(QUrl::FullyEncoded).toLatin1();
    result.headers = HttpCompat::headersOf(request);
    result.body = request.body();
    result.route = Wire::RestRoute::match(result.verb, result.path);
    return result;
}

// What needs no token: pictures, which the service keeps on a host of their own, and what tells nothing.
bool isPublic(const RestRequest &request)
{
    return request.path == "/"
        || (request.route
            && (request.route->name == Wire::RestRoute::Name::Avatar
                || request.route->name == Wire::RestRoute::Name::Ping));
}

} // namespace

HttpFront::HttpFront(const Access &access, RequestHandler requests, SocketHandler sockets, TrafficTap &tap,
                     QObject *parent)
    : HttpCompat(parent)
    , m_access(access)
    , m_requests(std::move(requests))
    , m_sockets(std::move(sockets))
    , m_tap(tap)
{
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, [this] {
        while (hasPendingWebSocketConnections()) {
            auto socket = nextPendingWebSocketConnection();
            QTcpSocket *connection = m_listener->connectionFrom(socket->peerPort());
            m_sockets(std::move(socket), connection);
        }
    });
}

Result<Done> HttpFront::listenOn(quint16 port)
{
    auto listener = std::make_unique<LoopbackListener>();
    if (!listener->listenOn(port)) {
        const QString reason = port == 0
            ? u"No port of this machine can be listened on: %1."_s.arg(listener->errorString())
            : u"Port %1 cannot be listened on: %2."_s.arg(QString::number(port), listener->errorString());
        return failure(500, StoreProblem::NoPort, reason);
    }
    m_listener = listener.release();
    bind(m_listener);
    return Done();
}

quint16 HttpFront::port() const
{
    return m_listener ? m_listener->serverPort() : 0;
}

bool HttpFront::isChatSocket(const QString &path)
{
    return path == "/ws/"_L1 || path == "/ws"_L1;
}

bool HttpFront::isRoomSocket(const QString &path)
{
    return path == "/connection/websocket"_L1;
}

void HttpFront::dispatch(const QHttpServerRequest &httpRequest, QHttpServerResponder &&responder,
                         QTcpSocket *connection)
{
    const RestRequest request = read(httpRequest);
    const auto exchange = std::make_shared<RestExchange>(std::move(responder), connection);
    if (const auto refusal = refuse(request)) {
        qCInfo(lcServer).noquote() << "refused:" << request.verb << request.path << refusal->status;
        m_tap.refused(request, *refusal);
        exchange->answer(*refusal);
        return;
    }
    m_tap.request(request, m_requests, exchange);
}

std::optional<RestAnswer> HttpFront::refuseUpgrade(const QHttpServerRequest &httpRequest)
{
    const RestRequest request = read(httpRequest);
    std::optional<RestAnswer> refusal = refuseForeign(request);
    const QString path = QString::fromLatin1(request.path);
    if (!refusal && !isChatSocket(path) && !isRoomSocket(path))
        refusal = RestAnswer::text(404, "Not found");
    if (!refusal && m_access.credentialOf(request.headers) != Access::Credential::Right)
        refusal = RestAnswer::text(403, "Forbidden");
    if (refusal) {
        qCInfo(lcServer).noquote() << "refused a socket:" << request.path << refusal->status;
        m_tap.refused(request, *refusal);
        return refusal;
    }
    return m_tap.handshake(request);
}

std::optional<RestAnswer> HttpFront::refuse(const RestRequest &request) const
{
    if (auto refusal = refuseForeign(request))
        return refusal;
    // What is no length would be taken for an empty body.
    const QByteArray length = headerValue(request.headers, "Content-Length");
    bool isLength = length.isEmpty();
    if (!isLength)
        length.toLongLong(&isLength);
    if (!isLength)
        return RestAnswer::text(400, "The length of the body cannot be read.");
    const Access::Credential credential = m_access.credentialOf(request.headers);
    const bool mayEnter = credential == Access::Credential::Right
        || (credential == Access::Credential::None && isPublic(request));
    // The bare word is what clients of the service look for.
    return mayEnter ? std::nullopt : std::optional(RestAnswer::text(401, "Unauthorized"));
}

std::optional<RestAnswer> HttpFront::refuseForeign(const RestRequest &request) const
{
    if (!Access::isLocalHost(headerValue(request.headers, "Host")))
        return RestAnswer::text(403, "This server is for programs of its own machine.");
    if (!Access::isLocalOrigin(headerValue(request.headers, "Origin"), port()))
        return RestAnswer::text(403, "This server is not for web pages.");
    return std::nullopt;
}

} // namespace Confab::Server
