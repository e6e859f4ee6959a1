// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace Confab::Net {

// A server that reads HTTP requests and answers them with whatever bytes the test hands it, broken ones
// included. After an upgrade it only collects what it gets.
class RawPeer : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray target;
        QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
        QByteArray body;
        int connection = 0; // which connection it came on, from 1

        QByteArray header(const QByteArray &lowerCaseName) const;
        bool has(const QByteArray &lowerCaseName) const;
    };
    using Answer = std::function<void(QTcpSocket *, const Request &)>;

    // Listens on 127.0.0.1 on a free port. A `server` that is handed in (for TLS) is listening already.
    explicit RawPeer(QObject *parent = nullptr, QTcpServer *server = nullptr);

    QUrl url(const QString &path = QStringLiteral("/"), const QString &scheme = QStringLiteral("http"),
             const QString &host = QStringLiteral("127.0.0.1")) const;
    int connections() const { return m_connections; }
    // Connections that are still there.
    int openConnections() const;

    // Called for each whole request, with what the test wants to happen; nothing is answered without it.
    Answer answer;

    // In the order they came.
    QList<Request> requests;
    // What came after an upgrade was answered with 101, all connections together.
    QByteArray upgraded;

    static QByteArray reply(int status, const QByteArray &body = {},
                            const QByteArray &contentType = "application/json",
                            const QByteArray &moreHeaders = {});
    static Answer always(const QByteArray &bytes);
    // What accepts the upgrade that `request` asks for.
    static QByteArray acceptance(const Request &request);
    // An unmasked frame as a server sends it, final unless told otherwise.
    static QByteArray frame(int opcode, const QByteArray &payload, bool isFinal = true);

    struct Frame
    {
        int opcode = 0;
        QByteArray payload;
    };
    // The masked frames that `upgraded` holds.
    QList<Frame> framesReceived() const;

signals:
    void requested();
    void disconnected();
    void upgradedBytesReceived();

private:
    void accept();
    void read(QTcpSocket *socket);

    struct Connection
    {
        int number = 0;
        QByteArray buffer;
        bool isUpgraded = false;
    };
    QTcpServer *m_server;
    QHash<QTcpSocket *, Connection> m_open;
    int m_connections = 0;
};

} // namespace Confab::Net
