// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizascript.h"
#include "server/eliza/elizatext.h"
#include "server/responder.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>

namespace Confab::Server {

// What a request tells the engine, made ready for its rules. Keeps a reference to the script. Looks at the
// last `window` turns of the history only.
class ElizaConversation
{
public:
    static constexpr int window = 60;
    static constexpr int recentReplies = 12; // no reply comes again within as many
    static constexpr int neverSaid = std::numeric_limits<int>::max();

    enum class Input
    {
        Silence, // there is no message to be answered
        Wordless,
        Foreign,
        Words
    };

    ElizaConversation(const ElizaScript &script, const ResponderRequest &request);

    Input input() const { return m_input; }
    const QList<ElizaClause> &clauses() const { return m_clauses; } // of the message to be answered
    bool isRepeated() const
    {
        return m_repeated;
    } // the person said the same in one of the two messages before
    // Clauses of earlier messages, oldest first, without those of the message just before the answered one.
    const QList<ElizaClause> &rememberedClauses() const { return m_remembered; }
    const QHash<QString, QString> &facts() const { return m_facts; } // the latest that was told of each
    quint32 variety() const { return m_variety; } // differs from message to message; equal for equal requests

    // How many replies ago the rule may have been used: 0 for a candidate of this very turn or the last
    // reply.
    int age(const ElizaRule &rule) const;
    bool saidWithin(const ElizaRule &rule, int replies) const;
    bool wasReply(const QString &text) const; // anywhere in the window
    bool isTaken(const QString &text) const; // a recent reply or a candidate of this turn

private:
    void readHumanTurns(const QStringList &texts);
    void readFacts(const QList<QList<ElizaClause>> &turns);
    QList<ElizaClause> prepared(const ElizaText &text) const;

    const ElizaScript &m_script;
    Input m_input = Input::Silence;
    QList<ElizaClause> m_clauses;
    QList<ElizaClause> m_remembered;
    bool m_repeated = false;
    QHash<QString, QString> m_facts;
    quint32 m_variety = 0;
    QStringList m_replies; // newest first
    QStringList m_avoid;
};

} // namespace Confab::Server
