// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/preferencesdialog.h"

#include <QObject>

class QMenuBar;

namespace Confab {

class Actions;

// Opens the dialogs about the program itself: Preferences, the shortcuts, the guide, and About.
class ProgramDialogs : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; `window` owns this, and the dialogs. The shortcuts are those of the menu bar.
    ProgramDialogs(const Actions &actions, Dialogs *dialogs, Settings *settings, QMenuBar *menuBar,
                   QWidget *window);

    // What Preferences tell about it.
    void setDataFolder(const DataFolder &folder) { m_data = folder; }
    // From now on Preferences have a choice of proxy. Not owned.
    void setProxy(ProxyKeeper *proxy) { m_proxy = proxy; }

private:
    void showGuide();

    Dialogs *m_dialogs;
    QWidget *m_window;
    DataFolder m_data;
    ProxyKeeper *m_proxy = nullptr;
};

} // namespace Confab
