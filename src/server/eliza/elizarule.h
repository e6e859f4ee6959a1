// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizapattern.h"
#include "server/eliza/elizasubstitutions.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Confab::Server {

// A reassembly rule: a text with places for captured words and known facts, or a jump to another keyword.
class ElizaRule
{
public:
    // Longer captured parts are not quoted back; the rule is passed over.
    static constexpr int maxQuotedWords = 8;
    static constexpr int maxQuotedLength = 60;

    static ElizaRule goTo(const QString &keyword);

    void addLiteral(const QString &text);
    void addCapture(int number, bool reflected, bool capitalized); // number counts from 1
    void addFact(const QString &name);

    bool isGoTo() const { return !m_goTo.isEmpty(); }
    QString goToKeyword() const { return m_goTo; }
    int highestCapture() const;
    QStringList factNames() const;
    // Equal for rules that say the same.
    QString signature() const;

    // The reply, or nothing if a part of it is missing, empty or too long to be quoted.
    std::optional<QString> assemble(const ElizaPattern::Captures &captures,
                                    const ElizaSubstitutions &reflections,
                                    const QHash<QString, QString> &facts) const;
    // Whether the text could have been made by this rule, whatever the captured words were.
    bool couldHaveSaid(const QString &text) const;

private:
    struct Part
    {
        enum class Kind
        {
            Literal,
            Capture,
            Fact
        };
        Kind kind = Kind::Literal;
        QString text; // the literal, or the fact's name
        int capture = 0;
        bool reflected = true;
        bool capitalized = false;
    };

    QList<Part> m_parts;
    QString m_goTo;
};

} // namespace Confab::Server
