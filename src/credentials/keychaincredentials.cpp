// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychaincredentials.h"

#include "credentials/keychainjob.h"

namespace Confab {

KeychainCredentials::KeychainCredentials(const QString &service, QObject *parent)
    : KeychainCredentials(service, Timings(), parent)
{
}

KeychainCredentials::KeychainCredentials(const QString &service, const Timings &timings, QObject *parent)
    : CredentialStore(parent)
    , m_service(service)
    , m_timings(timings)
{
}

QString KeychainCredentials::serviceOfThisBuild()
{
    return QStringLiteral(CONFAB_KEYCHAIN_SERVICE);
}

CredentialReply *KeychainCredentials::read(const QString &key)
{
    return new KeychainJob(KeychainJob::Kind::Read, m_service, key, {}, m_timings, this);
}

CredentialReply *KeychainCredentials::write(const QString &key, const Token &token)
{
    return new KeychainJob(KeychainJob::Kind::Write, m_service, key, token, m_timings, this);
}

CredentialReply *KeychainCredentials::remove(const QString &key)
{
    return new KeychainJob(KeychainJob::Kind::Remove, m_service, key, {}, m_timings, this);
}

} // namespace Confab
