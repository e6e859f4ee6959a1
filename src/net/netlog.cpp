// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/netlog.h"

namespace Confab::Net {

Q_LOGGING_CATEGORY(lcNet, "confab.net", QtWarningMsg)

} // namespace Confab::Net
