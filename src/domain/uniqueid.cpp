// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/uniqueid.h"

#include <QUuid>

namespace Confab {

QString uniqueId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Confab
