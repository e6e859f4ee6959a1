// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runner.h"

namespace Confab::Cli {

// Lists of chats, and what is done to a chat as a whole.
class ChatRunner final : public Runner
{
    Q_OBJECT

public:
    explicit ChatRunner(const Parts &parts)
        : Runner(parts)
    {
    }

    void run() override;

private:
    void printChats(Reply<QList<Chat>> *reply);
};

} // namespace Confab::Cli
