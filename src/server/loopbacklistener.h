// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace Confab::Server {

// Accepts connections of this machine alone, without delay (Nagle's algorithm costs a request 40 ms), and
// keeps them within bounds that the HTTP parser has no setting for: how many there are, and how large a
// request may grow before it is answered. One that grows larger is answered 413 and its connection is closed.
class LoopbackListener : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int maxConnections = 256;
    static constexpr qint64 maxRequestBytes = 4 * 1024 * 1024 + 64 * 1024; // body and head

    using QTcpServer::QTcpServer;
    ~LoopbackListener() override;

    bool listenOn(quint16 port);
    // The connection of the client that speaks from this port; nullptr when it is gone.
    QTcpSocket *connectionFrom(quint16 peerPort) const { return m_connections.value(peerPort); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void count(QTcpSocket *socket);

    QHash<quint16, QTcpSocket *> m_connections;
    QHash<QTcpSocket *, qint64> m_unanswered; // bytes received since something was last sent
};

} // namespace Confab::Server
