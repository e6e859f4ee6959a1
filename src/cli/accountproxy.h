// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Confab {
class CredentialStore;
class Log;
} // namespace Confab

namespace Confab::Cli {

class ErrorPrinter;

// Has the connections of an account go the way that was chosen in the window's Preferences, with the password
// that the keychain keeps for it.
class AccountProxy : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; `log` may be null. `settingsPath` is the window's file.
    AccountProxy(const QString &settingsPath, CredentialStore *store, ErrorPrinter *errors, Log *log,
                 QObject *parent = nullptr);

    // Calls `done` once, at once where nobody needs to be asked. A password that is not to be had is said;
    // the proxy may do without it.
    void use(const std::function<void()> &done);

private:
    const QString m_settingsPath;
    CredentialStore *m_store;
    ErrorPrinter *m_errors;
    Log *m_log;
};

} // namespace Confab::Cli
