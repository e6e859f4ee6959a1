// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Confab::Server {

// One reply in the making, started by Responder::respond().
//
// Outcome: textChanged() any number of times (none is possible), then exactly one of finished() and failed();
// or, after cancel(), nothing more at all. Nothing is ever emitted from inside respond(), so a caller can
// connect first. Ownership: a child of the owner that was handed to respond(); it dies with it, silently. A
// run does not delete itself; whoever keeps the owner alive for long calls deleteLater() on a run that has
// ended. Threads: lives on the thread of its responder, the server's own; signals come from that thread's
// event loop.
class ResponderRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Stops the run; no signal is emitted afterwards. Harmless after the end and when called twice, and
    // allowed from inside a slot of this run. What textChanged() told last is then all there is of the reply.
    virtual void cancel() = 0;

signals:
    // The whole text so far, not what was added: replace, never append.
    void textChanged(const QString &wholeText);
    // The finished reply; never empty. Its last textChanged(), if there was one, told the same text.
    void finished(const QString &wholeText);
    // No reply will come. The reason is an English sentence for the wire's comment field, not for a window.
    void failed(const QString &reason);
};

} // namespace Confab::Server
