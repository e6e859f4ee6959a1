// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab {

// Quiet unless `confab.archive.debug=true`: what becomes of the file. Never what is kept in it.
Q_DECLARE_LOGGING_CATEGORY(lcArchive)

} // namespace Confab
