// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizatext.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Confab::Server {

// A table "these words become those words", applied in one pass from the left, the longest entry first, so
// that what was put in is not replaced again ("i" to "you" and "you" to "i" can stand side by side).
class ElizaSubstitutions
{
public:
    static constexpr int maxWords = 4; // that an entry may replace

    bool contains(const QList<ElizaWord> &from) const;
    // An entry for the same words as an earlier one takes its place.
    void insert(const QList<ElizaWord> &from, const QList<ElizaWord> &to);
    qsizetype count() const { return m_table.size(); }

    QList<ElizaWord> applied(const QList<ElizaWord> &words) const;

private:
    static QString key(const QList<ElizaWord> &words, qsizetype from, qsizetype count);

    QHash<QString, QList<ElizaWord>> m_table;
};

} // namespace Confab::Server
