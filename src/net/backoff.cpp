// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Confab::Net {

using std::chrono::milliseconds;

BackOff::BackOff(milliseconds first, milliseconds longest, double jitter)
    : m_first(first)
    , m_longest(longest)
    , m_step(first)
    , m_jitter(jitter)
{
}

milliseconds BackOff::next()
{
    const milliseconds base = std::min(m_step, m_longest);
    m_step = std::min(base * 2, m_longest);
    const double factor = 1 + m_jitter * (2 * QRandomGenerator::global()->generateDouble() - 1);
    return milliseconds(qint64(double(base.count()) * factor));
}

} // namespace Confab::Net
