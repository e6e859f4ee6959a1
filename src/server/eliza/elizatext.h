// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Confab::Server {

// One word of a person's message.
struct ElizaWord
{
    QString shown; // as it was written (NFC), for quoting it back
    QString folded; // case-folded, with a plain apostrophe, for comparing
};

// A stretch of a message between two marks of punctuation. Rules look at one clause at a time.
struct ElizaClause
{
    QList<ElizaWord> words; // never empty
    bool question = false; // ended with a question mark
};

// What the engine looks at of a message: at most maxCharacters UTF-16 units and maxWords words from its
// beginning, so that a hostile message costs no more than a long one. Only letters, marks and digits make
// words (with an apostrophe, hyphen or domain-like dot inside), so neither markup nor control characters ever
// come back in a reply.
class ElizaText
{
public:
    static constexpr int maxCharacters = 2000;
    static constexpr int maxWords = 240;
    static constexpr int maxWordLength = 40; // longer ones are left out

    explicit ElizaText(const QString &text);

    const QList<ElizaClause> &clauses() const { return m_clauses; }
    bool isWordless() const { return m_clauses.isEmpty(); }
    // Most letters are of another script than Latin.
    bool isForeign() const { return m_foreign; }
    // The folded words with single spaces: equal for messages that say the same.
    QString normalized() const;

    static ElizaWord word(const QString &shown);

private:
    QList<ElizaClause> m_clauses;
    bool m_foreign = false;
};

} // namespace Confab::Server
