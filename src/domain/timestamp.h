// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Confab {

// A point in time exactly as the wire wrote it (src/wire/README.md, "Times"): nanoseconds, the number of
// fractional digits (0 to 9), the offset and every liberty RFC 3339 grants are kept, so that toString() gives
// back the text that fromString() read. A default-constructed Timestamp is invalid and stands for "not told".
// Sixteen bytes, no allocation.
class Timestamp
{
public:
    Timestamp() = default;

    // Accepts RFC 3339 with 0 to 9 fractional digits and `Z` or a numeric offset, and a leap second, which is
    // the instant of the second after it; anything else gives an invalid value.
    static Timestamp fromString(QStringView text);
    // UTC, with `fractionDigits` digits.
    static Timestamp fromDateTime(const QDateTime &time, int fractionDigits = 6);
    static Timestamp now() { return fromDateTime(QDateTime::currentDateTimeUtc()); }

    bool isValid() const { return m_valid; }
    // Seconds and nanoseconds since 1970-01-01T00:00:00Z.
    qint64 seconds() const { return m_seconds; }
    int nanoseconds() const { return static_cast<int>(m_nanoseconds); }
    QDateTime toDateTime() const;
    // RFC 3339, as it was read; empty when invalid.
    QString toString() const;

    // Orders by the instant alone; an invalid one is before every valid one.
    friend bool operator<(const Timestamp &a, const Timestamp &b) { return a.compare(b) < 0; }
    friend bool operator>(const Timestamp &a, const Timestamp &b) { return a.compare(b) > 0; }
    friend bool operator==(const Timestamp &a, const Timestamp &b) { return a.compare(b) == 0; }
    friend bool operator!=(const Timestamp &a, const Timestamp &b) { return a.compare(b) != 0; }

private:
    int compare(const Timestamp &other) const;

    qint64 m_seconds = 0;
    qint32 m_nanoseconds = 0;
    qint16 m_offsetMinutes = 0;
    quint16 m_digits : 4 = 0;
    quint16 m_separator : 2 = 0; // T, t or a space
    quint16 m_valid : 1 = 0;
    quint16 m_zulu : 1 = 1;
    quint16 m_smallZulu : 1 = 0; // z
    quint16 m_minusZero : 1 = 0; // -00:00: UTC, but where is not known
    quint16 m_leap : 1 = 0; // seconds said 60
};

static_assert(sizeof(Timestamp) == 16);

} // namespace Confab
