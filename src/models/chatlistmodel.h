// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/error.h"

#include <QAbstractListModel>

#include <memory>

namespace Confab {

class ChatListModelData;
class ChatService;

// The recent chats, last active first. A chat whose activity is not known stays where the service listed it
// among the others. Rows are inserted, moved and removed, never reset.
//
// Lives on the service's thread; the service must outlive it.
class ChatListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(Confab::Error error READ error NOTIFY errorChanged)

public:
    enum Role
    {
        TitleRole = Qt::DisplayRole, // QString: the chat's name, else the character's; may be empty
        ChatRole = Qt::UserRole + 1, // Chat
        ChatIdRole, // QString
        CharacterIdRole, // QString
        CharacterNameRole, // QString
        AvatarFileRole, // QString: a file name for Endpoints::avatar(); empty when there is none
        LastLineRole, // QString: the beginning of the newest turn known, on one line; empty when none is
        LastIsHumanRole, // bool: the person wrote that turn
        LastActivityRole, // QDateTime in local time; invalid when not known
        ArchivedRole, // bool
    };

    // Without a service it shows what it is given, until attach().
    explicit ChatListModel(ChatService *service, QObject *parent = nullptr);
    ~ChatListModel() override;

    // Once, for a model that began without a service. Its rows stay; refresh() brings them up to date.
    void attach(ChatService *service);
    // What an earlier run listed, in that order; for an empty model. Those that the service does not tell of
    // stay until dropKept(): the list of recent chats does not name them all, and whoever reads the others
    // knows when that is done.
    void showKept(const QList<Chat> &chats);
    void dropKept();
    // The last line of this row is that of an earlier run.
    bool hasKeptLine(int row) const;

    // Reads the list again; does nothing while that is under way or there is no service.
    void refresh();
    // Adds a chat that the service does not list as recent, such as one opened by a link, or updates it.
    void upsert(const Chat &chat);
    // Takes a row out, until the chat is listed or upserted again.
    void remove(const QString &chatId);

    bool isLoading() const;
    // The list has been read at least once.
    bool isStarted() const;
    // Why the last refresh failed; kind None after one that did not.
    Error error() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    // -1 when the chat is not here.
    int rowOf(const QString &chatId) const;
    // Null id for a row or chat that is not here.
    Chat chatAt(int row) const;
    Chat chat(const QString &chatId) const;

signals:
    void loadingChanged();
    void errorChanged();
    // The list came, for the first time.
    void started();

private:
    friend class ChatListModelData;
    std::unique_ptr<ChatListModelData> d;
};

} // namespace Confab
