// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/chatservice.h"

namespace Confab::Testing {

// Everything a service told, and what a listener that does nothing but listen knows by it.
class ServiceLog : public QObject
{
public:
    explicit ServiceLog(ChatService *service)
    {
        connect(service, &ChatService::turnAdded, this, [this](const Turn &turn) {
            added.append(turn);
            m_turns.insert({turn.chatId(), turn.id()}, turn);
        });
        connect(service, &ChatService::turnUpdated, this, [this](const Turn &turn) {
            updated.append(turn);
            m_turns.insert({turn.chatId(), turn.id()}, turn);
        });
        connect(service, &ChatService::turnsRemoved, this,
                [this](const QString &chatId, const QStringList &turnIds) {
                    removed += turnIds;
                    for (const QString &id : turnIds)
                        m_turns.remove({chatId, id});
                });
        connect(service, &ChatService::turnsFetched, this, [this](const TurnPage &page) {
            pages.append(page);
            for (const Turn &turn : page.turns)
                m_turns.insert({turn.chatId(), turn.id()}, turn);
        });
        connect(service, &ChatService::chatAdded, this,
                [this](const Chat &chat) { chatsAdded.append(chat); });
        connect(service, &ChatService::chatUpdated, this,
                [this](const Chat &chat) { chatsUpdated.append(chat); });
        connect(service, &ChatService::chatsFetched, this,
                [this](const QString &characterId, const QList<Chat> &chats) {
                    lists.append({characterId, chats});
                });
        connect(service, &ChatService::noticed, this, [this](const Error &error) { notices.append(error); });
        connect(service, &ChatService::signedOut, this,
                [this](const Error &error) { signOuts.append(error); });
        connect(service, &ChatService::connectionStateChanged, this,
                [this](Net::SocketLink::State state) { states.append(state); });
    }

    // Listens no more.
    void disconnectAll(ChatService *service) { service->disconnect(this); }

    // The turn as it was told last; null when it was never told, or removed.
    Turn turn(const QString &chatId, const QString &turnId) const { return m_turns.value({chatId, turnId}); }
    QString text(const QString &chatId, const QString &turnId) const { return turn(chatId, turnId).text(); }
    DeliveryState delivery(const QString &chatId, const QString &turnId) const
    {
        return turn(chatId, turnId).delivery();
    }
    // How often a change of the turn was told.
    qsizetype changesOf(const QString &turnId) const
    {
        return std::count_if(updated.cbegin(), updated.cend(),
                             [&turnId](const Turn &turn) { return turn.id() == turnId; });
    }
    qsizetype additionsOf(const QString &turnId) const
    {
        return std::count_if(added.cbegin(), added.cend(),
                             [&turnId](const Turn &turn) { return turn.id() == turnId; });
    }

    QList<Turn> added;
    QList<Turn> updated;
    QStringList removed;
    QList<TurnPage> pages;
    QList<Chat> chatsAdded;
    QList<Chat> chatsUpdated;
    QList<QPair<QString, QList<Chat>>> lists;
    QList<Error> notices;
    QList<Error> signOuts;
    QList<Net::SocketLink::State> states;

private:
    QHash<QPair<QString, QString>, Turn> m_turns;
};

} // namespace Confab::Testing
