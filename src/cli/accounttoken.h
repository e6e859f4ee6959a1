// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "settings/accountentry.h"

#include <QObject>

namespace Confab {
class AccountsFile;
class CredentialStore;
} // namespace Confab

namespace Confab::Cli {

class CommandLine;
class ErrorPrinter;

// Finds the account that a run is for, and takes its token out of the keychain.
class AccountToken : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned.
    AccountToken(const AccountsFile *file, CredentialStore *store, ErrorPrinter *errors,
                 QObject *parent = nullptr);

    // An empty name: the account that the command line uses. Returns false after it has said why there is
    // none; else ready() or refused() follows.
    bool find(const QString &name);
    const AccountEntry &account() const { return m_account; }

    // The account of this name; says why when there is none, or more than one.
    static bool pick(const AccountsFile &file, const QString &name, ErrorPrinter *errors,
                     AccountEntry *account);

signals:
    void ready(const Confab::Token &token);
    // It has been said why.
    void refused();

private:
    const AccountsFile *m_file;
    CredentialStore *m_store;
    ErrorPrinter *m_errors;
    AccountEntry m_account;
};

} // namespace Confab::Cli
