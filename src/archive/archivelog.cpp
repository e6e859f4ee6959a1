// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archivelog.h"

namespace Confab {

Q_LOGGING_CATEGORY(lcArchive, "confab.archive", QtWarningMsg)

} // namespace Confab
