// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingslog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcSettings, "confab.settings", QtWarningMsg)

} // namespace Confab
