// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Confab::Net {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, size() - pos());
    if (count <= 0)
        return maximum == 0 ? 0 : -1;
    std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
    return count;
}

} // namespace Confab::Net
