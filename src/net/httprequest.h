// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace Confab::Net {

// One HTTP request. The authorization header is not part of it: the client that sends it knows the token.
struct HttpRequest
{
    QByteArray verb; // "GET", "POST", "PATCH", "PUT"
    QUrl url;
    QByteArray
        body; // JSON; a request with a body says so in its content type, an empty one has no content type
    std::chrono::milliseconds timeout{30000}; // until the whole answer is here
    bool authorize = true; // false for hosts that must not see the token, such as the one for images
};

} // namespace Confab::Net
