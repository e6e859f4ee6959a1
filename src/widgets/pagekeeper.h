// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/keptpage.h"

#include <QObject>
#include <QTimer>

namespace Confab {

class Archive;
class ChatListModel;
class ChatService;
class TurnModel;
struct OpenChat;

// Keeps what the window shows in the archive, soon after it changes, so that the next start can show it at
// once: see KeptPage. A message that is deleted leaves the archive at once.
class PageKeeper : public QObject
{
    Q_OBJECT

public:
    // `archive` may be null: nothing is kept. Nothing is owned.
    PageKeeper(Archive *archive, const OpenChat *open, QObject *parent);

    // Of this account, whose list is `chats` and whose messages the open chat has, from now on; nullptr: of
    // none. What was watched before is kept as it is now.
    void watch(ChatService *service, const QString &account, ChatListModel *chats);
    // What the last run kept.
    KeptPage page(const QString &account) const;

private:
    void keep();
    void keepIfWaiting();
    bool isWhole() const;
    QList<Turn> turnsToKeep() const;

    Archive *m_archive;
    const OpenChat *m_open;
    ChatListModel *m_chats = nullptr;
    QList<QMetaObject::Connection> m_connections;
    QString m_account;
    KeptPage m_kept; // what is in the archive
    QTimer m_soon;
};

} // namespace Confab
