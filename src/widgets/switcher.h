// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/switcherlist.h"

#include <QObject>

class QWidget;

namespace Confab {

class Actions;
class AvatarCache;
class Dialogs;
class SeenChatsModel;

// Going anywhere by a few letters: to a chat, to a character's page, to any verb that can be done now.
class Switcher : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive this.
    Switcher(const Actions &actions, Dialogs *dialogs, AvatarCache *avatars, QWidget *window);

    // nullptr while there is no service.
    void setChats(const SeenChatsModel *chats) { m_chats = chats; }

signals:
    void chatWanted(const QString &chatId);
    void characterWanted(const QString &characterId);
    void linkWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void go(const SwitcherEntry &entry);
    QList<SwitcherEntry> entries() const;

    const Actions &m_actions;
    Dialogs *m_dialogs;
    AvatarCache *m_avatars;
    QWidget *m_window;
    const SeenChatsModel *m_chats = nullptr;
};

} // namespace Confab
