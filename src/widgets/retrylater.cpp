// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrylater.h"

#include "wording/errorwording.h"
#include "wording/timewording.h"

using namespace std::chrono_literals;

namespace Confab {

RetryLater::RetryLater(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    // Another one comes a few seconds late, and the words would count from there.
    m_limit.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &RetryLater::ticked);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_tick.stop();
        m_isSpent = true;
        emit due();
    });
}

void RetryLater::follow(const Error &error)
{
    if (error == m_error && !m_isSpent)
        return;
    m_error = error;
    m_isSpent = false;
    m_limit.stop();
    m_tick.stop();
    // A pause of hours is not waited for; a person decides then.
    constexpr std::chrono::milliseconds longest = 10min;
    if (error.kind != Error::Kind::RateLimit || !error.retryAfter || *error.retryAfter > longest)
        return;
    m_limit.start(std::max<std::chrono::milliseconds>(*error.retryAfter, 1s));
    m_tick.start();
}

QString RetryLater::sentence() const
{
    return isCounting() ? withNextTry(ErrorWording::sentence(m_error)) : ErrorWording::whole(m_error);
}

QString RetryLater::reason() const
{
    return isCounting() ? withNextTry(ErrorWording::cause(m_error)) : ErrorWording::reason(m_error);
}

QString RetryLater::withNextTry(const QString &words) const
{
    return tr("%1 The next try is in %2.")
        .arg(words, TimeWording::duration(m_limit.remainingTimeAsDuration()));
}

} // namespace Confab
