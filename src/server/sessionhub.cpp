// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sessionhub.h"

#include "server/httpfront.h"
#include "server/serverlog.h"
#include "server/socketsession.h"

namespace Confab::Server {

SessionHub::SessionHub(TrafficTap &tap, QObject *parent)
    : QObject(parent)
    , m_tap(tap)
{
}

SessionHub::~SessionHub()
{
    closeAll();
}

void SessionHub::add(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection)
{
    if (HttpFront::isRoomSocket(socket->requestUrl().path())) {
        // Clients that also open the socket of group rooms find it silent.
        QWebSocket *idle = socket.release();
        idle->setParent(this);
        idle->setMaxAllowedIncomingMessageSize(SocketSession::slowAt);
        connect(idle, &QWebSocket::disconnected, idle, &QObject::deleteLater);
        return;
    }
    auto *session = new SocketSession(std::move(socket), connection, ++m_opened, m_tap, this);
    m_sessions.append(session);
    qCDebug(lcServer) << "socket" << m_opened << "open; in all:" << m_sessions.size();
    connect(session, &SocketSession::received, this,
            [this, session](const QByteArray &frame) { emit received(session, frame); });
    connect(session, &SocketSession::closed, this, [this, session] {
        m_sessions.removeOne(session);
        qCDebug(lcServer) << "a socket closed; in all:" << m_sessions.size();
        session->deleteLater();
    });
}

void SessionHub::reply(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker)
{
    if (asker && m_sessions.contains(asker.data()))
        asker->send(frame.encode());
}

void SessionHub::publish(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker)
{
    const QByteArray text = frame.encode();
    const QList<SocketSession *> sessions = m_sessions;
    for (SocketSession *session : sessions) {
        if (session == asker || session->takesForeignFrames())
            session->send(text, frame.turn.id());
    }
}

void SessionHub::publishGrowing(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker)
{
    const QByteArray text = frame.encode();
    const QList<SocketSession *> sessions = m_sessions;
    for (SocketSession *session : sessions) {
        if (session == asker || session->takesForeignFrames())
            session->sendLatest(frame.turn.id(), text);
    }
}

void SessionHub::publishToOthers(const Wire::ServerFrame &frame, const QPointer<SocketSession> &asker)
{
    const QByteArray text = frame.encode();
    const QList<SocketSession *> sessions = m_sessions;
    for (SocketSession *session : sessions) {
        if (session != asker && session->takesForeignFrames())
            session->send(text, frame.turn.id());
    }
}

void SessionHub::closeAll()
{
    const QList<SocketSession *> sessions = std::exchange(m_sessions, {});
    for (SocketSession *session : sessions) {
        session->disconnect(this);
        session->webSocket()->close(QWebSocketProtocol::CloseCodeGoingAway);
        delete session;
    }
    // What is left are the idle ones.
    qDeleteAll(findChildren<QWebSocket *>(Qt::FindDirectChildrenOnly));
}

} // namespace Confab::Server
