// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/updatepacer.h"

#include <utility>

namespace Confab {

namespace {
// One frame of a 60 Hz display; models know no screens.
constexpr int frameMs = 16;
} // namespace

UpdatePacer::UpdatePacer(QObject *parent)
    : QObject(parent)
{
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &UpdatePacer::endFrame);
}

void UpdatePacer::post(const Turn &turn)
{
    if (m_frame.isActive()) {
        m_held.insert(turn.id(), turn);
        return;
    }
    m_frame.start();
    emit due(turn);
}

void UpdatePacer::drop(const QString &turnId)
{
    m_held.remove(turnId);
}

void UpdatePacer::clear()
{
    m_held.clear();
    m_frame.stop();
}

void UpdatePacer::endFrame()
{
    if (m_held.isEmpty())
        return;
    m_frame.start();
    const auto held = std::exchange(m_held, {});
    for (const Turn &turn : held)
        emit due(turn);
}

} // namespace Confab
