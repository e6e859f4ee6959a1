// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketsession.h"

#include "server/traffictap.h"

namespace Confab::Server {

SocketSession::SocketSession(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection, int number,
                             TrafficTap &tap, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_connection(connection)
    , m_number(number)
    , m_tap(tap)
{
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    // A message in several frames may be cut inside a character, which QWebSocket as a reader takes for an
    // error.
    m_socket->setOutgoingFrameSize(deadAt);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        const QByteArray frame = message.toUtf8();
        m_tap.received(*this, frame, [this, frame] { emit received(frame); });
    });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &SocketSession::flushHeldBack);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        if (m_closed)
            return;
        m_closed = true;
        m_tap.closed(*this);
        emit closed();
    });
    m_tap.opened(*this);
}

SocketSession::~SocketSession()
{
    m_socket->disconnect(this);
}

bool SocketSession::takesForeignFrames() const
{
    return m_socket->request().rawHeader("User-Agent").startsWith("Confab/");
}

void SocketSession::send(const QByteArray &frame, const QString &key)
{
    m_heldBack.remove(key);
    m_tap.sending(*this, frame);
}

void SocketSession::sendLatest(const QString &key, const QByteArray &frame)
{
    if (m_socket->bytesToWrite() > slowAt) {
        m_heldBack.insert(key, frame);
        return;
    }
    send(frame, key);
}

void SocketSession::write(const QByteArray &frame)
{
    if (m_closed || !m_socket->isValid())
        return;
    if (m_socket->bytesToWrite() > deadAt) {
        m_socket->abort();
        return;
    }
    m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void SocketSession::flushHeldBack()
{
    if (m_heldBack.isEmpty() || m_socket->bytesToWrite() > slowAt)
        return;
    const QHash<QString, QByteArray> frames = std::exchange(m_heldBack, {});
    for (const QByteArray &frame : frames)
        send(frame);
}

} // namespace Confab::Server
