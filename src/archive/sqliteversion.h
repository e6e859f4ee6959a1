// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Of the SQLite library that the archive uses ("3.40.1"); empty when there is none. Asked of a database in
// memory; may be called on any thread.
QString sqliteVersion();

} // namespace Confab
