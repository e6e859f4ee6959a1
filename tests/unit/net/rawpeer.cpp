// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawpeer.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Confab::Net {

QByteArray RawPeer::Request::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool RawPeer::Request::has(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return true;
    }
    return false;
}

RawPeer::RawPeer(QObject *parent, QTcpServer *server)
    : QObject(parent)
    , m_server(server ? server : new QTcpServer(this))
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &RawPeer::accept);
    if (!m_server->isListening() && !m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl RawPeer::url(const QString &path, const QString &scheme, const QString &host) const
{
    QUrl url(path);
    url.setScheme(scheme);
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

int RawPeer::openConnections() const
{
    return int(m_open.size());
}

void RawPeer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_open.insert(socket, {++m_connections, {}, false});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
            emit disconnected();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void RawPeer::read(QTcpSocket *socket)
{
    m_open[socket].buffer += socket->readAll();
    while (m_open.contains(socket)) {
        Connection &connection = m_open[socket];
        if (connection.isUpgraded) {
            upgraded += std::exchange(connection.buffer, {});
            emit upgradedBytesReceived();
            return;
        }
        const qsizetype headEnd = connection.buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request;
        request.connection = connection.number;
        QList<QByteArray> lines = connection.buffer.left(headEnd).split('\n');
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("content-length").toLongLong();
        if (connection.buffer.size() < headEnd + 4 + length)
            return;
        request.body = connection.buffer.mid(headEnd + 4, length);
        connection.buffer.remove(0, headEnd + 4 + length);
        connection.isUpgraded = request.header("upgrade") == "websocket";
        requests.append(request);
        if (answer)
            answer(socket, request);
        emit requested();
    }
}

QByteArray RawPeer::reply(int status, const QByteArray &body, const QByteArray &contentType,
                          const QByteArray &moreHeaders)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Some Reason\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    return bytes + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

RawPeer::Answer RawPeer::always(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const Request &) { socket->write(bytes); };
}

QByteArray RawPeer::acceptance(const Request &request)
{
    const QByteArray keyed =
        request.header("sec-websocket-key") + QByteArray("258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + QCryptographicHash::hash(keyed, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n";
}

QByteArray RawPeer::frame(int opcode, const QByteArray &payload, bool isFinal)
{
    QByteArray bytes;
    bytes += char((isFinal ? 0x80 : 0) | opcode);
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        bytes += char(127);
        const quint64 size = qToBigEndian(quint64(payload.size()));
        bytes += QByteArray(reinterpret_cast<const char *>(&size), sizeof size);
    }
    return bytes + payload;
}

QList<RawPeer::Frame> RawPeer::framesReceived() const
{
    QList<Frame> frames;
    qsizetype at = 0;
    const auto byte = [this](qsizetype i) { return quint8(upgraded.at(i)); };
    while (at + 6 <= upgraded.size()) {
        const int opcode = byte(at) & 0x0f;
        qsizetype length = byte(at + 1) & 0x7f;
        at += 2;
        if (length > 125) {
            const int lengthBytes = length == 126 ? 2 : 8;
            if (at + lengthBytes > upgraded.size())
                break;
            length = 0;
            for (int i = 0; i < lengthBytes; ++i)
                length = (length << 8) | byte(at + i);
            at += lengthBytes;
        }
        if (at + 4 + length > upgraded.size())
            break;
        QByteArray payload = upgraded.mid(at + 4, length);
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = char(payload.at(i) ^ upgraded.at(at + i % 4));
        at += 4 + length;
        frames.append({opcode, payload});
    }
    return frames;
}

} // namespace Confab::Net
