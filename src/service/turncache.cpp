// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/turncache.h"

#include <algorithm>

namespace Confab {

namespace {

bool isUnsent(const Turn &turn)
{
    return turn.isHuman()
        && (turn.delivery() == DeliveryState::Sending || turn.delivery() == DeliveryState::Checking
            || turn.delivery() == DeliveryState::NotSent);
}

} // namespace

Turn TurnCache::turn(const QString &chatId, const QString &turnId) const
{
    const auto chat = m_chats.constFind(chatId);
    return chat == m_chats.cend() ? Turn() : chat->value(turnId);
}

bool TurnCache::contains(const QString &chatId, const QString &turnId) const
{
    const auto chat = m_chats.constFind(chatId);
    return chat != m_chats.cend() && chat->contains(turnId);
}

QSet<QString> TurnCache::ids(const QString &chatId) const
{
    const auto chat = m_chats.constFind(chatId);
    return chat == m_chats.cend() ? QSet<QString>() : QSet<QString>(chat->keyBegin(), chat->keyEnd());
}

void TurnCache::put(const Turn &turn)
{
    m_chats[turn.chatId()].insert(turn.id(), turn);
}

void TurnCache::remove(const QString &chatId, const QString &turnId)
{
    if (const auto chat = m_chats.find(chatId); chat != m_chats.end())
        chat->remove(turnId);
}

QList<Turn> TurnCache::unsent(const QString &chatId) const
{
    QList<Turn> turns;
    const auto chat = m_chats.constFind(chatId);
    if (chat != m_chats.cend())
        std::copy_if(chat->cbegin(), chat->cend(), std::back_inserter(turns), isUnsent);
    std::sort(turns.begin(), turns.end(),
              [](const Turn &a, const Turn &b) { return a.createTime() < b.createTime(); });
    return turns;
}

QList<Turn> TurnCache::streaming() const
{
    QList<Turn> turns;
    for (const auto &chat : m_chats) {
        std::copy_if(chat.cbegin(), chat.cend(), std::back_inserter(turns),
                     [](const Turn &turn) { return turn.delivery() == DeliveryState::Streaming; });
    }
    return turns;
}

void TurnCache::release(const QString &chatId)
{
    const auto chat = m_chats.find(chatId);
    if (chat == m_chats.end())
        return;
    const QList<Turn> kept = unsent(chatId);
    chat->clear();
    for (const Turn &turn : kept)
        chat->insert(turn.id(), turn);
    if (chat->isEmpty())
        m_chats.erase(chat);
}

} // namespace Confab
