// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "server/restmessage.h"

namespace Confab::Server {

// Who may talk to the local server. A program of this machine that knows the token may; a page in a browser
// may not, even if its name was made to point here (DNS rebinding).
class Access
{
public:
    explicit Access(const Token &token)
        : m_token(token)
    {
    }

    enum class Credential
    {
        None, // no token was given
        Wrong,
        Right
    };

    // Looks at `Authorization: Token T` and at the cookie `HTTP_AUTHORIZATION`, quoted or not, among any
    // others. If several are given, one right one is enough. Takes the same time for any wrong token.
    Credential credentialOf(const Headers &headers) const;

    // Whether `Host` names the loopback interface. A request without one does not.
    static bool isLocalHost(const QByteArray &host);
    // Whether `Origin` is this server itself or is missing. `port` is the server's.
    static bool isLocalOrigin(const QByteArray &origin, quint16 port);

private:
    Token m_token;
};

} // namespace Confab::Server
