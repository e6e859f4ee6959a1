// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/reply.h"

#include <functional>

namespace Confab {

// The service's own end of a Reply: the one that can give it a value.
template <class T>
class PendingReply final : public Reply<T>
{
public:
    explicit PendingReply(QObject *parent)
        : Reply<T>(parent)
    {
    }

    // What abort() has to stop. Called once at most.
    void onAbort(std::function<void()> stop) { m_stop = std::move(stop); }

    void succeed(const T &value)
    {
        if (this->isFinished())
            return;
        this->m_value = value;
        end(ReplyBase::Outcome::Value, {});
    }
    void fail(const Error &error) { end(ReplyBase::Outcome::Failed, error); }
    // The value so far; emits updated().
    void update(const T &value)
    {
        if (this->isFinished())
            return;
        this->m_value = value;
        emit this->updated();
    }

    // Leaves a value behind without telling: for what is there from the start, or had come before an abort.
    void keep(const T &value) { this->m_value = value; }

    void abort() override
    {
        if (this->isFinished())
            return;
        const auto stop = std::exchange(m_stop, {});
        end(ReplyBase::Outcome::Aborted, Error(Error::Kind::Aborted, Error::Operation::None));
        if (stop)
            stop();
    }

private:
    void end(ReplyBase::Outcome outcome, const Error &error)
    {
        if (ReplyBase::end(outcome, error))
            m_stop = {};
    }

    std::function<void()> m_stop;
};

} // namespace Confab
