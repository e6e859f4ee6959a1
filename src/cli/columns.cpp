// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr qsizetype widest = 100;

bool isWide(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) || (u >= 0xac00 && u <= 0xd7a3)
        || (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60)
        || (u >= 0xffe0 && u <= 0xffe6);
}

// Whether a line may end between these two.
bool mayBreak(QChar before, QChar after)
{
    if (before == u' ')
        return true;
    static const QString closing = u"、。，．；：！？）」』】》〉ー"_s;
    static const QString opening = u"（「『【《〈"_s;
    return isWide(before) && isWide(after) && !opening.contains(before) && !closing.contains(after);
}

QStringView withoutBlank(QStringView text)
{
    return text.endsWith(u' ') ? text.chopped(1) : text;
}

} // namespace

qsizetype Columns::widthOf(QStringView text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += isWide(c) ? 2 : 1;
    return width;
}

QString Columns::wrapped(const QString &paragraph, qsizetype indent)
{
    const QStringView all(paragraph);
    QString text;
    qsizetype lineBegin = 0;
    qsizetype partBegin = 0; // what may still move to the next line
    for (qsizetype at = 1; at <= all.size(); ++at) {
        if (at < all.size() && !mayBreak(all.at(at - 1), all.at(at)))
            continue;
        const bool fits = widthOf(withoutBlank(all.sliced(lineBegin, at - lineBegin))) <= widest - indent;
        if (!fits && partBegin > lineBegin) {
            text += withoutBlank(all.sliced(lineBegin, partBegin - lineBegin));
            text += u'\n' + QString(indent, u' ');
            lineBegin = partBegin;
        }
        partBegin = at;
    }
    text += all.sliced(lineBegin);
    return text + u'\n';
}

} // namespace Confab::Cli
