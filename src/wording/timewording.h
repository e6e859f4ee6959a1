// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Confab {

// Points in time and spans of it, in words. Times are shown in the time zone of this computer and in the
// person's language; an invalid time gives an empty text.
class TimeWording
{
    Q_DECLARE_TR_FUNCTIONS(Confab::TimeWording)

public:
    // For the narrow end of a list row: the clock today, "Yesterday", the weekday within a week, else the
    // date.
    static QString brief(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());
    // For a tool tip or a details pane: date and clock in full.
    static QString full(const QDateTime &time);
    // For a day separator: "Today", "Yesterday", else the long date.
    static QString day(const QDate &date, const QDate &today = QDate::currentDate());
    // "45 seconds", "3 minutes", "2 hours": rounded up, at least one second.
    static QString duration(std::chrono::milliseconds span);
};

} // namespace Confab
