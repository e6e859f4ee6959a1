// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runner.h"

namespace Confab::Cli {

// The account and the characters.
class CharacterRunner final : public Runner
{
    Q_OBJECT

public:
    explicit CharacterRunner(const Parts &parts)
        : Runner(parts)
    {
    }

    void run() override;
};

} // namespace Confab::Cli
