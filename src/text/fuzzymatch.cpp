// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fuzzymatch.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace Confab {

namespace {

constexpr qsizetype longestText = 200; // what is further back does not help to find it
constexpr qsizetype longestWanted = 40;
constexpr int hit = 4;
constexpr int wordStart = 8;
constexpr int sideBySide = 10;
constexpr int veryStart = 6;
constexpr int mostGap = 6; // that a gap can cost
constexpr qsizetype longForOne = 8;
constexpr int impossible = -1'000'000;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

FuzzyMatch::FuzzyMatch(const QString &typed)
{
    const QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(word.left(longestWanted));
}

QString FuzzyMatch::folded(const QString &text)
{
    // Accents become characters of their own, and go.
    QString plain = text.left(4 * longestText).normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

std::optional<int> FuzzyMatch::score(const QString &text) const
{
    if (m_words.isEmpty())
        return 0;
    const QString plain = folded(text).left(longestText);
    // Of two that fit alike, the shorter one is meant.
    int sum = -int(plain.size() / longForOne);
    for (const QString &word : m_words) {
        const std::optional<int> found = scoreWord(word, plain);
        if (!found)
            return std::nullopt;
        sum += *found;
    }
    return sum;
}

// The best way to lay the word's letters onto the text: best[i] is the best score with the letter so far laid
// on text[i].
std::optional<int> FuzzyMatch::scoreWord(const QString &word, const QString &text)
{
    QList<int> best(text.size(), impossible);
    for (qsizetype w = 0; w < word.size(); ++w) {
        QList<int> next(text.size(), impossible);
        int reachable = impossible; // the best before i, with what the gap up to here costs
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == word.at(w)) {
                const int base = hit + (startsWord(text, i) ? wordStart : 0) + (i == 0 ? veryStart : 0);
                if (w == 0) {
                    next[i] = base - int(std::min<qsizetype>(i, mostGap));
                } else if (i > 0) {
                    const int adjacent = best.at(i - 1) + sideBySide;
                    next[i] = std::max(adjacent, reachable) + base;
                }
            }
            if (i > 0 && w > 0)
                reachable = std::max(reachable - 1, best.at(i - 1) - 1);
        }
        best = next;
    }
    const int score = best.isEmpty() ? impossible : *std::max_element(best.cbegin(), best.cend());
    return score > impossible / 2 ? std::optional(score) : std::nullopt;
}

} // namespace Confab
