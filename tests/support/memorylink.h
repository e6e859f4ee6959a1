// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/socketlink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace Confab::Testing {

// A socket without a network: the test is the other side. It opens when it is asked to, unless the test says
// otherwise.
class MemoryLink : public Net::SocketLink
{
public:
    using SocketLink::SocketLink;

    void setToken(const Token &token) override { m_token = token; }
    void setUrl(const QUrl &url) override { m_url = url; }
    State state() const override { return m_state; }
    std::chrono::milliseconds retryIn() const override { return {}; }

    void open() override
    {
        ++m_opens;
        if (m_state == State::Connecting || m_state == State::Open)
            return;
        enter(State::Connecting);
        if (m_accepts)
            QTimer::singleShot(0, this, &MemoryLink::accept);
        else if (m_refusal != 0)
            QTimer::singleShot(0, this, [this] { fail(Error::Kind::Network, m_refusal); });
    }

    void close() override
    {
        if (m_state != State::Closed)
            enter(State::Closed);
    }

    bool send(const QByteArray &frame) override
    {
        if (m_state != State::Open)
            return false;
        m_sent.append(QJsonDocument::fromJson(frame).object());
        return true;
    }

    // --- the other side ----------------------------------------------------------------------------------
    // Whether open() is followed by an open connection.
    void setAccepting(bool accepts) { m_accepts = accepts; }
    // The HTTP status that refuses every upgrade from now on.
    void refuse(int status)
    {
        m_accepts = false;
        m_refusal = status;
    }

    void accept()
    {
        if (m_state == State::Open)
            return;
        m_tokenInUse = m_token;
        ++m_connections;
        enter(State::Open);
    }

    // The connection breaks; nothing is opened again until accept() or open().
    void lose()
    {
        m_state = State::Waiting;
        emit lost(QStringLiteral("cut by the test"));
        if (m_state == State::Waiting)
            emit stateChanged(m_state);
    }

    void fail(Error::Kind kind, int httpStatus)
    {
        if (m_state != State::Connecting)
            return;
        m_state = httpStatus == 401 || httpStatus == 403 ? State::Closed : State::Waiting;
        emit attemptFailed(kind, httpStatus, QStringLiteral("refused by the test"));
        emit stateChanged(m_state);
    }

    void receive(const QByteArray &frame) { emit frameReceived(frame); }
    void receive(const QJsonObject &frame) { receive(QJsonDocument(frame).toJson(QJsonDocument::Compact)); }

    const QList<QJsonObject> &sent() const { return m_sent; }
    QList<QJsonObject> sent(const QString &command) const
    {
        QList<QJsonObject> frames;
        for (const QJsonObject &frame : m_sent) {
            if (frame.value(QLatin1StringView("command")).toString() == command)
                frames.append(frame);
        }
        return frames;
    }

    QUrl url() const { return m_url; }
    // The token of the connection that is or was open.
    Token tokenInUse() const { return m_tokenInUse; }
    int opens() const { return m_opens; }
    int connections() const { return m_connections; }

private:
    void enter(State state)
    {
        m_state = state;
        emit stateChanged(state);
    }

    State m_state = State::Closed;
    Token m_token;
    Token m_tokenInUse;
    QUrl m_url;
    QList<QJsonObject> m_sent;
    bool m_accepts = true;
    int m_refusal = 0;
    int m_opens = 0;
    int m_connections = 0;
};

} // namespace Confab::Testing
