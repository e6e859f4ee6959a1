// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "wire/clientframe.h"
#include "wire/serverframe.h"

#include <QObject>
#include <QTimer>

namespace Confab {

class ServiceCore;

// One request over the socket, from its frame until its last answer. The dispatcher owns it, sends its frame
// when the socket is open, and hands it the frames that are its own; done() takes it away.
class SocketCommand : public QObject
{
    Q_OBJECT

public:
    ~SocketCommand() override;

    QString requestId() const { return m_frame.requestId; }
    const Wire::ClientFrame &frame() const { return m_frame; }

    // Whether it can be put into words already.
    virtual bool isReady() const { return true; }
    // What an answer without request id may belong to.
    virtual bool expectsOk() const { return false; }
    virtual bool isGeneration() const { return false; }
    virtual bool expectsTurn(const QString &chatId, const QString &turnId) const;
    bool isEditOf(const QString &turnId) const;
    virtual bool expectsChat(const QString &chatId) const;

    // Before a turn of this request is told to anybody: name the candidate that is being written, if the
    // frame does not.
    virtual void prepare(Wire::ServerFrame &frame) { Q_UNUSED(frame) }
    // A frame of this request. Errors and filter frames come through refused() instead.
    virtual void received(const Wire::ServerFrame &frame) = 0;
    virtual void refused(const Error &error) = 0;
    // The frame was handed to the socket.
    virtual void sent() { }
    // The socket broke after sent(): nobody knows whether the frame arrived.
    virtual void lost(const Error &error) = 0;
    // It will not be sent: no connection in time, or the service refused the connection.
    virtual void unsendable(const Error &error) = 0;

signals:
    // It needs no more frames. Emitted once; the command is deleted afterwards.
    void done();

protected:
    SocketCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame);

    ServiceCore *core() const { return m_core; }
    Error::Operation operation() const { return m_operation; }
    Error error(Error::Kind kind) const;
    Error named(Error error) const;
    void setFrame(const Wire::ClientFrame &frame);

private:
    ServiceCore *const m_core;
    const Error::Operation m_operation;
    Wire::ClientFrame m_frame;
};

} // namespace Confab
