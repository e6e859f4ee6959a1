// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "cli/errorprinter.h"
#include "cli/interrupt.h"
#include "cli/linewriter.h"
#include "domain/token.h"
#include "settings/accountsfile.h"

#include <QFile>
#include <QObject>

#include <memory>

namespace Confab {
class CredentialStore;
class Log;
} // namespace Confab

namespace Confab::Cli {

class AccountProxy;
class AccountsCommand;
class AccountToken;
class Session;

// One run of confab-cli: what needs no service is answered at once, everything else by a Session.
class Program : public QObject
{
    Q_OBJECT

public:
    // Not owned. Without a log, --log-file is refused.
    struct Parts
    {
        CredentialStore *credentials = nullptr;
        QString accountsPath;
        QString settingsPath; // the window's
        Log *log = nullptr;
    };

    // `arguments` without the program's name.
    Program(const QStringList &arguments, const Token &fromEnvironment, const Parts &parts);
    ~Program() override;

    // Called once, before the event loop runs.
    void start();

signals:
    // Once, from the event loop.
    void finished(int exitCode);

private:
    int startCall();
    int startAccounts();
    bool wantsAccount() const;
    bool openLog();
    int readTexts();
    void startSession(const Endpoints &endpoints, const Token &token);
    int print(const QString &text);
    bool readText();
    void end(int exitCode);

    CommandLine m_line;
    const Parts m_parts;
    Token m_fromEnvironment;
    QFile m_input;
    QFile m_output;
    QFile m_errorOutput;
    LineWriter m_errorWriter;
    ErrorPrinter m_errors;
    std::unique_ptr<Interrupt> m_interrupt;
    std::unique_ptr<AccountsFile> m_accounts;
    std::unique_ptr<AccountProxy> m_proxy;
    std::unique_ptr<AccountToken> m_accountToken;
    std::unique_ptr<AccountsCommand> m_accountsCommand;
    std::unique_ptr<Session> m_session;
};

} // namespace Confab::Cli
