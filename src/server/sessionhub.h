// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/serverframe.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWebSocket>

#include <memory>

class QTcpSocket;

namespace Confab::Server {

class SocketSession;
class TrafficTap;

// All open sockets of the account, and who of them is told what. What one socket asked for, the others that
// can take it are told too: so a client that lost its link in the middle of a reply sees it go on over its
// new one.
class SessionHub : public QObject
{
    Q_OBJECT
    // A signal's argument has to be whole before its type is asked for.
    Q_MOC_INCLUDE("server/socketsession.h")

public:
    explicit SessionHub(TrafficTap &tap, QObject *parent = nullptr);
    ~SessionHub() override;

    void add(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection);
    const QList<SocketSession *> &sessions() const { return m_sessions; }

    // To the socket that asked alone; nothing when it is gone.
    void reply(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker);
    // To the socket that asked, and to those others. Without an asker, to those others.
    void publish(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker = {});
    // The same for a state of a growing turn: a slow reader may be spared it.
    void publishGrowing(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker);
    // To those others alone.
    void publishToOthers(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker);

    // Says goodbye to all.
    void closeAll();

signals:
    void received(Confab::Server::SocketSession *session, const QByteArray &frame);

private:
    TrafficTap &m_tap;
    QList<SocketSession *> m_sessions;
    int m_opened = 0;
};

} // namespace Confab::Server
