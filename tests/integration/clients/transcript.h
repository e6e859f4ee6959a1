// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Confab::Testing {

// One step of an exchange in tests/data/clients.
struct TranscriptStep
{
    int line = 0; // in the file, from 1
    QJsonObject head;
    QByteArray text; // the line after the head, as it stands: a frame or a body; empty when there is none
};

// Empty when the file cannot be read or is not well formed; `problem` says why.
QList<TranscriptStep> readTranscript(const QString &path, QString *problem);

} // namespace Confab::Testing
