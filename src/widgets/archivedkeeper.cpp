// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/archivedkeeper.h"

#include "archive/archive.h"
#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "widgets/writingkeeper.h"

namespace Confab {

namespace {

// What the archive has room for.
Chat storable(const Chat &chat)
{
    Chat kept;
    kept.id = chat.id;
    kept.createTime = chat.createTime;
    kept.characterId = chat.characterId;
    kept.state = chat.state;
    kept.name = chat.name;
    kept.characterName = chat.characterName;
    kept.characterAvatarFile = chat.characterAvatarFile;
    return kept;
}

} // namespace

ArchivedKeeper::ArchivedKeeper(Archive *archive, WritingKeeper *writing, SeenChatsModel *seen,
                               QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_writing(writing)
    , m_seen(seen)
{
    if (!archive)
        return;
    connect(archive, &Archive::archivedChatsLoaded, this, &ArchivedKeeper::takeLoaded);
    connect(writing, &WritingKeeper::identified, this, &ArchivedKeeper::load);
    connect(seen, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { note(first, last); });
    connect(seen, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { note(first.row(), last.row()); });
    connect(seen, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    forget(m_seen->index(row).data(ChatListModel::ChatIdRole).toString());
            });
    load();
}

void ArchivedKeeper::load()
{
    if (!m_writing->account().isEmpty())
        m_archive->loadArchivedChats(m_writing->account());
}

void ArchivedKeeper::takeLoaded(const KeptChats &kept)
{
    if (m_isLoaded || kept.accountId != m_writing->account())
        return;
    m_isLoaded = true;
    for (const Chat &chat : kept.chats)
        m_kept.insert(chat.id, chat);
    m_seen->remember(kept.chats);
    // What this run has seen meanwhile is newer.
    note(0, m_seen->rowCount() - 1);
}

void ArchivedKeeper::note(int first, int last)
{
    if (!m_isLoaded)
        return;
    for (int row = first; row <= last; ++row) {
        const Chat chat = storable(m_seen->index(row).data(ChatListModel::ChatRole).value<Chat>());
        if (!chat.isArchived()) {
            forget(chat.id);
        } else if (m_kept.value(chat.id) != chat) {
            m_kept.insert(chat.id, chat);
            m_archive->keepArchivedChat(m_writing->account(), chat);
        }
    }
}

void ArchivedKeeper::forget(const QString &chatId)
{
    if (m_kept.remove(chatId) > 0)
        m_archive->forgetArchivedChat(m_writing->account(), chatId);
}

} // namespace Confab
