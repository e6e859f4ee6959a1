// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/access.h"
#include "server/httpcompat.h"
#include "server/restmessage.h"
#include "server/result.h"

#include <QWebSocket>

#include <functional>
#include <memory>

namespace Confab::Server {

class TrafficTap;

// The door of the local server: one port of the loopback interface for REST, avatars and sockets. Lets in who
// may come in (Access), finds the route, and hands on requests and sockets.
class HttpFront : public HttpCompat
{
    Q_OBJECT

public:
    using RequestHandler = std::function<RestAnswer(const RestRequest &)>;
    // A socket, and the connection it runs over.
    using SocketHandler = std::function<void(std::unique_ptr<QWebSocket>, QTcpSocket *)>;

    HttpFront(const Access &access, RequestHandler requests, SocketHandler sockets, TrafficTap &tap,
              QObject *parent = nullptr);

    // An error when the port cannot be had.
    Result<Done> listenOn(quint16 port);
    quint16 port() const;

    // The path of the socket of chats, and the one of group rooms, which this server keeps idle.
    static bool isChatSocket(const QString &path);
    static bool isRoomSocket(const QString &path);

protected:
    void dispatch(const QHttpServerRequest &request, QHttpServerResponder &&responder,
                  QTcpSocket *connection) override;
    std::optional<RestAnswer> refuseUpgrade(const QHttpServerRequest &request) override;

private:
    std::optional<RestAnswer> refuse(const RestRequest &request) const;
    std::optional<RestAnswer> refuseForeign(const RestRequest &request) const;

    const Access m_access;
    const RequestHandler m_requests;
    const SocketHandler m_sockets;
    TrafficTap &m_tap;
};

} // namespace Confab::Server
