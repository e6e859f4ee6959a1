// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/sessioncredentials.h"

namespace Confab {

namespace {

class SessionReply final : public CredentialReply
{
public:
    SessionReply(CredentialState state, const Token &token, QObject *parent)
        : CredentialReply(parent)
    {
        setToken(token);
        end(state);
    }
};

} // namespace

CredentialReply *SessionCredentials::read(const QString &key)
{
    const auto found = m_tokens.constFind(key);
    if (found == m_tokens.cend())
        return new SessionReply(CredentialState::Absent, {}, this);
    return new SessionReply(CredentialState::Stored, *found, this);
}

CredentialReply *SessionCredentials::write(const QString &key, const Token &token)
{
    m_tokens.insert(key, token);
    return new SessionReply(CredentialState::Stored, {}, this);
}

CredentialReply *SessionCredentials::remove(const QString &key)
{
    m_tokens.remove(key);
    return new SessionReply(CredentialState::Absent, {}, this);
}

} // namespace Confab
