// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Confab::Benchmarks {

template <class Function>
double millisecondsOf(Function function)
{
    QElapsedTimer clock;
    clock.start();
    function();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

// Bytes that are allocated right now; 0 where the C library does not tell.
inline qint64 heapInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

} // namespace Confab::Benchmarks
