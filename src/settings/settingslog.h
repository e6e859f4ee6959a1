// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.settings.debug=true`: what becomes of the files. Never a value that a person typed.
Q_DECLARE_LOGGING_CATEGORY(lcSettings)

} // namespace Confab
