// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Confab {

// How long the service waits for what. Tests shorten these; the program uses them as they are.
struct ServiceTimings
{
    using ms = std::chrono::milliseconds;

    ms call{30000}; // one REST call
    ms command{20000}; // a socket command that is answered by one frame
    ms firstFrame{30000}; // of a generation
    ms betweenFrames{60000}; // of a generation
    ms greeting{5000}; // after a chat was created, until it is taken to have no greeting
    ms connect{20000}; // how long a command waits for the socket to open
    ms abortGrace{2000}; // after an abort, until page one is read again
    ms retryPause{1000}; // before the first repetition of a call that may be repeated; doubles
    ms rateLimitPause{10000}; // after a 429 that names no time
    ms longestPause{120000}; // no wait that the service asks for is longer than this
    ms reconcile{1000}; // before a running answer is looked up again after the link was lost; doubles
};

} // namespace Confab
