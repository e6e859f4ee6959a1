// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

namespace Confab {

// Forgets everything when the program ends: for a computer without a keychain, after the person has been
// told.
class SessionCredentials final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    CredentialReply *read(const QString &key) override;
    CredentialReply *write(const QString &key, const Token &token) override;
    CredentialReply *remove(const QString &key) override;

    bool contains(const QString &key) const { return m_tokens.contains(key); }

private:
    QHash<QString, Token> m_tokens;
};

} // namespace Confab
