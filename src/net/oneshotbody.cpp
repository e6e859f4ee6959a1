// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotbody.h"

namespace Confab::Net {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QBuffer(parent)
{
    setData(bytes);
    open(QIODevice::ReadOnly);
}

} // namespace Confab::Net
