// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab::Cli {

// Quiet unless `confab.cli.debug=true`: which call it is, with whose token, and how it ends. Never what was
// typed.
Q_DECLARE_LOGGING_CATEGORY(lcCli)

} // namespace Confab::Cli
