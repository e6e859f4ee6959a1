// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/token.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace Confab::Net {

// The one text-frame connection to the service, which keeps itself alive: it pings, notices a dead or
// half-open link, and connects again with growing, jittered pauses until close() is called or the service
// refuses it. An interface, so that a caller needs neither sockets nor Qt WebSockets. All on one thread.
class SocketLink : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Closed, // not wanted, or refused: nothing happens until open()
        Connecting,
        Open,
        Waiting, // lost; the next attempt comes in retryIn()
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual void setToken(const Token &token) = 0;
    virtual void setUrl(const QUrl &url) = 0;

    virtual State state() const = 0;
    // In state Waiting: how long until the next attempt; otherwise zero.
    virtual std::chrono::milliseconds retryIn() const = 0;

    // Does nothing when connecting or open; in state Waiting it tries at once.
    virtual void open() = 0;
    virtual void close() = 0;
    // Only in state Open; returns whether the frame was handed to the socket (which does not mean that it
    // arrived).
    virtual bool send(const QByteArray &frame) = 0;

signals:
    void stateChanged(Confab::Net::SocketLink::State state);
    void frameReceived(const QByteArray &frame);
    // The connection that was open broke: whatever was sent and not answered is in doubt. Before
    // stateChanged(Waiting).
    void lost(const QString &detail);
    // An attempt to connect failed. `httpStatus` is the status of a refused upgrade (401, 403, 429, …) or 0.
    // After 401 or 403 the state is Closed, otherwise Waiting.
    void attemptFailed(Confab::Error::Kind kind, int httpStatus, const QString &detail);
};

} // namespace Confab::Net
