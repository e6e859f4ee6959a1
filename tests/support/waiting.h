// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <chrono>

namespace Confab::Testing {

// Lets events come until the condition holds; false when it does not in time. QTest::qWaitFor() sleeps for
// ten milliseconds between two looks, which a client and a server on one thread pay at every step between
// them; this one sleeps only while nothing happens.
template <class Condition>
bool waitUntil(const Condition &condition, std::chrono::milliseconds atMost = std::chrono::seconds(5))
{
    if (condition())
        return true;
    const QDeadlineTimer deadline(atMost);
    // For what no event tells of.
    QTimer look;
    look.start(std::chrono::milliseconds(10));
    while (!deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (condition())
            return true;
    }
    return condition();
}

} // namespace Confab::Testing
