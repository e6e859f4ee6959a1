// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizarun.h"

#include <QPointer>
#include <QStringView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

constexpr double longestPause = 20'000; // ms

// The paces of single words about their mean; fixed, so that a reply is told alike each time.
constexpr double rhythm[] = {1.0, 0.8, 1.15, 0.9, 1.3, 0.75, 1.05, 0.95, 1.2, 0.85};

} // namespace

ElizaRun::ElizaRun(const QString &text, const QString &reason, std::shared_ptr<const double> wordsPerSecond,
                   QObject *owner)
    : ResponderRun(owner)
    , m_text(text)
    , m_reason(reason)
    , m_wordsPerSecond(std::move(wordsPerSecond))
    , m_timer(this)
{
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text.at(i).isSpace();
        if (ends && !text.at(i - 1).isSpace())
            m_wordEnds.append(i);
    }
    if (!m_wordEnds.isEmpty())
        m_wordEnds.last() = text.size();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ElizaRun::step);
    if (m_wordEnds.isEmpty())
        m_timer.start(0);
    else
        scheduleNext();
}

void ElizaRun::cancel()
{
    m_ended = true;
    m_timer.stop();
}

int ElizaRun::pause(const QString &before, double wordsPerSecond)
{
    if (!(wordsPerSecond > 0))
        return 0;
    const QStringView trimmed = QStringView(before).trimmed();
    double factor = 1.0;
    if (trimmed.isEmpty())
        factor = 2.0; // a moment's thought
    else if (QStringView(u".!?\u2026*").contains(trimmed.back()))
        factor = 2.5;
    else if (QStringView(u",;:)\u2013\u2014").contains(trimmed.back()))
        factor = 1.5;
    return int(std::min(1000.0 / wordsPerSecond * factor, longestPause));
}

void ElizaRun::scheduleNext()
{
    const QString told = m_told == 0 ? QString() : m_text.left(m_wordEnds.at(m_told - 1));
    const double factor = rhythm[m_told % std::size(rhythm)];
    m_timer.start(int(pause(told, *m_wordsPerSecond) * factor));
}

void ElizaRun::step()
{
    if (m_wordEnds.isEmpty()) {
        m_ended = true;
        emit failed(m_reason);
        return;
    }
    m_told = *m_wordsPerSecond > 0 ? m_told + 1 : m_wordEnds.size();
    const QPointer<ElizaRun> guard(this);
    emit textChanged(m_text.left(m_wordEnds.at(m_told - 1)));
    if (!guard || m_ended)
        return;
    if (m_told < m_wordEnds.size()) {
        scheduleNext();
        return;
    }
    m_ended = true;
    emit finished(m_text);
}

} // namespace Confab::Server
