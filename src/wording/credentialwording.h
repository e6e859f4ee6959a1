// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/credentialstate.h"

#include <QCoreApplication>

namespace Confab {

// What became of a token in the keychain of this computer, as sentences.
class CredentialWording
{
    Q_DECLARE_TR_FUNCTIONS(CredentialWording)

public:
    // Why the token of `account` is not at hand. Empty for Pending and Stored.
    static QString reading(CredentialState state, const QString &account);
    // Why the token could not be kept. Empty for Pending and Stored.
    static QString writing(CredentialState state);
    // What the person can do about it; may be empty.
    static QString advice(CredentialState state);

    // The same for the password of a proxy.
    static QString proxyReading(CredentialState state);
    static QString proxyWriting(CredentialState state);
};

} // namespace Confab
