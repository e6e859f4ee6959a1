// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.widgets.debug=true`: what a person is told, and accounts that come and go. Never their
// names or messages.
Q_DECLARE_LOGGING_CATEGORY(lcWidgets)

} // namespace Confab
