// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "server/characterbook.h"
#include "server/store.h"

#include <QList>

namespace Confab::Server {

// What may be done with chats and turns, and what it does to the store: the rules of the service, and nothing
// about how they are asked for. Every success is on the disk when it returns.
//
// Chosen where the wire's description leaves it open: an edit adds a candidate and makes it the primary one;
// a copy has new turn ids and keeps candidates, name and pins; archiving what is archived is an error; an
// empty name clears the name.
class Conversations
{
public:
    static constexpr int pageSize = 50;
    static constexpr int maxPins = 5;
    static constexpr int maxCandidates = 30;

    Conversations(Store &store, const CharacterBook &characters, const Account &account)
        : m_store(store)
        , m_characters(characters)
        , m_account(account)
    {
    }

    // A turn and where it is.
    struct Located
    {
        StoredChat chat;
        StoredTurn stored;
    };

    const Account &account() const { return m_account; }
    const CharacterBook &characters() const { return m_characters; }

    Result<StoredChat> chat(const QString &chatId) { return m_store.chats().find(chatId); }
    Result<Located> locate(const QString &chatId, const QString &turnId);

    struct NewChat
    {
        Chat chat;
        std::optional<Turn> greeting;
    };
    // Fills in what `wanted` leaves out.
    Result<NewChat> createChat(const Chat &wanted, bool withGreeting);
    Result<Done> rename(const QString &chatId, const QString &name);
    Result<Done> setArchived(const QString &chatId, bool archived);
    Result<Chat> resurrect(const QString &chatId);
    Result<QString> copy(const QString &chatId, const QString &endTurnId); // the id of the copy

    // Stores what a person wrote. `command` is named in the error when the turn is there already.
    Result<Located> addHumanTurn(const Turn &wanted, const QString &characterId, const QString &command);
    Result<Located> choose(const QString &chatId, const QString &turnId, const QString &candidateId);
    // An empty candidate id means the primary one.
    Result<Located> edit(const QString &chatId, const QString &turnId, const QString &candidateId,
                         const QString &text);
    Result<Located> setPinned(const QString &chatId, const QString &turnId, bool pinned);
    // The ids of those that were there.
    Result<QStringList> remove(const QString &chatId, const QStringList &turnIds);

    static Wire::ErrorBody tooManyCandidates();

private:
    Result<Located> save(Located located);

    Store &m_store;
    const CharacterBook &m_characters;
    const Account m_account;
};

} // namespace Confab::Server
