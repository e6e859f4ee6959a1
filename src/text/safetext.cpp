// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/safetext.h"

namespace Confab {

namespace {

// More is never a letter, and stacks of hundreds overflow lines and take shaping time without bound.
constexpr int mostMarks = 6;

bool isPlain(QChar c)
{
    return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == QChar::LineFeed || c == QChar::Tabulation;
}

QChar safe(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x20)
        return u == u'\n' || u == u'\t' ? c : QChar(0x2400 + u);
    if (u == 0x7f)
        return QChar(0x2421);
    if (u == 0x85 || u == 0x2028 || u == 0x2029)
        return QChar::LineFeed;
    const bool isControl = u >= 0x80 && u <= 0x9f;
    const bool isDirection = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x206f);
    const bool isSpecial = (u >= 0xfff0 && u <= 0xfffc) || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe;
    return isControl || isDirection || isSpecial ? QChar(QChar::ReplacementCharacter) : c;
}

} // namespace

QString safeText(const QString &text)
{
    QString result = text;
    if (text.contains(QChar::CarriageReturn)) {
        result.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
        result.replace(QChar::CarriageReturn, QChar::LineFeed);
    }
    qsizetype i = 0;
    while (i < result.size() && isPlain(result.at(i)))
        ++i;
    int marks = 0;
    for (; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (isPlain(c)) {
            marks = 0;
            continue;
        }
        if (c.isSurrogate()) {
            const bool pair =
                c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate();
            if (!pair) {
                result[i] = QChar::ReplacementCharacter;
                marks = 0;
                continue;
            }
            const char32_t point = QChar::surrogateToUcs4(c, result.at(i + 1));
            marks = QChar::isMark(point) ? marks + 1 : 0;
            if (QChar::isNonCharacter(point) || marks > mostMarks) {
                result[i] = QChar(marks > mostMarks ? 0x200b : int(QChar::ReplacementCharacter));
                result[i + 1] = QChar(0x200b);
            }
            ++i;
            continue;
        }
        marks = c.isMark() ? marks + 1 : 0;
        const QChar replacement = marks > mostMarks ? QChar(0x200b) : safe(c);
        if (replacement != c)
            result[i] = replacement;
    }
    return result;
}

} // namespace Confab
