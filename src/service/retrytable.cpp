// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/retrytable.h"

#include "domain/proxyproblem.h"

#include <algorithm>

namespace Confab {

std::optional<std::chrono::milliseconds> RetryTable::pause(const Error &error, Repeat repeat,
                                                           int attempts) const
{
    if (repeat == Repeat::Never)
        return std::nullopt;
    // Connections that break and gateways that stumble are worth one more try, for a page of a long walk
    // three.
    const int most = repeat == Repeat::Patient ? 4 : 2;
    if (attempts >= most)
        return std::nullopt;
    const auto doubled = m_timings.retryPause * (1 << (attempts - 1));
    switch (error.kind) {
    case Error::Kind::Network:
        return doubled;
    case Error::Kind::Proxy: // a wrong password stays wrong
        return error.subCode == toWord(ProxyProblem::Unreachable) ? std::optional(doubled) : std::nullopt;
    case Error::Kind::Service:
        return error.code >= 502 && error.code <= 504 ? std::optional(doubled) : std::nullopt;
    case Error::Kind::TimedOut:
        return repeat == Repeat::Patient ? std::optional(doubled) : std::nullopt;
    case Error::Kind::EdgeRefusal:
        if (error.code != 429)
            return std::nullopt;
        [[fallthrough]]; // a rate limit, told by a page instead of an answer
    case Error::Kind::RateLimit: {
        const auto wait = error.retryAfter.value_or(m_timings.rateLimitPause * (1 << (attempts - 1)));
        if (repeat != Repeat::Patient || wait > m_timings.longestPause)
            return std::nullopt;
        return wait;
    }
    default:
        return std::nullopt;
    }
}

} // namespace Confab
