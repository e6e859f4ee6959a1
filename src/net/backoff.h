// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Confab::Net {

// The pauses between attempts: each twice the one before up to a longest, every one off by a random part, so
// that many clients that lost one server do not return in step.
class BackOff
{
public:
    // `jitter` is the largest deviation as a part of the pause, 0.25 for a quarter up or down.
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds longest, double jitter);

    std::chrono::milliseconds next();
    void reset() { m_step = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_step;
    double m_jitter;
};

} // namespace Confab::Net
