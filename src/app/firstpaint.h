// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Confab {

// Tells when a window has painted itself for the first time, for what can wait until then. A window that is
// not painted (it is minimised, or nobody looks) does not make anybody wait for ever.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    // Before the window is shown. Belongs to it.
    explicit FirstPaint(QWidget *window);

signals:
    // Once, from the event loop.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QWidget *m_window;
    bool m_isDone = false;
};

} // namespace Confab
