// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.app.debug=true`: with what the program starts, and what starts in it.
Q_DECLARE_LOGGING_CATEGORY(lcApp)

} // namespace Confab
