// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Confab {

QString TimeText::brief(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 minutes = time.secsTo(now) / 60;
    // A clock that is a little wrong must not make a message come from the future.
    if (minutes < 1 && minutes > -5)
        return tr("just now");
    if (minutes > 0 && minutes < 60)
        return tr("%Ln min ago", nullptr, static_cast<int>(minutes));
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    // The plain C locale has seconds even in its short format.
    return locale.toString(time.time(), format.remove(":ss"_L1));
}

QString TimeText::full(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time, QLocale::LongFormat) : QString();
}

QString TimeText::day(const QDate &day, const QDate &today)
{
    if (day == today)
        return tr("Today");
    if (day.addDays(1) == today)
        return tr("Yesterday");
    const QLocale locale;
    if (day.year() == today.year()) {
        //: A day of this year, as QDate::toString() formats it
        return locale.toString(day, tr("dddd, d MMMM"));
    }
    return locale.toString(day, QLocale::LongFormat);
}

} // namespace Confab
