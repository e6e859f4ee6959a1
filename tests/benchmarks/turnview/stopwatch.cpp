// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <ctime>
#include <numeric>

#ifdef Q_OS_LINUX
#include <malloc.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab::Bench {

namespace {
bool countsProcessorTime = false;
}

void Samples::countProcessorTime()
{
    countsProcessorTime = true;
}

double Samples::now()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
#ifdef Q_OS_UNIX
    timespec used{};
    if (countsProcessorTime && clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0)
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
#endif
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double Samples::mean() const
{
    if (m_times.isEmpty())
        return 0;
    return std::accumulate(m_times.cbegin(), m_times.cend(), 0.0) / static_cast<double>(m_times.size());
}

double Samples::p95() const
{
    if (m_times.isEmpty())
        return 0;
    QList<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at((sorted.size() - 1) * 95 / 100);
}

double Samples::max() const
{
    return m_times.isEmpty() ? 0 : *std::max_element(m_times.cbegin(), m_times.cend());
}

QJsonObject Samples::json() const
{
    return {{u"mean"_s, mean()}, {u"p95"_s, p95()}, {u"max"_s, max()}};
}

void showAndWait(QWidget *window)
{
    window->show();
    while (!window->windowHandle() || !window->windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

double residentMegabytes()
{
#ifdef Q_OS_LINUX
    // What was freed counts as free.
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
#else
    return 0;
#endif
}

} // namespace Confab::Bench
