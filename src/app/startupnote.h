// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Confab {

class MainWindow;

// Says on the error output when the first conversation has been painted, for whoever wants to know how long a
// start takes: QT_LOGGING_RULES=confab.app.startup.debug=true.
class StartupNote : public QObject
{
    Q_OBJECT

public:
    // Makes one where it is wanted; it goes by itself.
    static void makeIfWanted(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StartupNote(QObject *parent)
        : QObject(parent)
    {
    }
};

} // namespace Confab
