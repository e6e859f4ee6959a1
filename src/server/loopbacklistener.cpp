// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/loopbacklistener.h"

#include <QTcpSocket>

namespace Confab::Server {

// After an upgrade a connection belongs to nobody, from Qt 6.8 on.
LoopbackListener::~LoopbackListener()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

bool LoopbackListener::listenOn(quint16 port)
{
    setListenBacklogSize(maxConnections);
    return listen(QHostAddress::LocalHost, port);
}

void LoopbackListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_connections.size() >= maxConnections) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const quint16 peerPort = socket->peerPort();
    m_connections.insert(peerPort, socket);
    // An upgrade cuts every connection to the socket's signals, but not those of its child.
    connect(new QObject(socket), &QObject::destroyed, this, [this, socket, peerPort] {
        if (m_connections.value(peerPort) == socket)
            m_connections.remove(peerPort);
        m_unanswered.remove(socket);
    });
    // Connected before the parser is, so that it is asked first. The parser reads everything at each signal,
    // so what is there is what has just come. After an upgrade the WebSocket's own bounds hold.
    connect(socket, &QIODevice::readyRead, this, [this, socket] { count(socket); });
    connect(socket, &QIODevice::bytesWritten, this, [this, socket] { m_unanswered.remove(socket); });
    addPendingConnection(socket);
}

void LoopbackListener::count(QTcpSocket *socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    qint64 &received = m_unanswered[socket];
    received += socket->bytesAvailable();
    if (received <= maxRequestBytes)
        return;
    socket->write("HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    // In this state the parser does not read any more.
    socket->disconnectFromHost();
}

} // namespace Confab::Server
