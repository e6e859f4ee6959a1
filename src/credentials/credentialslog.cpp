// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialslog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcCredentials, "confab.credentials", QtWarningMsg)

} // namespace Confab
