// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace Confab {

// Times of messages as people read them. Local time throughout.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Confab::TimeText)

public:
    // "just now", "5 min ago", then the time of day: the day is told by the separator above.
    static QString brief(const QDateTime &time, const QDateTime &now);
    // Day and time in full.
    static QString full(const QDateTime &time);
    // "Today", "Yesterday", else weekday and date.
    static QString day(const QDate &day, const QDate &today);
};

} // namespace Confab
