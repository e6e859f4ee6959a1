// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tokensource.h"

#include "cli/commandline.h"
#include "cli/hiddeninput.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr const char *variable = "CONFAB_TOKEN";

} // namespace

Token TokenSource::takeFromEnvironment()
{
    // The system shows other processes of the same person the memory that the environment came in, so its
    // bytes are overwritten as well.
    char *value = std::getenv(variable);
    if (!value)
        return {};
    const Token token = Token::fromPaste(QByteArray(value));
    for (volatile char *at = value; *at != '\0'; ++at)
        *at = '*';
    qunsetenv(variable);
    return token;
}

TokenSource::TokenSource(const CommandLine &line, const Token &fromEnvironment, QIODevice *input)
{
    if (line.tokenFromInput()) {
        readFirstLine(input);
        if (m_token.isEmpty() && m_problem.isEmpty())
            m_problem = tr("The first line of the standard input holds no token.");
    } else if (line.has("token-file"_L1)) {
        QFile file(line.value("token-file"_L1));
        if (file.open(QIODevice::ReadOnly))
            readFirstLine(&file);
        else
            m_problem = tr("The token file can't be read: %1.").arg(file.errorString());
        m_isUnreadable = !file.isOpen();
        if (m_token.isEmpty() && m_problem.isEmpty())
            m_problem = tr("The first line of the token file holds no token.");
    } else {
        m_token = fromEnvironment;
        if (m_token.isEmpty())
            m_problem =
                tr("No token was given. Sign in with \"confab-cli accounts add\", or use --token-file or the "
                   "environment variable CONFAB_TOKEN.");
    }
}

void TokenSource::readFirstLine(QIODevice *device)
{
    m_token = Token::fromPaste(device->readLine(longestLine));
}

} // namespace Confab::Cli
