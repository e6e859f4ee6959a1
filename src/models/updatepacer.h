// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Confab {

// Lets changes of turns through at most once a display frame each: the first at once, of those that follow
// within the frame only the last, at its end.
class UpdatePacer : public QObject
{
    Q_OBJECT

public:
    explicit UpdatePacer(QObject *parent = nullptr);

    void post(const Turn &turn);
    // Whether a change of this turn is held back.
    bool holds(const QString &turnId) const { return m_held.contains(turnId); }
    // Drops what is held back of one turn, or of all.
    void drop(const QString &turnId);
    void clear();

signals:
    void due(const Confab::Turn &turn);

private:
    void endFrame();

    QHash<QString, Turn> m_held;
    QTimer m_frame;
};

} // namespace Confab
