// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"

#include <chrono>

namespace Confab {

// The keychain of the system, through QtKeychain: libsecret or KWallet on Linux, the Keychain on macOS, the
// Credential Store on Windows. Never falls back to a file.
class KeychainCredentials final : public CredentialStore
{
    Q_OBJECT

public:
    struct Timings
    {
        std::chrono::milliseconds question{5000}; // for one answer of a service that asks nobody
        std::chrono::milliseconds patience{1000}; // longer than this, and a person is being asked
    };

    // `service` is the name under which the secrets are kept.
    explicit KeychainCredentials(const QString &service, QObject *parent = nullptr);
    KeychainCredentials(const QString &service, const Timings &timings, QObject *parent = nullptr);

    // The name for this build: that of the program, or another one in a build with tests.
    static QString serviceOfThisBuild();

    CredentialReply *read(const QString &key) override;
    CredentialReply *write(const QString &key, const Token &token) override;
    CredentialReply *remove(const QString &key) override;

private:
    const QString m_service;
    const Timings m_timings;
};

} // namespace Confab
