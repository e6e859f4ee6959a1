// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizatext.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Confab::Server {

// A decomposition pattern over the words of one clause; README.md tells how it is written. Matching is greedy
// between wildcards and takes at most (elements x words) comparisons, whatever the message holds.
class ElizaPattern
{
public:
    // The words that the pattern's n-th capturing element stands for; may be empty for a wildcard.
    using Captures = QList<QList<ElizaWord>>;

    // What matches any clause.
    static ElizaPattern anything();

    void addWord(const QString &folded);
    void addAnyWords();
    void addOneWord();
    void addOneOf(const QSet<QString> &folded);
    void requireQuestion() { m_question = true; }

    bool isEmpty() const { return m_elements.isEmpty(); }
    int captureCount() const { return m_captures; }
    std::optional<Captures> match(const QList<ElizaWord> &words, bool question) const;

private:
    struct Element
    {
        enum class Kind
        {
            Word,
            AnyWords,
            OneWord,
            OneOf
        };
        Kind kind = Kind::AnyWords;
        QString word;
        QSet<QString> words;

        bool accepts(const ElizaWord &candidate) const;
    };

    Captures captures(const QList<ElizaWord> &words, const QList<qsizetype> &starts) const;

    QList<Element> m_elements;
    int m_captures = 0;
    bool m_question = false;
};

} // namespace Confab::Server
