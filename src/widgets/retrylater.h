// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QObject>
#include <QTimer>

namespace Confab {

// For a pane that could not be filled because the service asked for a pause: counts the pause down and then
// has the pane try again, so that nobody has to sit and watch.
class RetryLater : public QObject
{
    Q_OBJECT

public:
    explicit RetryLater(QObject *parent = nullptr);

    // The pane's error of now, whenever it has tried. One that tells no pause, or none at all, ends the
    // counting.
    void follow(const Error &error);
    bool isCounting() const { return m_limit.isActive(); }
    // What happened, and when the next try is; for other errors, what happened and what can be done.
    QString sentence() const;
    // The same without what happened, for a place that says so already.
    QString reason() const;

signals:
    // The sentence has changed.
    void ticked();
    // Try again now.
    void due();

private:
    QString withNextTry(const QString &words) const;

    Error m_error;
    QTimer m_limit;
    QTimer m_tick;
    bool m_isSpent = false; // the same error again is a new one
};

} // namespace Confab
