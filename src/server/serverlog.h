// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab::Server {

// Quiet unless `confab.server.debug=true`: starting, migrating, who comes and goes, which calls are refused.
// Never a header, a body or a token.
Q_DECLARE_LOGGING_CATEGORY(lcServer)

} // namespace Confab::Server
