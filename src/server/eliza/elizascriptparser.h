// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizascript.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Confab::Server {

// Reads one script; see README.md for the format. Used once.
class ElizaScriptParser
{
public:
    ElizaScriptParser(const ElizaScript::Lookup &lookup, const ElizaTopics &topics);

    ElizaScript parse(const QString &source, const QString &text);
    const QList<ElizaScript::Error> &errors() const { return m_errors; }

private:
    // Words that a later look at the whole script judges, with the place they stand at.
    struct Mention
    {
        QString source;
        int line = 0;
        QList<ElizaWord> words;
    };

    void fail(const QString &message);
    void failAt(const Mention &mention, const QString &message);
    Mention mention(const QList<ElizaWord> &words) const { return {m_source, m_line, words}; }

    void readText(const QString &source, const QString &text);
    void readLine(const QString &line);
    void readDirective(const QString &name, const QString &argument, const QString &value);
    bool readField(const QString &name, const QString &value);
    void readOrder(const QString &value);
    bool openSection(const QString &name);
    void readUse(const QString &value);
    void readSubstitution(const QString &value, ElizaSubstitutions *table);
    void readClass(const QString &name, const QString &value);
    void openKeyword(const QString &rank, const QString &value);
    void openFact(const QString &name);
    void openPattern(const QString &value);
    bool addElement(const QString &element, ElizaPattern *pattern);
    void addRule(const ElizaRule &rule);
    void refuseRepeated(const ElizaRule &rule);
    ElizaRule readRule(const QString &text);
    void finish(const QString &source);

    QList<ElizaWord> words(const QString &text) const;

    const ElizaScript::Lookup &m_lookup;
    const ElizaTopics &m_topics;
    ElizaScript m_script;
    QList<ElizaScript::Error> m_errors;
    QString m_source;
    int m_line = 0;
    int m_depth = 0;

    QList<ElizaDecomposition> *m_open = nullptr; // where the next pattern or rule goes
    bool m_patternOpen = false;
    bool m_factOpen = false;
    QHash<QString, QSet<QString>> m_classes;
    QSet<QString> m_fields;
    QHash<QString, int> m_signatures;
    QList<Mention> m_jumps;
    QList<Mention> m_matched; // must not be what "before" replaces
    QList<QPair<Mention, QString>> m_factUses;
};

} // namespace Confab::Server
