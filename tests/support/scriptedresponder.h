// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/responder.h"

#include <QPointer>
#include <QQueue>
#include <QStringList>

namespace Confab::Testing {

class ScriptedRun;

// Says what a test wants said. Without a script it answers "You said: TEXT" (another candidate of the same
// turn: "You said: TEXT (again N)"), telling one word more at each pass of the event loop.
class ScriptedResponder : public Server::Responder
{
    Q_OBJECT

public:
    using Responder::Responder;

    Server::ResponderRun *respond(const Server::ResponderRequest &request, QObject *owner) override;

    // The next run tells these cumulative texts, one at each pass of the event loop; the last is the reply.
    void answerNext(const QStringList &texts);
    void failNext(const QString &reason);
    // The next run says nothing by itself: the test leads it by run().
    void holdNext();

    // The run that was started last; nullptr when it is gone.
    ScriptedRun *run() const { return m_run; }
    const QList<Server::ResponderRequest> &requests() const { return m_requests; }

private:
    struct Plan
    {
        QStringList texts;
        QString failure;
        bool held = false;
    };

    QQueue<Plan> m_plans;
    QList<Server::ResponderRequest> m_requests;
    QPointer<ScriptedRun> m_run;
};

// A reply in a test's hands.
class ScriptedRun : public Server::ResponderRun
{
    Q_OBJECT

public:
    using ResponderRun::ResponderRun;

    void cancel() override;
    bool isCancelled() const { return m_cancelled; }

    // Each does nothing after the end.
    void tell(const QString &wholeText);
    void finish(const QString &wholeText);
    void fail(const QString &reason);
    // Tells one text at each pass of the event loop; the last one ends the run.
    void play(const QStringList &texts);

private:
    void playNext();

    QStringList m_left;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace Confab::Testing
