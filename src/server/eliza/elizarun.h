// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/responderrun.h"

#include <QList>
#include <QString>
#include <QTimer>

#include <memory>

namespace Confab::Server {

// Tells a reply that is known already word by word, as a person would type it.
class ElizaRun : public ResponderRun
{
    Q_OBJECT

public:
    // `wordsPerSecond` is read anew for each word; 0 tells all the rest at once. An empty text fails with
    // `reason`.
    ElizaRun(const QString &text, const QString &reason, std::shared_ptr<const double> wordsPerSecond,
             QObject *owner);

    void cancel() override;

    // Milliseconds to wait before a word that follows `before`, at a pace in words per second; 0 for pace 0.
    static int pause(const QString &before, double wordsPerSecond);

private:
    void step();
    void scheduleNext();

    QString m_text;
    QString m_reason;
    QList<qsizetype> m_wordEnds;
    qsizetype m_told = 0; // words
    std::shared_ptr<const double> m_wordsPerSecond;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace Confab::Server
