// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/chatlistmodel.h"

#include "models/chatorder.h"
#include "models/updatepacer.h"
#include "service/chatservice.h"

#include <QDateTime>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace Confab {

class ChatListModelData : public QObject
{
public:
    explicit ChatListModelData(ChatListModel *model)
        : m_model(model)
    {
    }

    int rowOf(const QString &chatId) const
    {
        const auto it = std::find_if(rows.cbegin(), rows.cend(),
                                     [&](const ChatRow &row) { return row.chat.id == chatId; });
        return it == rows.cend() ? -1 : static_cast<int>(it - rows.cbegin());
    }
    void takeList(const QList<Chat> &chats);
    void take(const Chat &chat, int rank, bool insert);
    void see(const Turn &turn);
    void remove(int row);
    void sort();

    ChatListModel *const m_model;
    ChatService *service = nullptr;
    QList<ChatRow> rows;
    Timestamp listedAt;
    QPointer<Reply<QList<Chat>>> reply;
    bool listTaken = false;
    bool isStarted = false;
    Error error;
    UpdatePacer pacer;

private:
    void changed(const QString &chatId);
};

void ChatListModelData::takeList(const QList<Chat> &chats)
{
    listedAt = Timestamp::now();
    QSet<QString> listed;
    for (const Chat &chat : chats)
        listed.insert(chat.id);
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        // Those that came another way are the person's own doing and stay.
        if (rows.at(row).rank >= 0 && !rows.at(row).isKept && !listed.contains(rows.at(row).chat.id))
            remove(row);
    }
    for (int i = 0; i < chats.size(); ++i)
        take(chats.at(i), i, true);
    sort();
}

void ChatListModelData::take(const Chat &chat, int rank, bool insert)
{
    if (chat.id.isEmpty())
        return;
    const int row = rowOf(chat.id);
    if (row < 0) {
        if (!insert)
            return;
        const int last = static_cast<int>(rows.size());
        m_model->beginInsertRows({}, last, last);
        rows.append({.chat = chat, .rank = rank});
        m_model->endInsertRows();
        return;
    }
    const bool keepsRank = rank < 0 && !rows.at(row).isKept;
    ChatRow next{.chat = chat, .rank = keepsRank ? rows.at(row).rank : rank};
    next.hasKeptLine = rows.at(row).hasKeptLine && chat.previewTurns.isEmpty();
    const Chat &old = rows.at(row).chat;
    // Only the list of recent chats knows the character, only some lists bring turns.
    if (next.chat.characterName.isEmpty())
        next.chat.characterName = old.characterName;
    if (next.chat.characterAvatarFile.isEmpty())
        next.chat.characterAvatarFile = old.characterAvatarFile;
    for (const Turn &turn : old.previewTurns)
        next.see(turn);
    const bool differs = !(next.chat == old);
    rows[row] = next;
    if (differs)
        changed(chat.id);
}

void ChatListModelData::see(const Turn &turn)
{
    const int row = rowOf(turn.chatId());
    if (row < 0)
        return;
    const QString line = rows.at(row).lastLine();
    const bool human = rows.at(row).lastIsHuman();
    const Timestamp activity = rows.at(row).activity();
    rows[row].hasKeptLine = false;
    if (!rows[row].see(turn))
        return;
    // A streamed reply soon grows beyond what is shown of it.
    if (rows.at(row).lastLine() == line && rows.at(row).lastIsHuman() == human
        && rows.at(row).activity() == activity)
        return;
    changed(turn.chatId());
    sort();
}

void ChatListModelData::remove(int row)
{
    m_model->beginRemoveRows({}, row, row);
    rows.removeAt(row);
    m_model->endRemoveRows();
}

void ChatListModelData::sort()
{
    QStringList wanted;
    for (const int i : chatOrder(rows, listedAt))
        wanted.append(rows.at(i).chat.id);
    for (int to = 0; to < wanted.size(); ++to) {
        const int from = rowOf(wanted.at(to));
        if (from == to)
            continue;
        m_model->beginMoveRows({}, from, from, {}, to);
        rows.move(from, to);
        m_model->endMoveRows();
    }
}

void ChatListModelData::changed(const QString &chatId)
{
    const QModelIndex index = m_model->index(rowOf(chatId));
    emit m_model->dataChanged(index, index);
}

ChatListModel::ChatListModel(ChatService *service, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<ChatListModelData>(this))
{
    connect(&d->pacer, &UpdatePacer::due, this, [this](const Turn &turn) { d->see(turn); });
    if (service)
        attach(service);
}

ChatListModel::~ChatListModel() = default;

void ChatListModel::showKept(const QList<Chat> &chats)
{
    if (chats.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(chats.size()) - 1);
    for (const Chat &chat : chats)
        d->rows.append(
            {.chat = chat, .rank = static_cast<int>(d->rows.size()), .isKept = true, .hasKeptLine = true});
    endInsertRows();
}

void ChatListModel::dropKept()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (d->rows.at(row).isKept)
            d->remove(row);
    }
}

void ChatListModel::attach(ChatService *service)
{
    d->service = service;
    connect(service, &ChatService::chatsFetched, this,
            [this](const QString &characterId, const QList<Chat> &chats) {
                if (characterId.isEmpty()) {
                    d->listTaken = true;
                    d->takeList(chats);
                    return;
                }
                for (const Chat &chat : chats)
                    d->take(chat, -1, false);
                d->sort();
            });
    connect(service, &ChatService::chatAdded, this, &ChatListModel::upsert);
    connect(service, &ChatService::chatUpdated, this, [this](const Chat &chat) {
        d->take(chat, -1, false);
        d->sort();
    });
    connect(service, &ChatService::turnAdded, this, [this](const Turn &turn) { d->see(turn); });
    connect(service, &ChatService::turnUpdated, &d->pacer, &UpdatePacer::post);
    connect(service, &ChatService::turnsFetched, this, [this](const TurnPage &page) {
        if (page.pinnedOnly || !page.token.isEmpty())
            return;
        for (const Turn &turn : page.turns.mid(0, 3))
            d->see(turn);
    });
    connect(service, &ChatService::turnsRemoved, this,
            [this](const QString &chatId, const QStringList &turnIds) {
                const int row = d->rowOf(chatId);
                bool changed = false;
                for (const QString &id : turnIds) {
                    d->pacer.drop(id);
                    changed |= row >= 0 && d->rows[row].forget(id);
                }
                if (changed)
                    emit dataChanged(index(row), index(row));
            });
}

void ChatListModel::refresh()
{
    if (isLoading() || !d->service)
        return;
    d->listTaken = false;
    d->reply = d->service->fetchRecentChats();
    d->reply->then(this, [this](const Reply<QList<Chat>> &reply) {
        if (reply.hasValue() && !d->listTaken)
            d->takeList(reply.value());
        d->reply.clear();
        if (d->error != reply.error()) {
            d->error = reply.error();
            emit errorChanged();
        }
        if (reply.hasValue() && !d->isStarted) {
            d->isStarted = true;
            emit started();
        }
        emit loadingChanged();
    });
    emit loadingChanged();
}

void ChatListModel::upsert(const Chat &chat)
{
    d->take(chat, -1, true);
    d->sort();
}

void ChatListModel::remove(const QString &chatId)
{
    if (const int row = d->rowOf(chatId); row >= 0)
        d->remove(row);
}

bool ChatListModel::hasKeptLine(int row) const
{
    return d->rows.at(row).hasKeptLine;
}

bool ChatListModel::isLoading() const
{
    return !d->reply.isNull();
}

bool ChatListModel::isStarted() const
{
    return d->isStarted;
}

Error ChatListModel::error() const
{
    return d->error;
}

int ChatListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant ChatListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChatRow &row = d->rows.at(index.row());
    const Chat &chat = row.chat;
    switch (role) {
    case TitleRole:
        return chat.name.isEmpty() ? chat.characterName : chat.name;
    case ChatRole:
        return QVariant::fromValue(chat);
    case ChatIdRole:
        return chat.id;
    case CharacterIdRole:
        return chat.characterId;
    case CharacterNameRole:
        return chat.characterName;
    case AvatarFileRole:
        return chat.characterAvatarFile;
    case LastLineRole:
        return row.lastLine();
    case LastIsHumanRole:
        return row.lastIsHuman();
    case LastActivityRole: {
        const Timestamp time = row.activity();
        return time.isValid() ? time.toDateTime().toLocalTime() : QDateTime();
    }
    case ArchivedRole:
        return chat.isArchived();
    default:
        return {};
    }
}

QHash<int, QByteArray> ChatListModel::roleNames() const
{
    return {
        {TitleRole, "title"},
        {ChatRole, "chat"},
        {ChatIdRole, "chatId"},
        {CharacterIdRole, "characterId"},
        {CharacterNameRole, "characterName"},
        {AvatarFileRole, "avatarFile"},
        {LastLineRole, "lastLine"},
        {LastIsHumanRole, "lastIsHuman"},
        {LastActivityRole, "lastActivity"},
        {ArchivedRole, "archived"},
    };
}

int ChatListModel::rowOf(const QString &chatId) const
{
    return d->rowOf(chatId);
}

Chat ChatListModel::chatAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->rows.at(row).chat : Chat();
}

Chat ChatListModel::chat(const QString &chatId) const
{
    return chatAt(d->rowOf(chatId));
}

} // namespace Confab
