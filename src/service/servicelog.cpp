// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/servicelog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcService, "confab.service", QtWarningMsg)

} // namespace Confab
