// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab::Net {

using std::chrono::milliseconds;

namespace {

constexpr qint64 longestWait = milliseconds(std::chrono::hours(24)).count();

} // namespace

QDateTime parseHttpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value).simplified();
    const std::array formats{u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s,
                             u"ddd MMM d hh:mm:ss yyyy"_s};
    for (const QString &format : formats) {
        QDateTime parsed = QLocale::c().toDateTime(text, format);
        if (!parsed.isValid())
            continue;
        // A year of two digits is read as one of the twentieth century.
        if (format.contains("-yy "_L1) && parsed.date().year() < 1970)
            parsed = parsed.addYears(100);
        return QDateTime(parsed.date(), parsed.time(), QTimeZone::utc());
    }
    return {};
}

std::optional<milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber) {
        if (!(seconds >= 0)) // also not-a-number
            return {};
        return milliseconds(qint64(std::min(seconds * 1000, double(longestWait))));
    }
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return {};
    return milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, longestWait));
}

} // namespace Confab::Net
