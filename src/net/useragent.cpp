// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/useragent.h"

namespace Confab::Net {

QByteArray userAgent()
{
    return QByteArrayLiteral("Confab/" CONFAB_VERSION " (Qt)");
}

} // namespace Confab::Net
