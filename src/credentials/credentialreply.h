// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentialstate.h"
#include "domain/token.h"

#include <QObject>

namespace Confab {

// One call to a CredentialStore. It may say waiting() once, ends with finished() exactly once, never from
// inside the call that made it, and then deletes itself. Dies with its store.
class CredentialReply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    CredentialState state() const { return m_state; }
    // Neither Pending nor Waiting any more.
    bool isFinished() const { return m_finished; }
    // After a read that ended with Stored.
    const Token &token() const { return m_token; }
    // The keychain's own words, for a report; never a secret.
    QString detail() const { return m_detail; }

    // Nothing more is heard of it. A question to the person is taken back where that can be done; a write or
    // a removal that is under way may still happen.
    virtual void abort();

signals:
    // The person is being asked; this may take for ever.
    void waiting();
    void finished();

protected:
    void startWaiting();
    void end(CredentialState state, const QString &detail = {});
    void setToken(const Token &token) { m_token = token; }

private:
    CredentialState m_state = CredentialState::Pending;
    bool m_finished = false;
    Token m_token;
    QString m_detail;
};

} // namespace Confab
