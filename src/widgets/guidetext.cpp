// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/guidetext.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab {

QList<GuideSection> GuideText::read(const QString &languageCode)
{
    for (const QString &name : {u":/help/guide_%1.md"_s.arg(languageCode), u":/help/guide.md"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return parse(QString::fromUtf8(file.readAll()));
    }
    return {};
}

QList<GuideSection> GuideText::parse(const QString &markdown)
{
    static const QRegularExpression heading(u"^## (.+?)\\s*\\{#([a-z0-9-]+)\\}\\s*$"_s);
    QList<GuideSection> sections;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch())
            sections.append({match.captured(2), match.captured(1), {}});
        else if (!sections.isEmpty())
            sections.last().markdown += line + u'\n';
    }
    for (GuideSection &section : sections)
        section.markdown = section.markdown.trimmed();
    return sections;
}

} // namespace Confab
