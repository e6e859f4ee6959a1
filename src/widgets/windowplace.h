// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;
class QSplitter;

namespace Confab {

class ChatPanel;
class Settings;

// Keeps where things are in the settings, soon after they move, so that a restart finds them there, however
// the program ended: the window, the splitter, the open chat and what is being read in it.
class WindowPlace : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned.
    WindowPlace(Settings *settings, QMainWindow *window, QSplitter *splitter, ChatPanel *panel);

    // The window and its splitter as they were; false when nothing is known of the splitter.
    bool restore();
    // The panel is about to show this chat. The one that was open last is read where it was left, as soon as
    // that part of it has been loaded.
    void chatOpens(const QString &chatId);
    // The panel shows what was kept of it: right there, if that is among it.
    void goBackTo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void store();
    void storeReading();
    void goBack();

    Settings *m_settings;
    QMainWindow *m_window;
    QSplitter *m_splitter;
    ChatPanel *m_panel;
    QTimer m_soon;
    QMetaObject::Connection m_reached;
    QString m_wantedTurn; // where the reading goes on, once it is there
    int m_wantedOffset = 0;
};

} // namespace Confab
