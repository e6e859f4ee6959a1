// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Confab::Net {

// Quiet unless `confab.net.debug=true`. What is written to it never holds a header, a body, a token or the
// query of an address.
Q_DECLARE_LOGGING_CATEGORY(lcNet)

} // namespace Confab::Net
