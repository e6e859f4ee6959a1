// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizachoice.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

constexpr int maxJumps = 6; // so that a circle of jumps ends
constexpr int memoryPause = 4; // replies between two that bring something up again

} // namespace

ElizaChoice::ElizaChoice(const ElizaScript &script, const ElizaConversation &conversation)
    : m_script(script)
    , m_conversation(conversation)
{
    using Input = ElizaConversation::Input;
    using Section = ElizaScript::Section;
    const Input input = conversation.input();
    if (addKeywords()) {
        m_last = m_groups;
        return;
    }
    const QList<Group> keywords = std::exchange(m_groups, {});
    if (conversation.isRepeated())
        addSection(Section::Repeated);
    if (input == Input::Foreign)
        addSection(Section::Foreign);
    if (input == Input::Wordless)
        addSection(Section::Wordless);
    if (input == Input::Silence)
        addSection(Section::Onward);
    m_groups.append(keywords);
    const bool memoryFirst = !hasMemoryRecently();
    if (memoryFirst)
        addMemory();
    addNone();
    if (!memoryFirst)
        addMemory();
}

bool ElizaChoice::addKeywords()
{
    struct Found
    {
        const ElizaKeyword *keyword;
        qsizetype clause;
    };
    QList<Found> found;
    const QList<ElizaClause> &clauses = m_conversation.clauses();
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        QSet<const ElizaKeyword *> here;
        for (const ElizaWord &word : clauses.at(i).words) {
            const ElizaKeyword *keyword = m_script.keyword(word.folded);
            if (keyword == nullptr || here.contains(keyword))
                continue;
            here.insert(keyword);
            found.append({keyword, i});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.keyword->rank > b.keyword->rank; });
    const bool exclusive = !found.isEmpty() && found.first().keyword->rank == ElizaKeyword::exclusiveRank;
    for (const Found &one : std::as_const(found)) {
        if (!exclusive || one.keyword->rank == ElizaKeyword::exclusiveRank)
            addMatching(one.keyword->decompositions, clauses.at(one.clause),
                        m_script.order() == ElizaScript::Order::Varied, &m_groups);
    }
    return exclusive && !m_groups.isEmpty();
}

void ElizaChoice::addMemory()
{
    const QList<ElizaDecomposition> &decompositions = m_script.section(ElizaScript::Section::Memory);
    for (const ElizaClause &clause : m_conversation.rememberedClauses()) {
        QList<Group> groups;
        addMatching(decompositions, clause, variedSections(), &groups);
        const bool broughtUp = std::any_of(groups.cbegin(), groups.cend(), [this](const Group &group) {
            return std::any_of(group.cbegin(), group.cend(),
                               [this](const Option &option) { return m_conversation.wasReply(option.text); });
        });
        if (!broughtUp)
            m_groups.append(groups);
    }
}

bool ElizaChoice::variedSections() const
{
    return m_script.order() != ElizaScript::Order::Listed;
}

bool ElizaChoice::hasMemoryRecently() const
{
    for (const ElizaDecomposition &decomposition : m_script.section(ElizaScript::Section::Memory)) {
        for (const ElizaRule &rule : decomposition.rules) {
            if (m_conversation.saidWithin(rule, memoryPause))
                return true;
        }
    }
    return false;
}

void ElizaChoice::addSection(ElizaScript::Section section)
{
    const QList<ElizaClause> &clauses = m_conversation.clauses();
    addMatching(m_script.section(section), clauses.isEmpty() ? ElizaClause() : clauses.first(),
                variedSections(), &m_groups);
}

void ElizaChoice::addNone()
{
    const QList<ElizaDecomposition> &decompositions = m_script.section(ElizaScript::Section::None);
    const QList<ElizaClause> &clauses = m_conversation.clauses();
    addMatching(decompositions, clauses.isEmpty() ? ElizaClause() : clauses.last(), variedSections(),
                &m_last);
    m_groups.append(m_last);
}

void ElizaChoice::addMatching(const QList<ElizaDecomposition> &decompositions, const ElizaClause &clause,
                              bool varied, QList<Group> *groups)
{
    for (const ElizaDecomposition &decomposition : decompositions) {
        const auto captures = captured(decomposition.pattern, clause);
        if (!captures)
            continue;
        Group made = group(decomposition, *captures, clause, 0);
        if (made.isEmpty())
            continue;
        if (varied)
            std::rotate(made.begin(), made.begin() + m_conversation.variety() % made.size(), made.end());
        groups->append(made);
    }
}

// A part that is a mere "it" is taken for empty, which passes over the rules that would quote it.
std::optional<ElizaPattern::Captures> ElizaChoice::captured(const ElizaPattern &pattern,
                                                            const ElizaClause &clause) const
{
    auto captures = pattern.match(clause.words, clause.question);
    if (!captures)
        return captures;
    for (QList<ElizaWord> &words : *captures) {
        if (words.size() == 1 && m_script.unquotableWords().contains(words.first().folded))
            words.clear();
    }
    return captures;
}

ElizaChoice::Group ElizaChoice::group(const ElizaDecomposition &decomposition,
                                      const ElizaPattern::Captures &captures, const ElizaClause &clause,
                                      int jumps) const
{
    Group made;
    for (const ElizaRule &rule : decomposition.rules) {
        if (!rule.isGoTo()) {
            const auto text = rule.assemble(captures, m_script.reflections(), m_conversation.facts());
            if (text)
                made.append({*text, m_conversation.age(rule)});
            continue;
        }
        const ElizaKeyword *target = m_script.keyword(rule.goToKeyword());
        if (target == nullptr || jumps >= maxJumps)
            continue;
        for (const ElizaDecomposition &next : target->decompositions) {
            const auto parts = captured(next.pattern, clause);
            if (!parts)
                continue;
            made.append(group(next, *parts, clause, jumps + 1));
            break;
        }
    }
    return made;
}

// The option that was not said for the longest time, the first of equals.
std::optional<QString> ElizaChoice::fresh(const Group &group, int leastAge) const
{
    const Option *best = nullptr;
    for (const Option &option : group) {
        if (option.age >= leastAge && !m_conversation.isTaken(option.text)
            && (best == nullptr || option.age > best->age)) {
            best = &option;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->text);
}

QString ElizaChoice::chosen() const
{
    for (const int leastAge : {ElizaConversation::recentReplies, 0}) {
        for (const Group &group : m_groups) {
            if (const auto text = fresh(group, leastAge))
                return *text;
        }
    }
    return lastResort();
}

// Everything was said: two general remarks at once, and at the very end one that trails off further than any
// before.
QString ElizaChoice::lastResort() const
{
    Group general;
    for (const Group &group : m_last)
        general.append(group);
    for (qsizetype distance = 1; distance < general.size(); ++distance) {
        for (qsizetype i = 0; i < general.size(); ++i) {
            const QString &first = general.at(i).text;
            const QString &second = general.at((i + distance) % general.size()).text;
            const QString text = first + u' ' + second;
            if (first != second && !m_conversation.isTaken(text))
                return text;
        }
    }
    QString text = general.isEmpty() ? QString() : general.first().text;
    do
        text += u'\u2026';
    while (m_conversation.isTaken(text));
    return text;
}

} // namespace Confab::Server
