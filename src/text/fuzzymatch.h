// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Confab {

// How well a text fits what somebody typed to find it: each typed word must be in it, its letters in order
// but not necessarily side by side. Case and accents do not matter.
class FuzzyMatch
{
public:
    explicit FuzzyMatch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    // The higher the better; nothing: it does not fit. Letters at the beginning of a word and letters side by
    // side count for more, letters that are left out for less. 0 for everything when nothing was typed.
    std::optional<int> score(const QString &text) const;

private:
    static QString folded(const QString &text);
    static std::optional<int> scoreWord(const QString &word, const QString &text);

    QStringList m_words;
};

} // namespace Confab
