// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "models/chatorder.h"
#include "service/reply.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace Confab {

class ChatService;

// Every chat that the service has told of, whoever asked and whatever its state, last
// active first. It is what the pages of one character and of the archived chats are cut from: the service has
// no list of all chats.
//
// Has the roles of ChatListModel. Lives on the service's thread; the service must outlive it.
class SeenChatsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SeenChatsModel(ChatService *service, QObject *parent = nullptr);
    ~SeenChatsModel() override;

    // Reads all chats with one character, archived ones included. A reading of another one gives way.
    void fetchChats(const QString &characterId);
    bool isLoading(const QString &characterId) const;
    // All chats with this character have been read.
    bool isComplete(const QString &characterId) const;
    // Why the last reading of this character failed; kind None after one that did not.
    Error error(const QString &characterId) const { return m_errors.value(characterId); }
    // What any chat tells of the character's name and picture; empty when none does.
    QString characterName(const QString &characterId) const;
    QString characterAvatarFile(const QString &characterId) const;

    // What is known of this chat beside what the service told, such as its character's name.
    void upsert(const Chat &chat) { see(chat); }
    // What an earlier run has seen, as far as this one has not.
    void remember(const QList<Chat> &chats);
    // The service does not have it any more.
    void forget(const QString &chatId);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // An empty id when it has not been seen.
    Chat chat(const QString &chatId) const;

signals:
    // Any of isLoading(), isComplete(), error() of this character.
    void stateChanged(const QString &characterId);

private:
    int rowOf(const QString &chatId) const;
    void see(Chat chat);
    void seeTurn(const Turn &turn);
    void put(int row);
    void dropMissing(const QString &characterId, const QList<Chat> &listed);

    ChatService *const m_service;
    QList<ChatRow> m_rows;
    QHash<QString, Chat> m_known; // by character: one chat that tells its name
    QHash<QString, Error> m_errors;
    QSet<QString> m_complete;
    QString m_reading;
    QPointer<Reply<QList<Chat>>> m_reply;
};

} // namespace Confab
