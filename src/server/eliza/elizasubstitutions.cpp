// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizasubstitutions.h"

#include <algorithm>

namespace Confab::Server {

QString ElizaSubstitutions::key(const QList<ElizaWord> &words, qsizetype from, qsizetype count)
{
    QString text;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i > from)
            text += u' ';
        text += words.at(i).folded;
    }
    return text;
}

bool ElizaSubstitutions::contains(const QList<ElizaWord> &from) const
{
    return m_table.contains(key(from, 0, from.size()));
}

void ElizaSubstitutions::insert(const QList<ElizaWord> &from, const QList<ElizaWord> &to)
{
    m_table.insert(key(from, 0, from.size()), to);
}

QList<ElizaWord> ElizaSubstitutions::applied(const QList<ElizaWord> &words) const
{
    QList<ElizaWord> result;
    result.reserve(words.size());
    qsizetype at = 0;
    while (at < words.size()) {
        qsizetype taken = 0;
        for (qsizetype count = std::min<qsizetype>(maxWords, words.size() - at); count > 0 && taken == 0;
             --count) {
            const auto found = m_table.constFind(key(words, at, count));
            if (found == m_table.constEnd())
                continue;
            result.append(*found);
            taken = count;
        }
        if (taken == 0) {
            result.append(words.at(at));
            taken = 1;
        }
        at += taken;
    }
    return result;
}

} // namespace Confab::Server
