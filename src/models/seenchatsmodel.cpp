// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/seenchatsmodel.h"

#include "models/chatlistmodel.h"
#include "service/chatservice.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Confab {

SeenChatsModel::SeenChatsModel(ChatService *service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
    connect(service, &ChatService::chatsFetched, this,
            [this](const QString &characterId, const QList<Chat> &chats) {
                for (const Chat &chat : chats)
                    see(chat);
                if (!characterId.isEmpty()) {
                    dropMissing(characterId, chats);
                    m_complete.insert(characterId);
                    emit stateChanged(characterId);
                }
            });
    connect(service, &ChatService::chatAdded, this, &SeenChatsModel::see);
    connect(service, &ChatService::chatUpdated, this, &SeenChatsModel::see);
    connect(service, &ChatService::turnAdded, this, &SeenChatsModel::seeTurn);
    connect(service, &ChatService::turnsFetched, this, [this](const TurnPage &page) {
        if (!page.pinnedOnly && page.token.isEmpty() && !page.turns.isEmpty())
            seeTurn(page.turns.first());
    });
}

SeenChatsModel::~SeenChatsModel()
{
    if (m_reply)
        m_reply->abort();
}

void SeenChatsModel::fetchChats(const QString &characterId)
{
    if (isLoading(characterId) || characterId.isEmpty())
        return;
    if (m_reply)
        m_reply->abort();
    m_reading = characterId;
    m_reply = m_service->fetchChats(characterId);
    m_reply->then(this, [this, characterId](const Reply<QList<Chat>> &reply) {
        if (m_reply == &reply)
            m_reply.clear();
        m_errors.insert(characterId, reply.error().kind == Error::Kind::Aborted ? Error() : reply.error());
        emit stateChanged(characterId);
    });
    emit stateChanged(characterId);
}

bool SeenChatsModel::isLoading(const QString &characterId) const
{
    return m_reply && m_reading == characterId;
}

bool SeenChatsModel::isComplete(const QString &characterId) const
{
    return m_complete.contains(characterId);
}

QString SeenChatsModel::characterName(const QString &characterId) const
{
    return m_known.value(characterId).characterName;
}

QString SeenChatsModel::characterAvatarFile(const QString &characterId) const
{
    return m_known.value(characterId).characterAvatarFile;
}

void SeenChatsModel::remember(const QList<Chat> &chats)
{
    for (const Chat &chat : chats) {
        if (rowOf(chat.id) < 0)
            see(chat);
    }
}

void SeenChatsModel::forget(const QString &chatId)
{
    const int row = rowOf(chatId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void SeenChatsModel::see(Chat chat)
{
    if (chat.id.isEmpty())
        return;
    if (!chat.characterName.isEmpty())
        m_known.insert(chat.characterId, chat);
    const int row = rowOf(chat.id);
    if (row >= 0) {
        ChatRow next{std::move(chat)};
        for (const Turn &turn : m_rows.at(row).chat.previewTurns)
            next.see(turn);
        if (next.chat == m_rows.at(row).chat)
            return;
        m_rows[row] = next;
        emit dataChanged(index(row), index(row));
        put(row);
        return;
    }
    const ChatRow added{std::move(chat)};
    const auto place = std::find_if(m_rows.cbegin(), m_rows.cend(), [&added](const ChatRow &other) {
        return other.activity() < added.activity();
    });
    const int at = int(place - m_rows.cbegin());
    beginInsertRows({}, at, at);
    m_rows.insert(at, added);
    endInsertRows();
}

void SeenChatsModel::seeTurn(const Turn &turn)
{
    const int row = rowOf(turn.chatId());
    if (row < 0 || !m_rows[row].see(turn))
        return;
    emit dataChanged(index(row), index(row));
    put(row);
}

// The row is where it was before it changed; the others are in order.
void SeenChatsModel::put(int row)
{
    const Timestamp activity = m_rows.at(row).activity();
    int to = 0;
    while (to < m_rows.size() && (to == row || !(m_rows.at(to).activity() < activity)))
        ++to;
    if (to == row || to == row + 1)
        return;
    beginMoveRows({}, row, row, {}, to);
    m_rows.move(row, to > row ? to - 1 : to);
    endMoveRows();
}

void SeenChatsModel::dropMissing(const QString &characterId, const QList<Chat> &listed)
{
    QSet<QString> ids;
    for (const Chat &chat : listed)
        ids.insert(chat.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const Chat chat = m_rows.at(row).chat;
        if (chat.characterId == characterId && !ids.contains(chat.id))
            forget(chat.id);
    }
}

int SeenChatsModel::rowOf(const QString &chatId) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [&chatId](const ChatRow &row) { return row.chat.id == chatId; });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

Chat SeenChatsModel::chat(const QString &chatId) const
{
    const int row = rowOf(chatId);
    return row < 0 ? Chat() : index(row).data(ChatListModel::ChatRole).value<Chat>();
}

int SeenChatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SeenChatsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChatRow &row = m_rows.at(index.row());
    Chat chat = row.chat;
    if (chat.characterName.isEmpty())
        chat.characterName = characterName(chat.characterId);
    if (chat.characterAvatarFile.isEmpty())
        chat.characterAvatarFile = characterAvatarFile(chat.characterId);
    switch (role) {
    case ChatListModel::TitleRole:
        return chat.name.isEmpty() ? chat.characterName : chat.name;
    case ChatListModel::ChatRole:
        return QVariant::fromValue(chat);
    case ChatListModel::ChatIdRole:
        return chat.id;
    case ChatListModel::CharacterIdRole:
        return chat.characterId;
    case ChatListModel::CharacterNameRole:
        return chat.characterName;
    case ChatListModel::AvatarFileRole:
        return chat.characterAvatarFile;
    case ChatListModel::LastLineRole:
        return row.lastLine();
    case ChatListModel::LastIsHumanRole:
        return row.lastIsHuman();
    case ChatListModel::LastActivityRole:
        return row.activity().isValid() ? row.activity().toDateTime().toLocalTime() : QDateTime();
    case ChatListModel::ArchivedRole:
        return chat.isArchived();
    default:
        return {};
    }
}

} // namespace Confab
