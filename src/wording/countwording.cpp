// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/countwording.h"

#include <QLocale>

namespace Confab {

QString CountWording::messages(int count)
{
    return count == 1 ? tr("One message") : tr("%Ln messages", nullptr, count);
}

QString CountWording::chats(int count)
{
    return count == 1 ? tr("One chat") : tr("%Ln chats", nullptr, count);
}

QString CountWording::response(int position, int count)
{
    const QLocale locale;
    return tr("Response %1 of %2").arg(locale.toString(position), locale.toString(count));
}

QString CountWording::stepper(int position, int count)
{
    const QLocale locale;
    return tr("%1/%2", "which one of how many").arg(locale.toString(position), locale.toString(count));
}

QString CountWording::shortNumber(qint64 number)
{
    const QLocale locale;
    if (number < 1000)
        return locale.toString(number);
    // Rounded down, so that 999,999 does not read as a million.
    const bool millions = number >= 1000000;
    const double scaled = double(number / (millions ? 100000 : 100)) / 10.0;
    const QString digits = scaled >= 100 || scaled == double(qint64(scaled))
        ? locale.toString(qint64(scaled))
        : locale.toString(scaled, 'f', 1);
    return millions ? tr("%1 M", "millions").arg(digits) : tr("%1 K", "thousands").arg(digits);
}

} // namespace Confab
