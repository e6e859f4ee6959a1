// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runner.h"

namespace Confab::Cli {

// The two calls that make a character write. What came is printed also when the writing is broken off.
class GenerationRunner final : public Runner
{
    Q_OBJECT

public:
    explicit GenerationRunner(const Parts &parts)
        : Runner(parts)
    {
    }

    void run() override;

private:
    bool stop() override;
    void sendMessage();
    void printMessage(const MessageExchange &exchange);
    bool printEnd(const Turn &answer);

    bool m_messagePrinted = false;
};

} // namespace Confab::Cli
