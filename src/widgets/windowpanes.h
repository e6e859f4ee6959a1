// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace Confab {

class Actions;
class DetailsPanel;
class Settings;
class Sidebar;

// Which of the window's three parts are to be seen: the list of chats, the pages (the conversation) and the
// details, side by side in a splitter. A narrow window has room for one of them. What the person chose for a
// wide window is kept in the settings.
class WindowPanes : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive this, which belongs to the splitter.
    WindowPanes(const Actions &actions, Settings *settings, QSplitter *splitter, Sidebar *sidebar,
                QWidget *pages, DetailsPanel *details);

    // Shows what was shown the last time; without sizes of the splitter from then, makes them up.
    void restore(int windowWidth, bool hasSizes);
    // The window is so wide now. In a narrow one the list is shown when there is nothing else to see.
    void fit(int windowWidth, bool hasConversation);
    bool isNarrow() const { return m_narrow; }
    void showSidebar(bool shown);
    void showDetails(bool shown);
    // In a narrow window: back to the pages.
    void showPages();

signals:
    // The pages are what there is to see now, where something else was before.
    void pagesUncovered();

private:
    void arrange(bool sidebar, bool details);

    const Actions &m_actions;
    Settings *m_settings;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    QWidget *m_pages;
    DetailsPanel *m_details;
    bool m_narrow = false;
};

} // namespace Confab
