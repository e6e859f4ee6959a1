// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialreply.h"

namespace Confab {

// Keeps one secret a key. Keys are those of AccountEntry::key(), or fixed words of the program. Nothing
// blocks: every call returns a reply at once, which belongs to the store.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Ends with Stored and the token, or with Absent, Locked, Denied, NoService.
    virtual CredentialReply *read(const QString &key) = 0;
    // Ends with Stored, or with Locked, Denied, NoService: then nothing was written.
    virtual CredentialReply *write(const QString &key, const Token &token) = 0;
    // Ends with Absent, also when there was nothing; or with Locked, Denied, NoService.
    virtual CredentialReply *remove(const QString &key) = 0;
};

} // namespace Confab
