// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

namespace Confab::Cli {

// How a run ended, for scripts. The help lists them.
enum ExitCode
{
    Success = 0,
    ServiceRefused = 1, // the service, or something in front of it, said no, or said what nobody understands
    WrongUsage = 2,
    NotSignedIn = 3,
    NoAnswer = 4, // no connection, no safe connection, or no answer in time
    TooFast = 5, // rate limit
    // A signal ends it with 128 and its number: 130 after Ctrl+C.
};

int exitCode(const Error &error);

} // namespace Confab::Cli
