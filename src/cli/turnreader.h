// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runner.h"

namespace Confab::Cli {

// Pages of turns, and whole chats.
class TurnReader final : public Runner
{
    Q_OBJECT

public:
    explicit TurnReader(const Parts &parts)
        : Runner(parts)
    {
    }

    void run() override;

private:
    void printPage(Reply<TurnPage> *reply);
    void printTurns(Reply<QList<Turn>> *reply);
};

} // namespace Confab::Cli
