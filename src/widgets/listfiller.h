// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Confab {

class ChatListModel;
class ChatService;
class ReplyBase;

// Completes the list of recent chats, which comes with one chat a character and without messages: reads the
// chats of one character after the other, so that each row gets its last line and time. One's own server,
// which need not be spared, has all of its chats listed this way.
class ListFiller : public QObject
{
    Q_OBJECT

public:
    // Neither is owned; both must outlive this. Starts whenever the list has been read.
    ListFiller(ChatService *service, ChatListModel *chats, QObject *parent = nullptr);

    // The characters of the rows that are seen. At somebody else's server only they are read, each once.
    void setSeen(const QStringList &characterIds);

private:
    void start();
    void next();
    bool isOwnServer() const;

    ChatService *m_service;
    ChatListModel *m_chats;
    QStringList m_characters; // still to be read
    QStringList m_seen;
    QSet<QString> m_read; // since the program started
    QPointer<ReplyBase> m_reply;
    QTimer m_pause;
};

} // namespace Confab
