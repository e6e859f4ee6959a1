// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tlsfront.h"

#include <QNetworkProxy>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

TlsFront::TlsFront(const QSslConfiguration &configuration, const QByteArray &name, const QUrl &backend,
                   QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_backend(backend)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setSslConfiguration(configuration);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the TLS server does not listen");
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsFront::accept);
}

QUrl TlsFront::url() const
{
    return QUrl(u"https://%1:%2/"_s.arg(QString::fromLatin1(m_name), QString::number(port())));
}

void TlsFront::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        auto *server = new QTcpSocket(client);
        server->setProxy(QNetworkProxy::NoProxy);
        // A request's head comes in one piece; a Host line in a message's text is not at its beginning. Qt
        // writes the names of headers small from 6.8 on.
        const auto pass = [this, client, server] {
            QString bytes = QString::fromLatin1(client->readAll());
            bytes.replace(u"\r\nHost: "_s + url().authority() + u"\r\n"_s,
                          u"\r\nHost: "_s + m_backend.authority() + u"\r\n"_s, Qt::CaseInsensitive);
            server->write(bytes.toLatin1());
        };
        connect(server, &QTcpSocket::connected, client, [client, pass] {
            QObject::connect(client, &QTcpSocket::readyRead, client, pass);
            pass();
        });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, quint16(m_backend.port()));
    }
}

} // namespace Confab::Testing
