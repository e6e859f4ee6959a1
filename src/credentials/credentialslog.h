// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.credentials.debug=true`: how calls to the keychain end. Never a secret, nor whose it
// is.
Q_DECLARE_LOGGING_CATEGORY(lcCredentials)

} // namespace Confab
