// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Confab {

// How many there are, in words. The number is written as the person's language writes it.
class CountWording
{
    Q_DECLARE_TR_FUNCTIONS(Confab::CountWording)

public:
    static QString messages(int count); // "One message", "12 messages"
    static QString chats(int count);
    // "Response 2 of 5", for tool tips and assistive technology.
    static QString response(int position, int count);
    // "2/5", between the arrows of the stepper.
    static QString stepper(int position, int count);
    // A number that may be large, shortened: "950", "12 K", "3.4 M".
    static QString shortNumber(qint64 number);
};

} // namespace Confab
