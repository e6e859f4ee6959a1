// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace Confab::Testing {

// A proxy on loopback: HTTP with CONNECT, or SOCKS5, with or without a user name and password. It alone knows
// where the names lead that the test gives it; every other one is refused.
class TestProxy : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Http,
        Socks5,
    };
    explicit TestProxy(Kind kind, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    // `name` leads to this port of this machine.
    void lead(const QString &name, quint16 port) { m_places.insert(name, port); }
    // From now on; empty: nobody is asked.
    void want(const QByteArray &user, const QByteArray &password);
    // Every connection is cut as soon as it is there.
    void hangUp() { m_hangsUp = true; }
    void cutAll();

    // "name:port", once for each connection that it made, and for each that it refused.
    QStringList made() const { return m_made; }
    QStringList refused() const { return m_refused; }
    // How often a wrong user name or password, or none, was sent away.
    int sentAway() const { return m_sentAway; }
    int connections() const { return m_connections; }

private:
    void accept();
    void hearHttp(QTcpSocket *client);
    void hearSocks(QTcpSocket *client);
    bool isWelcome(const QByteArray &user, const QByteArray &password) const;
    // Calls `done` with whether it is connected, and passes everything on from then on.
    void join(QTcpSocket *client, const QString &name, int port, const std::function<void(bool)> &done);

    const Kind m_kind;
    QTcpServer m_server;
    QHash<QString, quint16> m_places;
    QByteArray m_user;
    QByteArray m_password;
    QStringList m_made;
    QStringList m_refused;
    int m_sentAway = 0;
    int m_connections = 0;
    bool m_hangsUp = false;
};

} // namespace Confab::Testing
