// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptpage.h"

#include <QObject>

namespace Confab {

class Archive;
class ChatListModel;
class ChatPanel;
class ChatService;
class PageKeeper;
class RetryLater;
class SeenChatsModel;
class Sidebar;
class WritingKeeper;

// The chats of the account that the window shows, for the sidebar and whoever else asks: first what the last
// run kept of them, then what the service tells.
class ChatLists : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; `archive` may be null.
    ChatLists(Archive *archive, WritingKeeper *writing, Sidebar *sidebar, ChatPanel *panel, QObject *parent);

    // While there is no service: what the last run of this account kept, in the sidebar, with the messages of
    // `chatId` in the panel. Shows nothing and returns false when nothing was kept.
    bool showKept(const QString &account, const QString &chatId);
    // Whether setService() would go on with what showKept() shows.
    bool isKept(const QString &account) const;
    // nullptr: none. The panel must have the same service already.
    void setService(ChatService *service, const QString &account);

    // Both null while there is nothing to show; `seen` also while there is no service.
    ChatListModel *recent() const { return m_recent; }
    SeenChatsModel *seen() const { return m_seen; }
    const RetryLater *retry() const { return m_retry; }
    void refresh();

signals:
    // showKept() is about to open this one in the panel.
    void chatOpens(const QString &chatId);
    // The list has been read for the first time.
    void started();
    // Whether it is being read, what went wrong, when it is tried again.
    void stateChanged();

private:
    void connectService();
    void connectList();

    Archive *m_archive;
    WritingKeeper *m_writing;
    Sidebar *m_sidebar;
    ChatPanel *m_panel;
    PageKeeper *m_keeper;
    ChatService *m_service = nullptr;
    QString m_account;
    ChatListModel *m_recent = nullptr;
    SeenChatsModel *m_seen = nullptr;
    RetryLater *m_retry = nullptr;
};

} // namespace Confab
