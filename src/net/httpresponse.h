// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Confab::Net {

// What came back for one HttpRequest: either a failure of the transport, or a status and a body of any kind.
// What a status means is not decided here.
struct HttpResponse
{
    // None when there is an answer at all; else Network, Tls, Proxy, TimedOut, Aborted, BadResponse (not
    // HTTP, too large, endless redirects) or Invalid (no address to send to), with the technical reason in
    // `detail`.
    Error::Kind failure = Error::Kind::None;
    QString detail;

    int status = 0;
    QByteArray contentType; // lower-case, without parameters
    // Whole where its length was told. One that came in chunks or compressed may end early when the
    // connection broke: Qt does not tell. JSON that ends early does not parse.
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter; // from the header of that name, seconds or date
};

} // namespace Confab::Net
