// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/timewording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// The neutral locale writes seconds, which nobody wants to read in a list.
QString clock(const QLocale &locale, const QTime &time)
{
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

QString TimeWording::brief(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clock(locale, local.time());
    if (days == 1)
        return tr("Yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::LongFormat);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString TimeWording::full(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    return tr("%1, %2", "date, time of day")
        .arg(locale.toString(local.date(), QLocale::LongFormat), clock(locale, local.time()));
}

QString TimeWording::day(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return {};
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    return QLocale().toString(date, QLocale::LongFormat);
}

QString TimeWording::duration(std::chrono::milliseconds span)
{
    const qint64 seconds = qMax<qint64>(1, (span.count() + 999) / 1000);
    if (seconds < 120)
        return seconds == 1 ? tr("one second") : tr("%Ln seconds", nullptr, int(seconds));
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 120)
        return tr("%Ln minutes", nullptr, int(minutes));
    return tr("%Ln hours", nullptr, int(qMin<qint64>((minutes + 59) / 60, 1'000'000)));
}

} // namespace Confab
