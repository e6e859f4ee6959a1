// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/socketlink.h"
#include "service/socketcommand.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Confab {

class ServiceCore;

// Sends commands when the socket is open and finds out whose each frame is (src/wire/README.md, "Routing").
// Every turn and chat in a frame is told to the core first, whoever asked for it.
class SocketDispatcher : public QObject
{
    Q_OBJECT

public:
    SocketDispatcher(ServiceCore *core, Net::SocketLink *link);
    ~SocketDispatcher() override;

    // Takes the command over. It is sent when the socket is open; if that takes too long, the command is
    // unsendable.
    void submit(SocketCommand *command);
    // Sends the command of a request that is under way once more, in the same name, as soon as the socket is
    // open.
    void submitAgain(SocketCommand *command);
    // A frame that waits for no answer; dropped when the socket is not open.
    void sendNow(const Wire::ClientFrame &frame);
    // Looks again for what can be sent, from the event loop.
    void flushSoon();
    // Closes the connection, if there is one, and opens another; what was on its way is lost.
    void reconnect();
    // Every command fails with this, or looks into its chat; none is sent again.
    void refuseAll(const Error &error);
    // The running generation in this chat, or nullptr.
    SocketCommand *generationIn(const QString &chatId) const;
    // Whether frames of a generation of ours come in for this chat.
    bool isStreaming(const QString &chatId) const;
    bool isBusyWith(const QString &chatId) const;

private:
    struct Waiting
    {
        SocketCommand *command = nullptr;
        qint64 deadline = 0; // on m_clock
    };

    void stateChanged(Net::SocketLink::State state);
    void attemptFailed(Error::Kind kind, int httpStatus, const QString &detail);
    void explainRefusal(int httpStatus, const QString &detail);
    void linkLost(const QString &detail);
    void frameReceived(const QByteArray &text);
    void loseAll(const Error &error);
    void deliver(SocketCommand *command, const Wire::ServerFrame &frame);
    SocketCommand *ownerOf(const Wire::ServerFrame &frame) const;
    Error errorOf(const Wire::ServerFrame &frame) const;
    void flush();
    bool mayBeSent(const SocketCommand *command) const;
    void expire();
    void scheduleExpiry();
    void remove(SocketCommand *command);
    static bool isError(const Wire::ServerFrame &frame);

    ServiceCore *const m_core;
    Net::SocketLink *const m_link;
    QList<Waiting> m_waiting; // not sent yet, oldest first
    QList<SocketCommand *> m_sent; // oldest first
    QTimer m_expiry;
    bool m_explaining = false;
    Error m_refusing; // while refuseAll() is at work
    Error m_lastFailure; // of an attempt to connect
};

} // namespace Confab
