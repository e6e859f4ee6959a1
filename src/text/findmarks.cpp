// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/findmarks.h"

#include "text/messagetext.h"
#include "text/safetext.h"

#include <algorithm>

namespace Confab {

namespace {

// Whether the shown text can hold a word that the sent text does not.
bool mayJoinWords(QChar c)
{
    return QStringView(u"*_`~\\[&<!").contains(c) || c.unicode() < 0x20
        || (c.unicode() >= 0x7f && c.unicode() <= 0x9f) || c.unicode() > 0x24f;
}

// Whether a word can be one that a shown list has by itself: its signs, its numbers and what stands between.
bool mayBeOfAList(const QString &needle)
{
    const auto isMade = [](QChar c) {
        return c.unicode() < 0x20 || QStringView(u"\u2022\u2028").contains(c);
    };
    const auto isNumber = [](QChar c) { return QStringView(u"0123456789.)").contains(c); };
    return std::any_of(needle.cbegin(), needle.cend(), isMade)
        || std::all_of(needle.cbegin(), needle.cend(), isNumber);
}

} // namespace

FindMarks::FindMarks(const QString &needle)
    : m_needle(safeText(needle))
{
}

QList<FindMark> FindMarks::in(const QString &message) const
{
    if (isEmpty())
        return {};
    // Most messages can be told apart without being parsed.
    if (!message.contains(m_needle, Qt::CaseInsensitive) && !mayBeOfAList(m_needle)
        && std::none_of(message.cbegin(), message.cend(), mayJoinWords))
        return {};
    return inPlain(MessageText::parse(message).plainText());
}

QList<FindMark> FindMarks::inPlain(const QString &plainText) const
{
    QList<FindMark> marks;
    if (isEmpty())
        return marks;
    const auto length = m_needle.size();
    for (qsizetype at = plainText.indexOf(m_needle, 0, Qt::CaseInsensitive); at >= 0;
         at = plainText.indexOf(m_needle, at + length, Qt::CaseInsensitive))
        marks.append({static_cast<int>(at), static_cast<int>(length)});
    return marks;
}

} // namespace Confab
