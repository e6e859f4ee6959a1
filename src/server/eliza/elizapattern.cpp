// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizapattern.h"

namespace Confab::Server {

ElizaPattern ElizaPattern::anything()
{
    ElizaPattern pattern;
    pattern.addAnyWords();
    return pattern;
}

void ElizaPattern::addWord(const QString &folded)
{
    m_elements.append({Element::Kind::Word, folded, {}});
}

void ElizaPattern::addAnyWords()
{
    m_elements.append({Element::Kind::AnyWords, {}, {}});
    ++m_captures;
}

void ElizaPattern::addOneWord()
{
    m_elements.append({Element::Kind::OneWord, {}, {}});
    ++m_captures;
}

void ElizaPattern::addOneOf(const QSet<QString> &folded)
{
    m_elements.append({Element::Kind::OneOf, {}, folded});
    ++m_captures;
}

bool ElizaPattern::Element::accepts(const ElizaWord &candidate) const
{
    switch (kind) {
    case Kind::Word:
        return candidate.folded == word;
    case Kind::OneOf:
        return words.contains(candidate.folded);
    case Kind::OneWord:
        return true;
    case Kind::AnyWords:
        break;
    }
    return false;
}

std::optional<ElizaPattern::Captures> ElizaPattern::match(const QList<ElizaWord> &words, bool question) const
{
    if (m_question && !question)
        return std::nullopt;

    // Every element but the wildcard takes exactly one word, so only the last wildcard ever needs to take
    // more.
    QList<qsizetype> starts(m_elements.size() + 1, 0);
    qsizetype element = 0;
    qsizetype word = 0;
    qsizetype wildcard = -1;
    qsizetype wildcardEnd = 0;
    while (word < words.size() || element < m_elements.size()) {
        if (element < m_elements.size()) {
            starts[element] = word;
            const Element &current = m_elements.at(element);
            if (current.kind == Element::Kind::AnyWords) {
                wildcard = element++;
                wildcardEnd = word;
                continue;
            }
            if (word < words.size() && current.accepts(words.at(word))) {
                ++element;
                ++word;
                continue;
            }
        }
        if (wildcard < 0 || wildcardEnd >= words.size())
            return std::nullopt;
        word = ++wildcardEnd;
        element = wildcard + 1;
    }
    starts[m_elements.size()] = words.size();
    return captures(words, starts);
}

ElizaPattern::Captures ElizaPattern::captures(const QList<ElizaWord> &words,
                                              const QList<qsizetype> &starts) const
{
    Captures parts;
    for (qsizetype i = 0; i < m_elements.size(); ++i) {
        if (m_elements.at(i).kind == Element::Kind::Word)
            continue;
        parts.append(words.sliced(starts.at(i), starts.at(i + 1) - starts.at(i)));
    }
    return parts;
}

} // namespace Confab::Server
