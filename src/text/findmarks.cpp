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
    return QStringView(u"*_`~\\[&<!").contains(c) || c.unicode() < 0x20 || c.unicode() > 0x24f;
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
    if (!message.contains(m_needle, Qt::CaseInsensitive)
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
