// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/keychaincredentials.h"

#include <QTimer>

namespace QKeychain {
class Job;
}

namespace Confab {

class SecretService;

// One call to the keychain, step by step: where the Secret Service is used, find out what is there and have
// it unlocked; then let QtKeychain do it.
class KeychainJob final : public CredentialReply
{
    Q_OBJECT

public:
    enum class Kind
    {
        Read,
        Write,
        Remove,
    };

    KeychainJob(Kind kind, const QString &service, const QString &key, const Token &token,
                const KeychainCredentials::Timings &timings, QObject *parent);

    void abort() override;

private:
    void begin();
    void look();
    void open(const QStringList &closed);
    void run();
    void done(QKeychain::Job *job);
    void noAnswer();

    const Kind m_kind;
    const QString m_service;
    const QString m_key;
    const KeychainCredentials::Timings m_timings;
    const Token m_new;
    SecretService *m_secretService = nullptr; // where it is used
    bool m_isOpen = false; // nobody needs to be asked any more
    bool m_wasUnlocked = false;
    bool m_wasForgotten = false; // libsecret's session with the service
    QTimer m_patience;
};

} // namespace Confab
