// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizatext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC';
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

bool endsClause(char32_t c)
{
    switch (c) {
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?':
    case U'(':
    case U')':
    case U'\n':
    case U'\u2013': // en dash
    case U'\u2014': // em dash
    case U'\u2026': // ellipsis
    case U'\u060C': // Arabic comma
    case U'\u061F': // Arabic question mark
    case U'\u3001': // CJK comma
    case U'\u3002': // CJK full stop
    case U'\uFF01': // full-width exclamation mark
    case U'\uFF0C': // full-width comma
    case U'\uFF1F': // full-width question mark
        return true;
    default:
        return false;
    }
}

bool isQuestionMark(char32_t c)
{
    return c == U'?' || c == U'\u061F' || c == U'\uFF1F';
}

// The dot of "character.ai" belongs to the word, the one of "I left.Then" does not: a domain's end is short.
bool isDomainDot(const QList<uint> &text, qsizetype dot)
{
    qsizetype end = dot + 1;
    while (end < text.size() && QChar::isLetterOrNumber(text.at(end)))
        ++end;
    const qsizetype length = end - dot - 1;
    return length >= 2 && length <= 3;
}

bool joinsWord(const QList<uint> &text, qsizetype at)
{
    if (at + 1 >= text.size() || !isWordCharacter(text.at(at + 1)))
        return false;
    const char32_t c = text.at(at);
    return isApostrophe(c) || isHyphen(c) || (c == U'.' && isDomainDot(text, at));
}

// A message in capitals is not quoted back in capitals.
QString withoutShouting(const QString &text)
{
    qsizetype upper = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return text;
        upper += c.isUpper() ? 1 : 0;
    }
    return upper > 6 ? text.toLower() : text;
}

} // namespace

ElizaText::ElizaText(const QString &text)
{
    const QString bounded =
        text.left(maxCharacters).normalized(QString::NormalizationForm_C).left(maxCharacters);
    const QList<uint> points = withoutShouting(bounded).toUcs4();
    ElizaClause clause;
    QString shown;
    int count = 0;
    qsizetype latin = 0;
    qsizetype other = 0;
    const auto endWord = [&] {
        if (!shown.isEmpty() && shown.size() <= maxWordLength && count < maxWords) {
            clause.words.append(word(shown));
            ++count;
        }
        shown.clear();
    };
    const auto endClause = [&](bool question) {
        endWord();
        clause.question = question;
        if (!clause.words.isEmpty())
            m_clauses.append(clause);
        else if (question && !m_clauses.isEmpty())
            m_clauses.last().question = true;
        clause = {};
    };

    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (isWordCharacter(c) || (!shown.isEmpty() && joinsWord(points, i))) {
            shown += QString::fromUcs4(&c, 1);
            if (QChar::isLetter(c))
                ++(QChar::script(c) == QChar::Script_Latin ? latin : other);
        } else if (endsClause(c)) {
            endClause(isQuestionMark(c));
        } else {
            endWord();
        }
    }
    endClause(false);
    m_foreign = other > latin;
}

QString ElizaText::normalized() const
{
    QStringList words;
    for (const ElizaClause &clause : m_clauses) {
        for (const ElizaWord &word : clause.words)
            words.append(word.folded);
    }
    return words.join(u' ');
}

ElizaWord ElizaText::word(const QString &shown)
{
    QString folded = shown.toCaseFolded();
    folded.replace(u'\u2019', u'\'')
        .replace(u'\u02BC', u'\'')
        .replace(u'\u2010', u'-')
        .replace(u'\u2011', u'-');
    return {shown, folded};
}

} // namespace Confab::Server
