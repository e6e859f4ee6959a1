// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr char socks = 5;
constexpr char withPassword = 2;

} // namespace

TestProxy::TestProxy(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy does not listen");
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::accept);
}

void TestProxy::want(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

bool TestProxy::isWelcome(const QByteArray &user, const QByteArray &password) const
{
    return m_user.isEmpty() || (user == m_user && password == m_password);
}

void TestProxy::cutAll()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void TestProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_hangsUp)
            client->abort();
        else if (m_kind == Kind::Http)
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hearHttp(client); });
        else
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hearSocks(client); });
    }
}

void TestProxy::hearHttp(QTcpSocket *client)
{
    if (!client->peek(64 * 1024).contains("\r\n\r\n"))
        return;
    const QList<QByteArray> lines = client->readAll().split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    QByteArray user;
    QByteArray password;
    for (const QByteArray &line : lines) {
        constexpr QByteArrayView name("proxy-authorization: basic ");
        if (!line.toLower().startsWith(name))
            continue;
        const QByteArray pair = QByteArray::fromBase64(line.mid(name.size()).trimmed());
        user = pair.left(pair.indexOf(':'));
        password = pair.mid(pair.indexOf(':') + 1);
    }
    if (request.value(0) != "CONNECT") {
        client->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
    } else if (!isWelcome(user, password)) {
        ++m_sentAway;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
    } else {
        const QByteArray place = request.value(1);
        const qsizetype colon = place.lastIndexOf(':');
        join(client, QString::fromLatin1(place.left(colon)), place.mid(colon + 1).toInt(),
             [client](bool joined) {
                 client->write(joined ? "HTTP/1.1 200 Connection established\r\n\r\n"
                                      : "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
             });
    }
}

// RFC 1928 and 1929. Each message arrives whole, as the client waits for its answer.
void TestProxy::hearSocks(QTcpSocket *client)
{
    const QByteArray bytes = client->readAll();
    const int step = client->property("step").toInt();
    if (step == 0) {
        const char method = m_user.isEmpty() ? 0 : withPassword;
        const bool offered = bytes.size() > 2 && bytes.mid(2, bytes.at(1)).contains(method);
        if (!offered)
            ++m_sentAway;
        client->write(QByteArray(1, socks) + (offered ? method : '\xff'));
        client->setProperty("step", !offered ? 3 : m_user.isEmpty() ? 2 : 1);
    } else if (step == 1) {
        const QByteArray user = bytes.mid(2, bytes.at(1));
        const QByteArray password = bytes.mid(3 + user.size());
        const bool welcome = isWelcome(user, password);
        if (!welcome)
            ++m_sentAway;
        client->write(QByteArray(1, '\1') + (welcome ? '\0' : '\1'));
        client->setProperty("step", welcome ? 2 : 3);
    } else if (step == 2 && bytes.size() > 7 && bytes.at(3) == 3) {
        const QByteArray name = bytes.mid(5, bytes.at(4));
        const auto high = static_cast<unsigned char>(bytes.at(5 + name.size()));
        const auto low = static_cast<unsigned char>(bytes.at(6 + name.size()));
        join(client, QString::fromLatin1(name), high * 256 + low, [client](bool joined) {
            constexpr char notAllowed = 2;
            client->write(QByteArray::fromHex("05") + (joined ? '\0' : notAllowed)
                          + QByteArray::fromHex("0001000000000000"));
        });
    } else {
        // An address instead of a name: the client has looked it up itself.
        client->abort();
    }
}

void TestProxy::join(QTcpSocket *client, const QString &name, int port, const std::function<void(bool)> &done)
{
    const QString place = u"%1:%2"_s.arg(name, QString::number(port));
    client->disconnect(this);
    if (!m_places.contains(name)) {
        m_refused.append(place);
        done(false);
        client->disconnectFromHost();
        return;
    }
    m_made.append(place);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, server, done] {
        done(true);
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    });
    server->connectToHost(QHostAddress::LocalHost, m_places.value(name));
}

} // namespace Confab::Testing
