// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

class QIODevice;

namespace Confab::Cli {

class CommandLine;

// Where the token of a run comes from: the file or the standard input that the command line names, else the
// environment variable CONFAB_TOKEN.
class TokenSource
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Cli::TokenSource)

public:
    // Takes CONFAB_TOKEN out of this process's environment, so that nobody finds it there later. Called
    // before any thread is started.
    static Token takeFromEnvironment();

    // Reads the first line. An empty token comes with a problem(), a whole sentence.
    TokenSource(const CommandLine &line, const Token &fromEnvironment, QIODevice *input);

    const Token &token() const { return m_token; }
    QString problem() const { return m_problem; }
    // The place that was named could not be read, as against a token that is not there.
    bool isUnreadable() const { return m_isUnreadable; }

private:
    void readFirstLine(QIODevice *device);

    Token m_token;
    QString m_problem;
    bool m_isUnreadable = false;
};

} // namespace Confab::Cli
