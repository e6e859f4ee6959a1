// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listfiller.h"

#include "models/chatlistmodel.h"
#include "service/chatservice.h"

#include <QDateTime>

namespace Confab {

namespace {

// More than a screen of rows is not filled at somebody else's server.
constexpr int mostForeign = 20;

} // namespace

ListFiller::ListFiller(ChatService *service, ChatListModel *chats, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_chats(chats)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(service->endpoints().pagePause);
    connect(&m_pause, &QTimer::timeout, this, &ListFiller::next);
    connect(chats, &ChatListModel::loadingChanged, this, [this] {
        if (m_chats->isLoading() || m_chats->error())
            return;
        if (!isOwnServer())
            m_chats->dropKept();
        start();
    });
}

void ListFiller::setSeen(const QStringList &characterIds)
{
    if (characterIds == m_seen)
        return;
    m_seen = characterIds;
    if (!isOwnServer() && m_chats->isStarted())
        start();
}

bool ListFiller::isOwnServer() const
{
    return m_service->endpoints().pagePause.count() == 0;
}

void ListFiller::start()
{
    m_characters.clear();
    for (int row = 0; row < m_chats->rowCount(); ++row) {
        const QModelIndex index = m_chats->index(row);
        const QString character = index.data(ChatListModel::CharacterIdRole).toString();
        const bool isFilled = index.data(ChatListModel::LastActivityRole).toDateTime().isValid()
            && !index.data(ChatListModel::LastLineRole).toString().isEmpty() && !m_chats->hasKeptLine(row);
        const bool isRead = m_read.contains(character);
        const bool isDone = isOwnServer() ? isFilled && isRead : isFilled || isRead;
        const bool isWanted = isOwnServer() || m_seen.isEmpty() || m_seen.contains(character);
        if (!character.isEmpty() && isWanted && !isDone && !m_characters.contains(character))
            m_characters.append(character);
    }
    if (!isOwnServer())
        m_characters = m_characters.mid(0, mostForeign);
    if (!m_reply && !m_pause.isActive())
        next();
}

void ListFiller::next()
{
    if (m_characters.isEmpty() && m_chats->isStarted())
        m_chats->dropKept();
    if (m_characters.isEmpty() || m_service->isSignedOut())
        return;
    const QString character = m_characters.takeFirst();
    auto *reply = m_service->fetchChats(character);
    m_reply = reply;
    reply->then(this, [this, character](const Reply<QList<Chat>> &done) {
        m_reply.clear();
        // Nothing is said about a failure: the rows are there, and the next reading tries again.
        if (!done.hasValue())
            return;
        m_read.insert(character);
        Chat known;
        for (int row = 0; row < m_chats->rowCount() && known.id.isEmpty(); ++row) {
            if (m_chats->chatAt(row).characterId == character)
                known = m_chats->chatAt(row);
        }
        for (Chat chat : done.value()) {
            if (!isOwnServer() && m_chats->rowOf(chat.id) < 0)
                continue;
            if (chat.characterName.isEmpty())
                chat.characterName = known.characterName;
            if (chat.characterAvatarFile.isEmpty())
                chat.characterAvatarFile = known.characterAvatarFile;
            m_chats->upsert(chat);
        }
        m_pause.start();
    });
}

} // namespace Confab
