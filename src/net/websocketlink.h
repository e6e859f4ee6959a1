// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/backoff.h"
#include "net/socketlink.h"

#include <QTimer>

class QWebSocket;

namespace Confab::Net {

// SocketLink on QWebSocket. Every attempt has a socket of its own, so that nothing of a former one is heard.
//
// A TLS error ends the attempt, and "ws" goes to this machine alone: both fail with Tls. Binary frames are
// ignored; a message of more than 16 MiB ends the connection. The proxy is that of useProxy(), and none
// for this machine.
//
// The status of a refused upgrade is read from QWebSocket's error text, its only trace: whatever wording and
// language, the status is the one three-digit number in it, and Qt's complaint of a missing or unknown
// challenge names the header of a 401. If a Qt wrote neither, the status is 0, the state Waiting, and an HTTP
// call with the same token tells whether it is a bad one.
class WebSocketLink : public SocketLink
{
    Q_OBJECT

public:
    struct Timings
    {
        std::chrono::milliseconds connect{15000}; // from the attempt to the accepted upgrade
        std::chrono::milliseconds ping{25000}; // between two pings
        std::chrono::milliseconds pong{10000}; // from a ping to any sign of life
        std::chrono::milliseconds firstPause{1000}; // before the second attempt; doubles from there
        std::chrono::milliseconds longestPause{60000};
        std::chrono::milliseconds rateLimitPause{10000}; // at least, after a 429
        std::chrono::milliseconds steady{30000}; // open for this long, a connection has proved itself
        double jitter = 0.25; // the largest deviation of a pause, as a part of it
    };

    explicit WebSocketLink(QObject *parent = nullptr);
    explicit WebSocketLink(const Timings &timings, QObject *parent = nullptr);
    ~WebSocketLink() override;

    // Both take effect with the next attempt.
    void setToken(const Token &token) override { m_token = token; }
    void setUrl(const QUrl &url) override { m_url = url; }

    State state() const override { return m_state; }
    std::chrono::milliseconds retryIn() const override;

    void open() override;
    void close() override;
    bool send(const QByteArray &frame) override;

public slots:
    // The machine is on a network again: an attempt that is waited for is made at once, and a connection
    // that is open is asked whether it still lives.
    void networkReturned();

private:
    void attempt();
    void connectSocket();
    void connected();
    void received(const QString &message);
    void signOfLife();
    void ping();
    void socketFailed(int socketError);
    void socketDisconnected();

    void attemptEnded(Error::Kind kind, int httpStatus, const QString &detail);
    void connectionLost(const QString &detail);
    void enter(State state);
    void stopTimers();
    void dropSocket();

    Timings m_timings;
    BackOff m_backOff;
    Token m_token;
    QUrl m_url;
    State m_state = State::Closed;
    // Counts the changes of state, so that a slot that caused the next one is not followed by news of the
    // one before.
    quint64 m_round = 0;
    QWebSocket *m_socket = nullptr;
    QString m_tlsDetail;
    QTimer m_connectTimer;
    QTimer m_pingTimer;
    QTimer m_pongTimer;
    QTimer m_steadyTimer;
    QTimer m_retryTimer;
};

} // namespace Confab::Net
