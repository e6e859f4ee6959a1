// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "service/servicetimings.h"

#include <optional>

namespace Confab {

// The one place that says whether a failed REST call is made again, and when.
class RetryTable
{
public:
    enum class Repeat
    {
        Never, // making it twice would do it twice
        Safe, // reading, and writing that ends in the same state however often
        Patient, // one page of a long walk: also waits out a rate limit
    };

    explicit RetryTable(const ServiceTimings &timings)
        : m_timings(timings)
    {
    }

    // The pause before the next attempt after `attempts` failed ones, or nothing: give up.
    std::optional<std::chrono::milliseconds> pause(const Error &error, Repeat repeat, int attempts) const;

private:
    const ServiceTimings m_timings;
};

} // namespace Confab
