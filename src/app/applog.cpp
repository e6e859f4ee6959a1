// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/applog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcApp, "confab.app", QtWarningMsg)

} // namespace Confab
