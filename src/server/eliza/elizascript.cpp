// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizascript.h"

#include "server/eliza/elizascriptparser.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

QString ElizaScript::Error::toString() const
{
    if (line == 0)
        return u"%1: %2"_s.arg(source, message);
    return u"%1:%2: %3"_s.arg(source, QString::number(line), message);
}

ElizaScript ElizaScript::parse(const QString &source, const QString &text, const Lookup &lookup,
                               const ElizaTopics &topics, QList<Error> *errors)
{
    ElizaScriptParser parser(lookup, topics);
    ElizaScript script = parser.parse(source, text);
    if (errors != nullptr)
        *errors = parser.errors();
    return script;
}

const ElizaKeyword *ElizaScript::keyword(const QString &folded) const
{
    const auto found = m_keywordOfWord.constFind(folded);
    return found == m_keywordOfWord.constEnd() ? nullptr : &m_keywords.at(*found);
}

const QList<ElizaDecomposition> &ElizaScript::section(Section section) const
{
    static const QList<ElizaDecomposition> nothing;
    const auto found = m_sections.constFind(section);
    return found == m_sections.constEnd() ? nothing : *found;
}

qsizetype ElizaScript::ruleCount() const
{
    qsizetype count = 0;
    const auto add = [&count](const QList<ElizaDecomposition> &decompositions) {
        for (const ElizaDecomposition &decomposition : decompositions) {
            for (const ElizaRule &rule : decomposition.rules)
                count += rule.isGoTo() ? 0 : 1;
        }
    };
    for (const ElizaKeyword &keyword : m_keywords)
        add(keyword.decompositions);
    for (const QList<ElizaDecomposition> &section : m_sections)
        add(section);
    return count;
}

} // namespace Confab::Server
