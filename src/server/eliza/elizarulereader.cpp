// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizarulereader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab::Server {

ElizaRuleReader::ElizaRuleReader(const ElizaTopics &topics)
    : m_topics(topics)
{
}

bool ElizaRuleReader::isIdentifier(const QString &text)
{
    static const QRegularExpression identifier(u"^[a-z][a-z0-9-]*$"_s);
    return identifier.match(text).hasMatch();
}

ElizaRule ElizaRuleReader::read(const QString &raw, QStringList *errors) const
{
    ElizaRule rule;
    QString text = withTopics(raw, errors);
    text.replace("\\n"_L1, "\n"_L1);
    if (text.isEmpty())
        errors->append(u"the reply is empty"_s);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (open >= 0 && close < 0) {
            errors->append(u"a brace is not closed"_s);
            return rule;
        }
        const qsizetype end = open < 0 ? text.size() : open;
        if (end > from)
            rule.addLiteral(text.sliced(from, end - from));
        if (open < 0)
            break;
        const QString place = text.sliced(open + 1, close - open - 1);
        if (!readPlace(place, &rule))
            errors->append(u"\"{%1}\" is neither a capture nor a fact"_s.arg(place));
        from = close + 1;
    }
    return rule;
}

bool ElizaRuleReader::readPlace(const QString &place, ElizaRule *rule) const
{
    static const QRegularExpression capture(u"^([=^]*)([1-9])$"_s);
    const QRegularExpressionMatch match = capture.match(place);
    if (match.hasMatch()) {
        const QString marks = match.captured(1);
        rule->addCapture(match.captured(2).toInt(), !marks.contains(u'='), marks.contains(u'^'));
        return true;
    }
    if (!isIdentifier(place))
        return false;
    rule->addFact(place);
    return true;
}

QString ElizaRuleReader::withTopics(const QString &text, QStringList *errors) const
{
    static const QRegularExpression reference(u"@topic:([a-z0-9-]+)(?:/([1-9]))?"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : reference.globalMatch(text)) {
        result += text.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QStringList paragraphs = m_topics.paragraphs(match.captured(1));
        const int number = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
        if (number > paragraphs.size())
            errors->append(u"there is no paragraph %1 of topic \"%2\""_s.arg(QString::number(number),
                                                                             match.captured(1)));
        else
            result += paragraphs.at(number - 1);
    }
    return result + text.sliced(from);
}

} // namespace Confab::Server
