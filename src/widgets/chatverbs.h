// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/replybase.h"
#include "widgets/openchat.h"

#include <QObject>

namespace Confab {

class AvatarCache;
class ChatListModel;
class SeenChatsModel;
class Settings;

// The verbs that act on whole chats: starting, opening, renaming, archiving, copying, loading,
// refreshing.
class ChatVerbs : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive this.
    // `elsewhere` shows what there is to say while no chat is open.
    ChatVerbs(const OpenChat *chat, Banner *elsewhere, AvatarCache *avatars, Settings *settings,
              QWidget *window);

    // nullptr while there is no service.
    void setChats(ChatListModel *chats, SeenChatsModel *seen);
    // The chat that the next verbs are about, because its context menu is open; an empty id: the open one.
    void setTarget(const QString &chatId);
    void update();

    // Reads the chat and tells it by chatFound().
    void find(const QString &chatId);
    // Asks whether there is to be a chat with this character; an empty id: with whom.
    void newChat(const QString &characterId = {});
    // Where to say something about chats now.
    Banner *banner() const;

signals:
    void openWanted(const QString &chatId);
    // It is to be opened, and the list may not have it yet.
    void chatFound(const Confab::Chat &chat);
    // All chats with it are to be seen.
    void characterWanted(const QString &characterId);
    void workStarted(const QString &text, Confab::ReplyBase *reply);
    void refreshWanted();

private:
    Chat target() const;
    void openLink();
    void copyLink(const Chat &chat);
    void startRenaming();
    void rename(const QString &chatId, const QString &name);
    void setArchived(const Chat &chat, bool archived);
    void copyWhole(const Chat &chat);
    void copyUpTo(const Chat &chat, const QString &turnId);
    void loadWhole(const Chat &chat);

    const OpenChat *m_chat;
    Banner *m_elsewhere;
    AvatarCache *m_avatars;
    Settings *m_settings;
    QWidget *m_window;
    ChatListModel *m_chats = nullptr;
    SeenChatsModel *m_seen = nullptr;
    QString m_target;
};

} // namespace Confab
