// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace Confab::Server {

class TrafficTap;

// One socket of a client. Frames are text, one JSON object each; nothing is parsed here.
class SocketSession : public QObject
{
    Q_OBJECT

public:
    static constexpr quint64 maxMessageBytes = 4 * 1024 * 1024;
    // A reader that leaves more than this unread is only sent the newest state of a growing text ...
    static constexpr qint64 slowAt = 256 * 1024;
    // ... and one that leaves this much unread is cut off.
    static constexpr qint64 deadAt = 64 * 1024 * 1024;

    SocketSession(std::unique_ptr<QWebSocket> socket, QTcpSocket *connection, int number, TrafficTap &tap,
                  QObject *parent = nullptr);
    ~SocketSession() override;

    // Counts from 1 in the order of opening; never used again.
    int number() const { return m_number; }
    QWebSocket *webSocket() const { return m_socket.get(); }
    // What it runs over; nullptr when that is gone.
    QTcpSocket *connection() const { return m_connection; }

    // Whether the client can be told what it did not ask for. Several known clients take the next frame,
    // whatever it is, for the answer they wait for, so only those are told that say they are ours.
    bool takesForeignFrames() const;

    // With a key: what sendLatest() still holds back for it is dropped.
    void send(const QByteArray &frame, const QString &key = {});
    // A frame that the next one with the same key replaces if the client has not taken it by then.
    void sendLatest(const QString &key, const QByteArray &frame);

    // Past the tap, straight to the client.
    void write(const QByteArray &frame);

signals:
    void received(const QByteArray &frame);
    // Once; nothing else comes after it.
    void closed();

private:
    void flushHeldBack();

    const std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_connection;
    const int m_number;
    TrafficTap &m_tap;
    QHash<QString, QByteArray> m_heldBack;
    bool m_closed = false;
};

} // namespace Confab::Server
