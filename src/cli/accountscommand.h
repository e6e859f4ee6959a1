// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/linewriter.h"
#include "credentials/credentialstore.h"
#include "domain/account.h"
#include "settings/accountsfile.h"

#include <QObject>

#include <memory>

namespace Confab {
class ChatService;
class Log;
} // namespace Confab

namespace Confab::Cli {

class CommandLine;
class ErrorPrinter;

// confab-cli accounts list, add, remove and use.
class AccountsCommand : public QObject
{
    Q_OBJECT

public:
    // All of these must outlive the command.
    struct Parts
    {
        const CommandLine *line = nullptr;
        AccountsFile *file = nullptr;
        CredentialStore *store = nullptr;
        QIODevice *input = nullptr;
        QIODevice *output = nullptr;
        ErrorPrinter *errors = nullptr;
        Log *log = nullptr; // may be null
    };

    explicit AccountsCommand(const Parts &parts);
    ~AccountsCommand() override;

    void start();

signals:
    // Once, never from inside start().
    void finished(int exitCode);

private:
    void list();
    void add();
    void checked(const Account &account, const Token &token);
    void keep(const AccountEntry &account);
    void remove();
    void forget(const AccountEntry &account);
    void use();
    void print(const AccountEntry &account);
    void keychainRefused(CredentialState state);
    void end(int exitCode);
    void fileRefused();

    const Parts m_parts;
    LineWriter m_writer;
    class Connection; // a client of the server whose token is tried
    std::unique_ptr<Connection> m_connection;
};

} // namespace Confab::Cli
