// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/widgetslog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcWidgets, "confab.widgets", QtWarningMsg)

} // namespace Confab
