// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminaltext.h"

#include "wording/foreignwords.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f
        || c == 0x061c;
}

} // namespace

QString terminalText(const QString &text)
{
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1);
    QString safe;
    safe.reserve(unified.size());
    for (const QChar c : std::as_const(unified)) {
        const char16_t u = c.unicode();
        if (u == u'\r' || u == 0x2028 || u == 0x2029)
            safe += u'\n';
        else if (u == u'\n' || u == u'\t')
            safe += c;
        else if (u < 0x20 || (u >= 0x7f && u <= 0x9f))
            safe += QChar(QChar::ReplacementCharacter);
        else if (!turnsDirection(u))
            safe += c;
    }
    return safe;
}

QString terminalLine(const QString &text, int maxLength)
{
    return ForeignWords::tamed(text, maxLength);
}

} // namespace Confab::Cli
