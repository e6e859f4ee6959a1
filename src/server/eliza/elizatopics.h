// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Confab::Server {

// The sections of a help text in Markdown: each begins with a heading that ends in its id, "## Tokens
// {#tokens}". A character quotes their paragraphs, so that it says what the guide says. What stands before
// the first such heading is left out.
class ElizaTopics
{
public:
    ElizaTopics() = default;
    explicit ElizaTopics(const QString &markdown);

    QStringList ids() const { return m_ids; } // in the text's order
    bool contains(const QString &id) const { return m_paragraphs.contains(id); }
    QString heading(const QString &id) const { return m_headings.value(id); }
    // Paragraphs in the section's order, a wrapped line joined with a space, a list with its line breaks.
    QStringList paragraphs(const QString &id) const { return m_paragraphs.value(id); }

private:
    QStringList m_ids;
    QHash<QString, QString> m_headings;
    QHash<QString, QStringList> m_paragraphs;
};

} // namespace Confab::Server
