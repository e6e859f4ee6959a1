// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizapattern.h"
#include "server/eliza/elizarule.h"
#include "server/eliza/elizasubstitutions.h"
#include "server/eliza/elizatopics.h"
#include "server/localcharacter.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Confab::Server {

// What a pattern found in the message may be answered with.
struct ElizaDecomposition
{
    ElizaPattern pattern;
    QList<ElizaRule> rules;
    int line = 0;
};

struct ElizaKeyword
{
    // In a message with a keyword of this rank nothing else is answered: no joke comes after a cry for help,
    // however often another reply is asked for.
    static constexpr int exclusiveRank = 99;

    QString name; // the first of its words
    int rank = 0; // the highest in a message is tried first
    QList<ElizaDecomposition> decompositions;
};

// A character's whole manner of answering, read from a text whose format README.md describes. A value; once
// read it is never changed, so it may be read from any thread.
class ElizaScript
{
public:
    // Rules that no keyword leads to.
    enum class Section
    {
        None, // nothing else has an answer
        Memory, // what is remembered of earlier messages, and how it is brought up again
        Onward, // the character is asked to speak with nothing to answer
        Wordless, // the message has no words
        Foreign, // the message is written in another script than Latin
        Repeated // the person says the same again
    };

    // In which order the rules of one pattern are taken, as long as none of them was used lately.
    enum class Order
    {
        Varied, // differs from message to message
        Listed,
        KeywordsListed // listed under keywords, where the best answer stands first; varied in sections
    };

    struct Error
    {
        QString source; // which text: a character's id, or the name of a used one
        int line = 0; // counts from 1; 0 when the text as a whole is meant
        QString message;

        QString toString() const; // "guide:12: ..."
    };

    // The text of another source that a line "use: NAME" asks for, or nothing.
    using Lookup = std::function<std::optional<QString>(const QString &name)>;

    // Reads a script; `source` names it in errors. With any error the script must not be used; the errors are
    // all that were found, in order.
    static ElizaScript parse(const QString &source, const QString &text, const Lookup &lookup,
                             const ElizaTopics &topics, QList<Error> *errors);

    const LocalCharacter &character() const { return m_character; }
    Order order() const { return m_order; }
    const ElizaSubstitutions &before() const { return m_before; }
    const ElizaSubstitutions &reflections() const { return m_reflections; }
    const QSet<QString> &questionWords() const { return m_questionWords; }
    const QSet<QString> &unquotableWords() const
    {
        return m_unquotableWords;
    } // say nothing when they stand alone
    const QMap<QString, QList<ElizaDecomposition>> &facts() const { return m_facts; }

    // Null for a word that is no keyword. Valid as long as the script is.
    const ElizaKeyword *keyword(const QString &folded) const;
    const QList<ElizaDecomposition> &section(Section section) const;

    qsizetype keywordCount() const { return m_keywords.size(); } // however many words lead to each
    qsizetype ruleCount() const; // reassembly texts of keywords and sections; no jumps

private:
    friend class ElizaScriptParser;

    LocalCharacter m_character;
    Order m_order = Order::Varied;
    ElizaSubstitutions m_before;
    ElizaSubstitutions m_reflections;
    QSet<QString> m_questionWords;
    QSet<QString> m_unquotableWords;
    QMap<QString, QList<ElizaDecomposition>> m_facts;
    QList<ElizaKeyword> m_keywords;
    QHash<QString, qsizetype> m_keywordOfWord;
    QMap<Section, QList<ElizaDecomposition>> m_sections;
};

} // namespace Confab::Server
