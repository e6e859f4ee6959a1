// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/reply.h"
#include "support/waiting.h"

#include <QList>
#include <QTest>

#include <chrono>
#include <memory>

namespace Confab::Testing {

// How a reply ended, kept after the reply itself is gone.
template <class T>
struct Ended
{
    ReplyBase::Outcome outcome = ReplyBase::Outcome::Pending;
    T value{};
    Error error;
    int finishes = 0; // how often finished() came: once, whatever happens
    QList<T> updates; // the value at each updated()

    bool isFinished() const { return finishes > 0; }
    bool hasValue() const { return outcome == ReplyBase::Outcome::Value; }
    bool isAborted() const { return outcome == ReplyBase::Outcome::Aborted; }
    bool failedWith(Error::Kind kind) const
    {
        return outcome == ReplyBase::Outcome::Failed && error.kind == kind;
    }
};

// Notes what becomes of a reply, for calls that run at the same time. Make it in the statement that makes the
// reply.
template <class T>
class Watch
{
public:
    explicit Watch(Reply<T> *reply)
        : m_reply(reply)
    {
        QObject::connect(reply, &ReplyBase::updated, reply,
                         [ended = m_ended, reply] { ended->updates.append(reply->value()); });
        QObject::connect(reply, &ReplyBase::finished, reply, [ended = m_ended, reply] {
            ++ended->finishes;
            ended->outcome = reply->outcome();
            ended->value = reply->value();
            ended->error = reply->error();
        });
    }

    const Ended<T> *operator->() const { return m_ended.get(); }
    const Ended<T> &operator*() const { return *m_ended; }
    // nullptr when it is gone.
    Reply<T> *reply() const { return m_reply; }

    // False when it did not end in time.
    bool wait(std::chrono::milliseconds atMost = std::chrono::seconds(30)) const
    {
        return waitUntil([this] { return m_ended->isFinished(); }, atMost);
    }

private:
    std::shared_ptr<Ended<T>> m_ended = std::make_shared<Ended<T>>();
    QPointer<Reply<T>> m_reply;
};

// Waits for the end of a reply. One that does not end in time stays Pending.
template <class T>
Ended<T> awaitReply(Reply<T> *reply, std::chrono::milliseconds atMost = std::chrono::seconds(30))
{
    const Watch<T> watch(reply);
    watch.wait(atMost);
    return *watch;
}

} // namespace Confab::Testing
