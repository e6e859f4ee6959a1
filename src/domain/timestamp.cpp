// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timestamp.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

// Reads `count` ASCII digits at `at`; -1 when one of them is not a digit.
int digitsAt(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

constexpr qint64 secondsInDay = 86400;

} // namespace

Timestamp Timestamp::fromString(QStringView text)
{
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0)
        return {};
    const auto is = [text](qsizetype at, char16_t c) { return text.at(at).unicode() == c; };
    if (!is(4, u'-') || !is(7, u'-') || !is(13, u':') || !is(16, u':'))
        return {};
    if (!is(10, u'T') && !is(10, u't') && !is(10, u' '))
        return {};
    const QDate date(year, month, day);
    if (!date.isValid() || hour > 23 || minute > 59 || second > 60)
        return {};

    Timestamp result;
    qsizetype at = 19;
    if (at < text.size() && is(at, u'.')) {
        ++at;
        int digits = 0;
        qint32 nanoseconds = 0;
        for (; at < text.size() && text.at(at).unicode() >= u'0' && text.at(at).unicode() <= u'9'; ++at) {
            if (++digits > 9)
                return {};
            nanoseconds = nanoseconds * 10 + (text.at(at).unicode() - u'0');
        }
        if (digits == 0)
            return {};
        for (int i = digits; i < 9; ++i)
            nanoseconds *= 10;
        result.m_digits = static_cast<quint8>(digits & 0xF);
        result.m_nanoseconds = nanoseconds;
    }
    if (at >= text.size())
        return {};
    if (is(at, u'Z') || is(at, u'z')) {
        ++at;
    } else if (is(at, u'+') || is(at, u'-')) {
        const int offsetHours = digitsAt(text, at + 1, 2);
        const int offsetMinutes = digitsAt(text, at + 4, 2);
        if (offsetHours < 0 || offsetHours > 23 || offsetMinutes < 0 || offsetMinutes > 59
            || !is(at + 3, u':'))
            return {};
        const int offset = offsetHours * 60 + offsetMinutes;
        result.m_offsetMinutes = static_cast<qint16>(is(at, u'-') ? -offset : offset);
        // "-00:00" means an unknown offset in RFC 3339; it is told apart from "Z" only by being written as
        // "+00:00".
        result.m_zulu = false;
        at += 6;
    } else {
        return {};
    }
    if (at != text.size())
        return {};
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    result.m_seconds =
        days * secondsInDay + hour * 3600 + minute * 60 + second - qint64(result.m_offsetMinutes) * 60;
    result.m_valid = true;
    return result;
}

Timestamp Timestamp::fromDateTime(const QDateTime &time, int fractionDigits)
{
    Timestamp result;
    if (!time.isValid())
        return result;
    const qint64 ms = time.toMSecsSinceEpoch();
    result.m_seconds = ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
    result.m_nanoseconds = static_cast<qint32>((ms - result.m_seconds * 1000) * 1000000);
    result.m_digits = static_cast<quint8>(qBound(0, fractionDigits, 9) & 0xF);
    result.m_valid = true;
    return result;
}

QDateTime Timestamp::toDateTime() const
{
    if (!m_valid)
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_seconds * 1000 + m_nanoseconds / 1000000, QTimeZone::utc());
}

QString Timestamp::toString() const
{
    if (!m_valid)
        return {};
    const qint64 local = m_seconds + qint64(m_offsetMinutes) * 60;
    qint64 days = local / secondsInDay;
    qint64 rest = local % secondsInDay;
    if (rest < 0) {
        rest += secondsInDay;
        --days;
    }
    const QDate date = QDate::fromJulianDay(QDate(1970, 1, 1).toJulianDay() + days);
    const auto padded = [](qint64 value, int width) { return u"%1"_s.arg(value, width, 10, QChar(u'0')); };
    QString text = padded(date.year(), 4) + u'-' + padded(date.month(), 2) + u'-' + padded(date.day(), 2)
        + u'T' + padded(rest / 3600, 2) + u':' + padded(rest / 60 % 60, 2) + u':' + padded(rest % 60, 2);
    if (m_digits > 0)
        text += u'.' + QStringView(padded(m_nanoseconds, 9)).left(m_digits);
    if (m_zulu)
        return text + u'Z';
    const int offset = qAbs(int(m_offsetMinutes));
    return text + (m_offsetMinutes < 0 ? u'-' : u'+') + padded(offset / 60, 2) + u':'
        + padded(offset % 60, 2);
}

int Timestamp::compare(const Timestamp &other) const
{
    if (m_valid != other.m_valid)
        return m_valid ? 1 : -1;
    if (m_seconds != other.m_seconds)
        return m_seconds < other.m_seconds ? -1 : 1;
    return m_nanoseconds < other.m_nanoseconds ? -1 : (m_nanoseconds > other.m_nanoseconds ? 1 : 0);
}

} // namespace Confab
