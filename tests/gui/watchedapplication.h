// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QTest>

namespace Confab::Testing {

// An application that measures how long the window's thread is busy with one event: so long nobody's key
// press or click is heard. Time in which the system let other programs run does not count, nor does the work
// of servers that a test runs on the same thread. Where others ran for a good part of a pause, disk and
// memory were theirs as well: of such a pause only what this thread computed counts. On a quiet machine all
// of it does, so that waiting for a disk or a lock is found there.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

    // Prints the longest pauses with their culprits. The exit code of the test program: `testResult`, but not
    // 0 when an optimised build paused too long. Others are slow by themselves, and only print.
    int verdict(int testResult) const;

private:
    // Whose event takes how long, in nanoseconds.
    struct Pause
    {
        qint64 time = 0;
        QString culprit; // the innermost receiver and event that took most of it
        QString test;
    };
    // An event that is being delivered.
    struct Delivery
    {
        qint64 began = 0;
        qint64 waitedBefore = 0;
        qint64 computedBefore = 0;
        qint64 foreign = 0; // inside it, for a server
        qint64 foreignComputed = 0;
        qint64 longestInside = 0;
        QString culpritInside;
    };

    qint64 waited() const;
    static qint64 computed();
    void note(const Pause &pause);

    QElapsedTimer m_clock;
    int m_schedule = -1; // what the kernel tells of this thread
    QList<Delivery> m_deliveries;
    QList<Pause> m_longest; // the longest first, a few
};

} // namespace Confab::Testing

// The main function of a test with windows.
#define CONFAB_WINDOW_TEST_MAIN(Test)                                                                        \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        Confab::Testing::WatchedApplication application(argc, argv);                                         \
        Test test;                                                                                           \
        return application.verdict(QTest::qExec(&test, argc, argv));                                         \
    }
