// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizarule.h"
#include "server/eliza/elizatopics.h"

#include <QString>
#include <QStringList>

namespace Confab::Server {

// Reads the text of one reassembly rule: line breaks, places for captures and facts, quoted topics.
class ElizaRuleReader
{
public:
    explicit ElizaRuleReader(const ElizaTopics &topics);

    // What is wrong with the text is appended to `errors`.
    ElizaRule read(const QString &text, QStringList *errors) const;

    // What a character, class or fact may be called: lower-case letters, digits and hyphens.
    static bool isIdentifier(const QString &text);

private:
    bool readPlace(const QString &place, ElizaRule *rule) const;
    QString withTopics(const QString &text, QStringList *errors) const;

    const ElizaTopics &m_topics;
};

} // namespace Confab::Server
