// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clilog.h"

namespace Confab::Cli {

Q_LOGGING_CATEGORY(lcCli, "confab.cli", QtWarningMsg)

} // namespace Confab::Cli
