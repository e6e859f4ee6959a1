// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "server/result.h"

#include <QString>

namespace Confab::Server {

// 40 random hexadecimal digits, from the system's own source.
Token makeToken();

// The file that holds the token of a server, alone and readable by its owner alone.
class TokenFile
{
public:
    explicit TokenFile(const QString &path)
        : m_path(path)
    {
    }

    QString path() const { return m_path; }
    // Makes the file, with a new token, if it is not there. An error is a sentence without the token.
    Result<Token> readOrCreate() const;
    // Whether somebody else than its owner may read it.
    bool isExposed() const;

private:
    Result<Token> create() const;

    const QString m_path;
};

} // namespace Confab::Server
