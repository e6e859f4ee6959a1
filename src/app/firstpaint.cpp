// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

using namespace std::chrono_literals;

namespace Confab {

namespace {

constexpr auto longestWait = 300ms;

} // namespace

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    QTimer::singleShot(longestWait, this, &FirstPaint::tell);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window is painted before what is in it, and all of it before the next event.
        QTimer::singleShot(0, this, &FirstPaint::tell);
    }
    return false;
}

void FirstPaint::tell()
{
    if (std::exchange(m_isDone, true))
        return;
    m_window->removeEventFilter(this);
    emit done();
    deleteLater();
}

} // namespace Confab
