// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedresponder.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

// "a b c" becomes "a", "a b", "a b c".
QStringList growing(const QString &text)
{
    QStringList texts;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        texts.append(text.left(at));
    texts.append(text);
    return texts;
}

QString usualAnswer(const Server::ResponderRequest &request)
{
    QString said;
    for (const Server::ResponderTurn &turn : request.history) {
        if (turn.isHuman)
            said = turn.text;
    }
    const QString answer = u"You said: "_s + said;
    return request.avoid.isEmpty() ? answer : answer + u" (again %1)"_s.arg(request.avoid.size());
}

} // namespace

Server::ResponderRun *ScriptedResponder::respond(const Server::ResponderRequest &request, QObject *owner)
{
    m_requests.append(request);
    auto *run = new ScriptedRun(owner);
    m_run = run;
    if (m_plans.isEmpty()) {
        run->play(growing(usualAnswer(request)));
        return run;
    }
    const Plan plan = m_plans.dequeue();
    if (!plan.failure.isEmpty())
        QTimer::singleShot(0, run, [run, plan] { run->fail(plan.failure); });
    else if (!plan.held)
        run->play(plan.texts);
    return run;
}

void ScriptedResponder::answerNext(const QStringList &texts)
{
    m_plans.enqueue({.texts = texts, .failure = {}, .held = false});
}

void ScriptedResponder::failNext(const QString &reason)
{
    m_plans.enqueue({.texts = {}, .failure = reason, .held = false});
}

void ScriptedResponder::holdNext()
{
    m_plans.enqueue({.texts = {}, .failure = {}, .held = true});
}

void ScriptedRun::cancel()
{
    m_cancelled = true;
    m_ended = true;
}

void ScriptedRun::tell(const QString &wholeText)
{
    if (!m_ended)
        emit textChanged(wholeText);
}

void ScriptedRun::finish(const QString &wholeText)
{
    tell(wholeText);
    // The slot may have cancelled it.
    if (m_ended)
        return;
    m_ended = true;
    emit finished(wholeText);
}

void ScriptedRun::fail(const QString &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    emit failed(reason);
}

void ScriptedRun::play(const QStringList &texts)
{
    m_left = texts;
    QTimer::singleShot(0, this, &ScriptedRun::playNext);
}

void ScriptedRun::playNext()
{
    if (m_ended || m_left.isEmpty())
        return;
    const QString text = m_left.takeFirst();
    if (m_left.isEmpty()) {
        finish(text);
        return;
    }
    tell(text);
    QTimer::singleShot(0, this, &ScriptedRun::playNext);
}

} // namespace Confab::Testing
