// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/sessioncredentials.h"

#include <QHash>
#include <QMap>
#include <QPointer>

namespace Confab::Testing {

// A keychain whose n-th read, write or removal (from 1) ends otherwise than it should. What is stored lives
// in memory and outlasts nothing.
class FaultyCredentials final : public CredentialStore
{
    Q_OBJECT

public:
    enum class Call
    {
        Read,
        Write,
        Remove,
    };

    void fail(Call call, int nth, CredentialState state) { m_faults.insert({call, nth}, state); }
    // Every call from now on; Pending: as it should.
    void failAll(CredentialState state) { m_always = state; }
    int calls(Call call) const { return m_counts.value(call); }
    bool contains(const QString &key) const { return m_inner.contains(key); }
    void put(const QString &key, const Token &token) { m_inner.write(key, token); }
    // What waits for the person gets its answer.
    void answer(CredentialState state)
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &reply : waiting) {
            if (reply)
                reply->finish(state);
        }
    }
    bool isWaiting() const
    {
        return std::any_of(m_waiting.cbegin(), m_waiting.cend(), [](const auto &r) { return !r.isNull(); });
    }

    CredentialReply *read(const QString &key) override
    {
        CredentialReply *fault = next(Call::Read);
        return fault ? fault : m_inner.read(key);
    }
    CredentialReply *write(const QString &key, const Token &token) override
    {
        CredentialReply *fault = next(Call::Write);
        return fault ? fault : m_inner.write(key, token);
    }
    CredentialReply *remove(const QString &key) override
    {
        CredentialReply *fault = next(Call::Remove);
        return fault ? fault : m_inner.remove(key);
    }

private:
    class Fault final : public CredentialReply
    {
    public:
        Fault(CredentialState state, QObject *parent)
            : CredentialReply(parent)
        {
            if (state == CredentialState::Waiting)
                startWaiting();
            else
                end(state);
        }
        void finish(CredentialState state) { end(state); }
    };

    CredentialReply *next(Call call)
    {
        const int nth = ++m_counts[call];
        const CredentialState state = m_faults.value({call, nth}, m_always);
        if (state == CredentialState::Pending)
            return nullptr;
        auto *fault = new Fault(state, this);
        if (state == CredentialState::Waiting)
            m_waiting.append(fault);
        return fault;
    }

    SessionCredentials m_inner;
    QMap<std::pair<Call, int>, CredentialState> m_faults;
    QHash<Call, int> m_counts;
    CredentialState m_always = CredentialState::Pending;
    QList<QPointer<Fault>> m_waiting;
};

} // namespace Confab::Testing
