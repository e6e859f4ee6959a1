// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizaconversation.h"
#include "server/eliza/elizascript.h"

#include <QList>
#include <QString>

#include <optional>

namespace Confab::Server {

// The replies that a script offers in a conversation, best first, and the choice among them. Lives for one
// reply.
class ElizaChoice
{
public:
    ElizaChoice(const ElizaScript &script, const ElizaConversation &conversation);

    QString chosen() const; // never empty

private:
    struct Option
    {
        QString text;
        int age = 0;
    };
    // What one pattern offers: equally fitting, the order is a matter of variety.
    using Group = QList<Option>;

    bool addKeywords(); // returns whether nothing else may be answered
    void addMemory();
    void addSection(ElizaScript::Section section);
    void addNone();
    void addMatching(const QList<ElizaDecomposition> &decompositions, const ElizaClause &clause, bool varied,
                     QList<Group> *groups);
    std::optional<ElizaPattern::Captures> captured(const ElizaPattern &pattern,
                                                   const ElizaClause &clause) const;
    Group group(const ElizaDecomposition &decomposition, const ElizaPattern::Captures &captures,
                const ElizaClause &clause, int jumps) const;
    bool variedSections() const;
    bool hasMemoryRecently() const;

    std::optional<QString> fresh(const Group &group, int leastAge) const;
    QString lastResort() const;

    const ElizaScript &m_script;
    const ElizaConversation &m_conversation;
    QList<Group> m_groups;
    QList<Group> m_last; // what a reply is put together from when all was said
};

} // namespace Confab::Server
