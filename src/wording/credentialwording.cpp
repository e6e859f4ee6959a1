// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/credentialwording.h"

namespace Confab {

QString CredentialWording::reading(CredentialState state, const QString &account)
{
    switch (state) {
    case CredentialState::Pending:
    case CredentialState::Stored:
        return {};
    case CredentialState::Waiting:
        return tr("This computer's keychain is waiting for you: unlock it, so that Confab can read the token "
                  "of %1.")
            .arg(account);
    case CredentialState::Absent:
        return tr("The token of %1 is not in this computer's keychain.").arg(account);
    case CredentialState::Locked:
        return tr("This computer's keychain is locked, so the token of %1 cannot be read.").arg(account);
    case CredentialState::Denied:
        return tr("This computer's keychain did not give Confab the token of %1.").arg(account);
    case CredentialState::NoService:
        return tr("This computer's keychain cannot be reached, so the token of %1 cannot be read.")
            .arg(account);
    }
    return {};
}

QString CredentialWording::writing(CredentialState state)
{
    switch (state) {
    case CredentialState::Pending:
    case CredentialState::Stored:
        return {};
    case CredentialState::Waiting:
        return tr(
            "This computer's keychain is waiting for you: unlock it, so that Confab can keep the token.");
    case CredentialState::Absent:
    case CredentialState::Denied:
        return tr("This computer's keychain did not take the token.");
    case CredentialState::Locked:
        return tr("This computer's keychain is locked, so the token cannot be kept.");
    case CredentialState::NoService:
        return tr("This computer has no keychain that Confab can reach, so the token cannot be kept.");
    }
    return {};
}

QString CredentialWording::proxyReading(CredentialState state)
{
    switch (state) {
    case CredentialState::Pending:
    case CredentialState::Stored:
        return {};
    case CredentialState::Waiting:
        return tr("This computer's keychain is waiting for you: unlock it, so that Confab can read the "
                  "password of your proxy.");
    case CredentialState::Absent:
        return tr("The password of your proxy is not in this computer's keychain.");
    case CredentialState::Locked:
        return tr("This computer's keychain is locked, so the password of your proxy cannot be read.");
    case CredentialState::Denied:
        return tr("This computer's keychain did not give Confab the password of your proxy.");
    case CredentialState::NoService:
        return tr(
            "This computer's keychain cannot be reached, so the password of your proxy cannot be read.");
    }
    return {};
}

QString CredentialWording::proxyWriting(CredentialState state)
{
    switch (state) {
    case CredentialState::Pending:
    case CredentialState::Stored:
        return {};
    case CredentialState::Waiting:
        return tr(
            "This computer's keychain is waiting for you: unlock it, so that Confab can keep the password.");
    case CredentialState::Absent:
    case CredentialState::Denied:
        return tr("This computer's keychain did not take the password.");
    case CredentialState::Locked:
        return tr("This computer's keychain is locked, so the password cannot be kept.");
    case CredentialState::NoService:
        return tr("This computer has no keychain that Confab can reach, so the password cannot be kept.");
    }
    return {};
}

QString CredentialWording::advice(CredentialState state)
{
    switch (state) {
    case CredentialState::Pending:
    case CredentialState::Stored:
    case CredentialState::Waiting:
        return {};
    case CredentialState::Absent:
        return tr("Sign in again with the token.");
    case CredentialState::Locked:
        return tr("Unlock the keychain and try again, or sign in again with the token.");
    case CredentialState::Denied:
        return tr("Try again and allow it, or sign in again with the token.");
    case CredentialState::NoService:
        return tr("Start the desktop's keychain and try again, or sign in again with the token.");
    }
    return {};
}

} // namespace Confab
