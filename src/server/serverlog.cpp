// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serverlog.h"

namespace Confab::Server {

Q_LOGGING_CATEGORY(lcServer, "confab.server", QtWarningMsg)

} // namespace Confab::Server
