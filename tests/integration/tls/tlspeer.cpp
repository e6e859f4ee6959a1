// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlspeer.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

TlsPeer::TlsPeer(const QSslConfiguration &configuration, QObject *parent)
    : QObject(parent)
{
    m_server.setSslConfiguration(configuration);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the TLS server does not listen");
    connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this] { ++m_connections; });
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsPeer::accept);
    setAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n",
              R"({"user":{"user":{"id":900001,"username":"demo","account":{"name":"Demo"}}}})");
}

QUrl TlsPeer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2/"_s.arg(host, QString::number(m_server.serverPort())));
}

void TlsPeer::setAnswer(const QByteArray &head, const QByteArray &body)
{
    m_answer = head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TlsPeer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            if (!request.contains("\r\n\r\n"))
                return;
            m_requests.append(request);
            socket->write(m_answer);
        });
    }
}

} // namespace Confab::Testing
