// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Confab {

class MainWindow;

// Opens the links that macOS hands to a running program by an event. Elsewhere they come by the command line.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    // Listens to the application from now on.
    explicit LinkOpener(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *m_window;
};

} // namespace Confab
