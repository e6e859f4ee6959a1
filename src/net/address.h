// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

class QByteArray;

namespace Confab {
class Token;
}

// Which addresses may see the person's token and messages, and how an address is written to a log.
namespace Confab::Net {

// "localhost", an address in 127.0.0.0/8, or ::1: what is sent there does not leave the machine.
bool isLoopback(const QUrl &url);
// Same scheme, host and port; a default port equals its absence.
bool isSameOrigin(const QUrl &a, const QUrl &b);
// Whether a plain-text scheme (http, ws) would carry the traffic over a network.
bool isExposed(const QUrl &url);
// Without user name, password, query and fragment.
QString printable(const QUrl &url);

// The value of an Authorization header, "Token …". Empty when there is no token, and when it holds anything
// but visible ASCII, which could end the header and start another one; the service then answers as to a
// stranger.
QByteArray authorization(const Token &token);
// The value of the Cookie header that the socket wants, with the inner value quoted (src/wire/README.md,
// "Hosts"). Empty like authorization(), and for a token with a character that cannot stand between
// quotes.
QByteArray authorizationCookie(const Token &token);

} // namespace Confab::Net
