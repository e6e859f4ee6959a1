// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runner.h"

namespace Confab::Cli {

// What is done to turns that are there.
class TurnWriter final : public Runner
{
    Q_OBJECT

public:
    explicit TurnWriter(const Parts &parts)
        : Runner(parts)
    {
    }

    void run() override;

private:
    // The reference answers a pin with yes or no, not with the turn.
    void printPinned(Reply<Turn> *reply);
};

} // namespace Confab::Cli
