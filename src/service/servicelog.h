// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.service.debug=true`: the connection, and calls that fail or are made again. Never what
// is said in a chat.
Q_DECLARE_LOGGING_CATEGORY(lcService)

} // namespace Confab
