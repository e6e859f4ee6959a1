// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace Confab {

class Actions;

// Where the verbs stand: the menu bar and the context menus. All of them show why a verb is not possible.
class Menus : public QObject
{
    Q_OBJECT

public:
    // Fills the bar. The menus belong to it.
    Menus(const Actions *actions, QMenuBar *bar);

    QMenu *chatMenu() const { return m_chat; }
    QMenu *messageMenu() const { return m_message; }
    void retranslate();

signals:
    // The menu is about to be shown and wants to be filled.
    void responsesWanted(QMenu *menu);

private:
    void add(QMenu *menu, const QList<int> &verbs);

    const Actions *m_actions;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_messageBar;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_chat; // context menu of a chat
    QMenu *m_message; // context menu of a message
    QMenu *m_responses;
};

} // namespace Confab
