// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialstore.h"
#include "domain/proxychoice.h"

#include <QPointer>

#include <functional>

namespace Confab {

class Settings;

// The way to other machines as the person chose it: the choice is in the settings, its password in the
// keychain, and whatever changes holds at once. Without its password the proxy is used all the same, and says
// itself that it wants one.
class ProxyKeeper : public QObject
{
    Q_OBJECT

public:
    // Has all connections go this way.
    using Apply = std::function<void(const ProxyChoice &, const Token &password)>;

    // Nothing is owned; all must outlive it.
    ProxyKeeper(Settings *settings, CredentialStore *keychain, Apply apply, QObject *parent = nullptr);

    // Applies what is kept. Called once, before anything connects; the password may come later.
    void start();

    ProxyChoice choice() const;
    const Token &password() const { return m_password; }
    // Of the password: Pending when there is none, or it was not asked for.
    CredentialState credential() const { return m_credential; }
    // There is one, which is not at hand.
    bool isPasswordMissing() const;

    // Asks the keychain (again), if there is a password.
    void readPassword();
    // Writes it to the keychain; take() follows when that has ended.
    CredentialReply *keep(const Token &password);
    // `password` empty: there is none, and what the keychain has is wiped.
    void take(const ProxyChoice &choice, const Token &password);
    // As take(), with whatever password there is.
    void takeWay(const ProxyChoice &choice);

signals:
    // The choice, or what is known of its password.
    void changed();

private:
    void passwordRead(const CredentialReply *reply);
    void apply();

    Settings *m_settings;
    CredentialStore *m_keychain;
    const Apply m_apply;
    Token m_password;
    CredentialState m_credential = CredentialState::Pending;
    QPointer<CredentialReply> m_reading;
};

} // namespace Confab
