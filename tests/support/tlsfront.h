// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QUrl>

namespace Confab::Testing {

// A server on loopback reached over TLS under a name of its own, as it is when somebody puts a web server in
// front of it: what comes in goes on to `backend` in plain, with the backend's name in its Host line.
class TlsFront : public QObject
{
    Q_OBJECT

public:
    TlsFront(const QSslConfiguration &configuration, const QByteArray &name, const QUrl &backend,
             QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    QUrl url() const;
    int connections() const { return m_connections; }

private:
    void accept();

    const QByteArray m_name;
    const QUrl m_backend;
    QSslServer m_server;
    int m_connections = 0;
};

} // namespace Confab::Testing
