// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizatopics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab::Server {

ElizaTopics::ElizaTopics(const QString &markdown)
{
    static const QRegularExpression heading(u"^#{1,6}\\s+(.*\\S)\\s*\\{#([a-z0-9-]+)\\}\\s*$"_s);
    QString id;
    QString paragraph;
    const auto endParagraph = [&] {
        if (!id.isEmpty() && !paragraph.isEmpty())
            m_paragraphs[id].append(paragraph);
        paragraph.clear();
    };
    const QStringList lines = markdown.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#')) {
            endParagraph();
            const QRegularExpressionMatch match = heading.match(line);
            id = match.captured(2);
            if (!id.isEmpty() && !m_headings.contains(id)) {
                m_ids.append(id);
                m_headings.insert(id, match.captured(1));
                m_paragraphs.insert(id, {});
            }
        } else if (line.isEmpty()) {
            endParagraph();
        } else {
            if (!paragraph.isEmpty())
                paragraph += line.startsWith("- "_L1) ? u'\n' : u' ';
            paragraph += line;
        }
    }
    endParagraph();
}

} // namespace Confab::Server
