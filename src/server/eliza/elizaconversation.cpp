// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizaconversation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// A longer reply was not made by a script (somebody edited it), so no rule needs to be held against it.
constexpr qsizetype longestReply = 4000;

// FNV-1a: the same on every machine and in every run, which qHash() does not promise.
quint32 hashed(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash ^ (hash >> 15);
}

bool couldHaveSaid(const ElizaRule &rule, const QString &text)
{
    return text.size() <= longestReply && rule.couldHaveSaid(text);
}

} // namespace

ElizaConversation::ElizaConversation(const ElizaScript &script, const ResponderRequest &request)
    : m_script(script)
    , m_avoid(request.avoid)
{
    const qsizetype size = request.history.size();
    const QList<ResponderTurn> turns = request.history.last(std::min<qsizetype>(size, window));
    QStringList human; // newest first
    for (auto turn = turns.crbegin(); turn != turns.crend(); ++turn)
        (turn->isHuman ? human : m_replies).append(turn->text);

    const bool answers = !turns.isEmpty() && turns.last().isHuman;
    if (!answers)
        human.prepend(QString());
    readHumanTurns(human);
    if (!answers)
        m_input = Input::Silence;
}

void ElizaConversation::readHumanTurns(const QStringList &texts)
{
    QList<QList<ElizaClause>> turns;
    QStringList normalized;
    for (const QString &text : texts) {
        const ElizaText read(text);
        turns.append(prepared(read));
        normalized.append(read.normalized());
        if (turns.size() == 1) {
            m_input = read.isWordless() ? Input::Wordless : read.isForeign() ? Input::Foreign : Input::Words;
            m_clauses = turns.first();
        }
    }
    const QString &current = normalized.first();
    m_repeated = !current.isEmpty() && normalized.mid(1, 2).contains(current);
    m_variety =
        hashed(current + u'|' + QString::number(texts.size()) + u'|' + QString::number(m_replies.size()));
    for (qsizetype i = turns.size() - 1; i >= 2; --i) {
        if (normalized.at(i) != current)
            m_remembered.append(turns.at(i));
    }
    readFacts(turns);
}

void ElizaConversation::readFacts(const QList<QList<ElizaClause>> &turns)
{
    const auto &facts = m_script.facts();
    for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
        for (const QList<ElizaClause> &clauses : turns) {
            for (const ElizaClause &clause : clauses) {
                for (const ElizaDecomposition &decomposition : *fact) {
                    const auto captures = decomposition.pattern.match(clause.words, clause.question);
                    if (!captures || m_facts.contains(fact.key()))
                        continue;
                    const auto value =
                        decomposition.rules.first().assemble(*captures, m_script.reflections(), {});
                    if (value)
                        m_facts.insert(fact.key(), *value);
                }
            }
        }
    }
}

QList<ElizaClause> ElizaConversation::prepared(const ElizaText &text) const
{
    QList<ElizaClause> clauses = text.clauses();
    for (ElizaClause &clause : clauses) {
        clause.words = m_script.before().applied(clause.words);
        if (m_script.questionWords().contains(clause.words.first().folded))
            clause.question = true;
    }
    return clauses;
}

int ElizaConversation::age(const ElizaRule &rule) const
{
    for (const QString &text : m_avoid) {
        if (couldHaveSaid(rule, text))
            return 0;
    }
    for (qsizetype i = 0; i < m_replies.size(); ++i) {
        if (couldHaveSaid(rule, m_replies.at(i)))
            return int(i);
    }
    return neverSaid;
}

bool ElizaConversation::saidWithin(const ElizaRule &rule, int replies) const
{
    return std::any_of(m_replies.cbegin(),
                       m_replies.cbegin() + std::min<qsizetype>(replies, m_replies.size()),
                       [&rule](const QString &text) { return couldHaveSaid(rule, text); });
}

bool ElizaConversation::wasReply(const QString &text) const
{
    return m_replies.contains(text);
}

bool ElizaConversation::isTaken(const QString &text) const
{
    return m_avoid.contains(text)
        || m_replies.first(std::min<qsizetype>(recentReplies, m_replies.size())).contains(text);
}

} // namespace Confab::Server
