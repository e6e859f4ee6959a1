// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transcript.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

QList<TranscriptStep> readTranscript(const QString &path, QString *problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = file.errorString();
        return {};
    }
    QList<TranscriptStep> steps;
    int line = 0;
    while (!file.atEnd()) {
        ++line;
        const QJsonDocument document = QJsonDocument::fromJson(file.readLine());
        TranscriptStep step{.line = line, .head = document.object(), .text = {}};
        const QString kind = step.head.value("step"_L1).toString();
        if (kind.isEmpty()) {
            *problem = u"line %1 is no step"_s.arg(line);
            return {};
        }
        if (kind == "send"_L1 || step.head.value("body"_L1).toBool()) {
            ++line;
            step.text = file.readLine();
            if (step.text.endsWith('\n'))
                step.text.chop(1);
        }
        if (kind != "note"_L1)
            steps.append(step);
    }
    if (steps.isEmpty())
        *problem = u"there is nothing in it"_s;
    return steps;
}

} // namespace Confab::Testing
