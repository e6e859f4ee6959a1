// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/timestamp.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

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

// Writes `value` as `width` digits, leading zeros included, and moves on.
void writeDigits(char16_t *&at, qint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    }
    at += width;
}

constexpr std::array separators{u'T', u't', u' '};
constexpr qint64 secondsInDay = 86400;
constexpr qint64 epochDay = 2440588; // the Julian day of 1970-01-01

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
    const auto separator = std::find(separators.begin(), separators.end(), text.at(10).unicode());
    if (separator == separators.end())
        return {};
    const QDate date(year, month, day);
    if (!date.isValid() || hour > 23 || minute > 59 || second > 60)
        return {};

    Timestamp result;
    result.m_separator = static_cast<quint16>(separator - separators.begin()) & 3U;
    result.m_leap = second == 60;
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
        result.m_digits = static_cast<quint16>(digits) & 0xFU;
        result.m_nanoseconds = nanoseconds;
    }
    if (at >= text.size())
        return {};
    if (is(at, u'Z') || is(at, u'z')) {
        result.m_smallZulu = is(at, u'z');
        ++at;
    } else if (is(at, u'+') || is(at, u'-')) {
        const int offsetHours = digitsAt(text, at + 1, 2);
        const int offsetMinutes = digitsAt(text, at + 4, 2);
        if (offsetHours < 0 || offsetHours > 23 || offsetMinutes < 0 || offsetMinutes > 59
            || !is(at + 3, u':'))
            return {};
        const int offset = offsetHours * 60 + offsetMinutes;
        result.m_offsetMinutes = static_cast<qint16>(is(at, u'-') ? -offset : offset);
        result.m_minusZero = offset == 0 && is(at, u'-');
        result.m_zulu = 0;
        at += 6;
    } else {
        return {};
    }
    if (at != text.size())
        return {};
    const qint64 days = date.toJulianDay() - epochDay;
    result.m_seconds =
        days * secondsInDay + hour * 3600 + minute * 60 + second - qint64(result.m_offsetMinutes) * 60;
    result.m_valid = 1;
    return result;
}

Timestamp Timestamp::fromDateTime(const QDateTime &time, int fractionDigits)
{
    Timestamp result;
    if (!time.isValid())
        return result;
    const qint64 ms = time.toMSecsSinceEpoch();
    result.m_seconds = ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
    result.m_digits = static_cast<quint16>(qBound(0, fractionDigits, 9)) & 0xFU;
    // What the text does not say, the value does not hold, so that reading the text gives the same value.
    constexpr std::array units{1000, 100, 10, 1};
    const int unit = units.at(qMin(3, int(result.m_digits)));
    const int milliseconds = static_cast<int>(ms - result.m_seconds * 1000);
    result.m_nanoseconds = milliseconds / unit * unit * 1000000;
    result.m_valid = 1;
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
    const qint64 local = m_seconds + qint64(m_offsetMinutes) * 60 - m_leap;
    qint64 days = local / secondsInDay;
    qint64 rest = local % secondsInDay;
    if (rest < 0) {
        rest += secondsInDay;
        --days;
    }
    const QDate date = QDate::fromJulianDay(epochDay + days);

    std::array<char16_t, 35> text;
    char16_t *at = text.data();
    writeDigits(at, qBound(0, date.year(), 9999), 4);
    *at++ = u'-';
    writeDigits(at, date.month(), 2);
    *at++ = u'-';
    writeDigits(at, date.day(), 2);
    *at++ = separators.at(m_separator);
    writeDigits(at, rest / 3600, 2);
    *at++ = u':';
    writeDigits(at, rest / 60 % 60, 2);
    *at++ = u':';
    writeDigits(at, rest % 60 + m_leap, 2);
    if (m_digits > 0) {
        *at++ = u'.';
        char16_t *end = at + m_digits;
        writeDigits(at, m_nanoseconds, 9);
        at = end;
    }
    if (m_zulu) {
        *at++ = m_smallZulu ? u'z' : u'Z';
    } else {
        const int offset = qAbs(int(m_offsetMinutes));
        *at++ = m_offsetMinutes < 0 || m_minusZero ? u'-' : u'+';
        writeDigits(at, offset / 60, 2);
        *at++ = u':';
        writeDigits(at, offset % 60, 2);
    }
    return QString(reinterpret_cast<const QChar *>(text.data()), at - text.data());
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
