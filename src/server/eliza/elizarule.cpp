// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizarule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

QString joined(const QList<ElizaWord> &words)
{
    QString text;
    for (const ElizaWord &word : words) {
        if (!text.isEmpty())
            text += u' ';
        text += word.shown;
    }
    return text;
}

QString capitalizedText(const QString &text)
{
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

bool atSentenceStart(const QString &before)
{
    const QString trimmed = before.trimmed();
    return trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'!') || trimmed.endsWith(u'?')
        || before.endsWith(u'\n');
}

} // namespace

ElizaRule ElizaRule::goTo(const QString &keyword)
{
    ElizaRule rule;
    rule.m_goTo = keyword;
    return rule;
}

void ElizaRule::addLiteral(const QString &text)
{
    m_parts.append({Part::Kind::Literal, text, 0, false, false});
}

void ElizaRule::addCapture(int number, bool reflected, bool capitalized)
{
    m_parts.append({Part::Kind::Capture, {}, number, reflected, capitalized});
}

void ElizaRule::addFact(const QString &name)
{
    m_parts.append({Part::Kind::Fact, name, 0, false, false});
}

int ElizaRule::highestCapture() const
{
    int highest = 0;
    for (const Part &part : m_parts)
        highest = std::max(highest, part.capture);
    return highest;
}

QStringList ElizaRule::factNames() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        if (part.kind == Part::Kind::Fact)
            names.append(part.text);
    }
    return names;
}

QString ElizaRule::signature() const
{
    QString text;
    for (const Part &part : m_parts) {
        if (part.kind == Part::Kind::Capture)
            text += u'\u0001' + QString::number(part.capture);
        else if (part.kind == Part::Kind::Fact)
            text += u'\u0002' + part.text;
        else
            text += part.text;
    }
    return text;
}

std::optional<QString> ElizaRule::assemble(const ElizaPattern::Captures &captures,
                                           const ElizaSubstitutions &reflections,
                                           const QHash<QString, QString> &facts) const
{
    QString text;
    for (const Part &part : m_parts) {
        if (part.kind == Part::Kind::Literal) {
            text += part.text;
            continue;
        }
        QString said;
        if (part.kind == Part::Kind::Fact) {
            said = facts.value(part.text);
        } else if (part.capture <= captures.size()) {
            const QList<ElizaWord> &words = captures.at(part.capture - 1);
            if (words.size() > maxQuotedWords)
                return std::nullopt;
            said = joined(part.reflected ? reflections.applied(words) : words);
        }
        if (said.isEmpty() || said.size() > maxQuotedLength)
            return std::nullopt;
        text += part.capitalized || atSentenceStart(text) ? capitalizedText(said) : said;
    }
    return text;
}

bool ElizaRule::couldHaveSaid(const QString &text) const
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        if (part.kind != Part::Kind::Literal)
            continue;
        if (i + 1 == m_parts.size()) {
            return text.size() - from >= part.text.size() && text.endsWith(part.text)
                && (i > 0 || text.size() == part.text.size());
        }
        const qsizetype found = text.indexOf(part.text, from);
        if (found < 0 || (i == 0 && found != 0))
            return false;
        from = found + part.text.size();
    }
    return true;
}

} // namespace Confab::Server
