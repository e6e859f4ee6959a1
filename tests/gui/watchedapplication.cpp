// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchedapplication.h"

#include "widgets/clearstyle.h"

#include <QMetaEnum>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#ifdef __linux__
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr qint64 nanosecondsPerMillisecond = 1000000;
constexpr qint64 goal = 50 * nanosecondsPerMillisecond;
constexpr qint64 limit = 250 * nanosecondsPerMillisecond;
constexpr qsizetype mostPauses = 3;

#if defined(NDEBUG) && defined(__OPTIMIZE__)
constexpr bool judges = true;
#else
constexpr bool judges = false;
#endif

// What is not the window's, on the same thread.
bool isServers(const QObject *object)
{
    for (; object; object = object->parent()) {
        const QLatin1StringView name(object->metaObject()->className());
        if (name.startsWith("Confab::Server::"_L1) || name.startsWith("Confab::Testing::Scripted"_L1)
            || name == "QWebSocketServer"_L1 || qobject_cast<const QTcpServer *>(object))
            return true;
    }
    return false;
}

QString described(const QMetaObject *type, const QString &name, QEvent::Type event)
{
    const char *eventName = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    return u"%1 \"%2\" (%3)"_s.arg(QLatin1StringView(type->className()), name,
                                   eventName ? QLatin1StringView(eventName) : QLatin1StringView("?"));
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    ClearStyle::install();
#ifdef __linux__
    m_schedule = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
#endif
    m_clock.start();
}

WatchedApplication::~WatchedApplication()
{
#ifdef __linux__
    if (m_schedule >= 0)
        close(m_schedule);
#endif
}

// How long this thread was ready to run and did not get a processor, in nanoseconds; 0 where nobody knows.
qint64 WatchedApplication::waited() const
{
#ifdef __linux__
    char text[96];
    const ssize_t length = m_schedule >= 0 ? pread(m_schedule, text, sizeof text - 1, 0) : -1;
    if (length <= 0)
        return 0;
    text[length] = '\0';
    char *next = nullptr;
    std::strtoull(text, &next, 10); // time on a processor
    return qint64(std::strtoull(next, nullptr, 10));
#else
    return 0;
#endif
}

// How long this thread has had a processor, in nanoseconds; 0 where nobody knows.
qint64 WatchedApplication::computed()
{
#ifdef __linux__
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return qint64(time.tv_sec) * 1000 * nanosecondsPerMillisecond + time.tv_nsec;
#endif
    return 0;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Whoever receives it may not survive it.
    const QMetaObject *type = receiver->metaObject();
    const QString name = receiver->objectName();
    const QEvent::Type kind = event->type();
    const bool isForeign = isServers(receiver);
    const bool isOutermost = m_deliveries.isEmpty();
    m_deliveries.append({.began = m_clock.nsecsElapsed(),
                         .waitedBefore = isOutermost ? waited() : 0,
                         .computedBefore = isOutermost || isForeign ? computed() : 0,
                         .foreign = 0,
                         .foreignComputed = 0,
                         .longestInside = 0,
                         .culpritInside = {}});
    const bool taken = QApplication::notify(receiver, event);
    const Delivery delivery = m_deliveries.takeLast();
    const qint64 whole = m_clock.nsecsElapsed() - delivery.began;
    qint64 time = whole - delivery.foreign;
    if (isForeign) {
        if (!isOutermost) {
            m_deliveries.last().foreign += whole;
            m_deliveries.last().foreignComputed += computed() - delivery.computedBefore;
        }
        return taken;
    }
    constexpr qint64 worthAName = 5 * nanosecondsPerMillisecond;
    if (time < worthAName) {
        if (!isOutermost) {
            m_deliveries.last().foreign += delivery.foreign;
            m_deliveries.last().foreignComputed += delivery.foreignComputed;
        }
        return taken;
    }
    const QString culprit =
        delivery.longestInside > time / 2 ? delivery.culpritInside : described(type, name, kind);
    if (!isOutermost) {
        Delivery &outer = m_deliveries.last();
        outer.foreign += delivery.foreign;
        outer.foreignComputed += delivery.foreignComputed;
        if (time > outer.longestInside) {
            outer.longestInside = time;
            outer.culpritInside = culprit;
        }
        return taken;
    }
    const qint64 others = std::max<qint64>(0, waited() - delivery.waitedBefore);
    constexpr int goodPart = 10;
    time = others > whole / goodPart ? computed() - delivery.computedBefore - delivery.foreignComputed
                                     : time - others;
    const char *test = QTest::currentTestFunction();
    note({.time = time, .culprit = culprit, .test = QString::fromUtf8(test ? test : "")});
    return taken;
}

void WatchedApplication::note(const Pause &pause)
{
    const auto place = std::find_if(m_longest.begin(), m_longest.end(),
                                    [&pause](const Pause &other) { return other.time < pause.time; });
    m_longest.insert(place, pause);
    if (m_longest.size() > mostPauses)
        m_longest.removeLast();
}

int WatchedApplication::verdict(int testResult) const
{
    const qint64 longest = m_longest.isEmpty() ? 0 : m_longest.first().time;
    std::printf("Longest pauses of the window's thread (goal: %lld ms):\n", goal / nanosecondsPerMillisecond);
    for (const Pause &pause : m_longest)
        std::printf("  %lld ms in %s, by %s\n", pause.time / nanosecondsPerMillisecond,
                    qPrintable(pause.test), qPrintable(pause.culprit));
    if (longest > limit && judges) {
        std::printf("FAIL!  : the window must not pause longer than %lld ms\n",
                    limit / nanosecondsPerMillisecond);
        return testResult == 0 ? 1 : testResult;
    }
    return testResult;
}

} // namespace Confab::Testing
