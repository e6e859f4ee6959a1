// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Confab::Cli {

int exitCode(const Error &error)
{
    const bool hasCause = error.kind == Error::Kind::Incomplete && error.cause != Error::Kind::None;
    switch (hasCause ? error.cause : error.kind) {
    case Error::Kind::None:
        return Success;
    case Error::Kind::Authentication:
        return NotSignedIn;
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Proxy:
    case Error::Kind::TimedOut:
        return NoAnswer;
    case Error::Kind::RateLimit:
        return TooFast;
    case Error::Kind::Invalid:
        return WrongUsage;
    case Error::Kind::EdgeRefusal:
        return error.code == 429 ? TooFast : ServiceRefused;
    case Error::Kind::Service:
    case Error::Kind::Filtered:
    case Error::Kind::BadResponse:
    case Error::Kind::NotFound:
    case Error::Kind::Incomplete:
    case Error::Kind::Storage:
    case Error::Kind::Aborted:
        break;
    }
    return ServiceRefused;
}

} // namespace Confab::Cli
