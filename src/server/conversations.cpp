// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conversations.h"

#include "domain/uniqueid.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

Candidate finalCandidate(const QString &text)
{
    Candidate candidate;
    candidate.id = uniqueId();
    candidate.text = text;
    candidate.createTime = Timestamp::now();
    candidate.isFinal = true;
    return candidate;
}

} // namespace

Result<Conversations::Located> Conversations::locate(const QString &chatId, const QString &turnId)
{
    const auto chat = m_store.chats().find(chatId);
    if (!chat)
        return chat.error();
    const auto turn = m_store.turns().find(chat->number, turnId);
    if (!turn)
        return turn.error();
    return Located{.chat = *chat, .stored = *turn};
}

Result<Conversations::NewChat> Conversations::createChat(const Chat &wanted, bool withGreeting)
{
    if (!wanted.creatorId.isEmpty() && wanted.creatorId != m_account.id)
        return failure(403, u"Unauthorized access for user_id: %1"_s.arg(m_account.id));
    const LocalCharacter *character = m_characters.find(wanted.characterId);
    if (!character)
        return failure(404, u"character not found"_s);
    NewChat result;
    Chat &chat = result.chat;
    chat.id = wanted.id.isEmpty() ? uniqueId() : wanted.id;
    chat.createTime = Timestamp::now();
    chat.creatorId = m_account.id;
    chat.characterId = character->id;
    chat.state = u"STATE_ACTIVE"_s;
    chat.type = wanted.type.isEmpty() ? u"TYPE_ONE_ON_ONE"_s : wanted.type;
    chat.visibility = wanted.visibility.isEmpty() ? u"VISIBILITY_PRIVATE"_s : wanted.visibility;
    chat.preferredModelType = wanted.preferredModelType;

    Transaction transaction(m_store.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto stored = m_store.chats().insert(chat);
    if (!stored)
        return stored.error();
    if (withGreeting && !character->greeting.isEmpty()) {
        const Candidate candidate = finalCandidate(character->greeting);
        Turn greeting(chat.id, uniqueId());
        greeting.setCreateTime(candidate.createTime);
        greeting.setLastUpdateTime(candidate.createTime);
        greeting.setState(u"STATE_OK"_s);
        greeting.setAuthor({.id = character->id, .name = character->name, .isHuman = false});
        greeting.setCandidates({candidate});
        greeting.setPrimaryCandidateId(candidate.id);
        if (const auto inserted = m_store.turns().insert(stored->number, greeting); !inserted)
            return inserted.error();
        result.greeting = greeting;
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return result;
}

Result<Done> Conversations::rename(const QString &chatId, const QString &name)
{
    const auto chat = m_store.chats().find(chatId);
    if (!chat)
        return chat.error();
    return m_store.chats().rename(chat->number, name);
}

Result<Done> Conversations::setArchived(const QString &chatId, bool archived)
{
    const auto stored = m_store.chats().find(chatId);
    if (!stored)
        return stored.error();
    if (stored->chat.isArchived() == archived)
        return failure(400, archived ? u"chat is already archived"_s : u"chat is not archived"_s);
    return m_store.chats().setArchived(stored->number, archived);
}

Result<Chat> Conversations::resurrect(const QString &chatId)
{
    const auto stored = m_store.chats().find(chatId);
    if (!stored)
        return stored.error();
    if (const auto done = m_store.chats().touch(stored->number); !done)
        return done.error();
    return stored->chat;
}

Result<QString> Conversations::copy(const QString &chatId, const QString &endTurnId)
{
    const auto source = locate(chatId, endTurnId);
    if (!source)
        return source.error();
    Chat copy = source->chat.chat;
    copy.id = uniqueId();
    copy.createTime = Timestamp::now();
    copy.state = u"STATE_ACTIVE"_s;
    Transaction transaction(m_store.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto stored = m_store.chats().insert(copy);
    if (!stored)
        return stored.error();
    const auto copied =
        m_store.turns().copy(source->chat.number, source->stored.number, stored->number, copy.id);
    if (!copied)
        return copied.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return copy.id;
}

Result<Conversations::Located> Conversations::addHumanTurn(const Turn &wanted, const QString &characterId,
                                                           const QString &command)
{
    const auto chat = m_store.chats().find(wanted.chatId());
    if (!chat)
        return chat.error();
    if (!characterId.isEmpty() && characterId != chat->chat.characterId)
        return failure(400, u"the chat is with another character"_s);
    const Candidate *text = wanted.primaryCandidate();
    if (!text)
        return failure(400, u"the turn has no candidate"_s);
    const QString turnId = wanted.id().isEmpty() ? uniqueId() : wanted.id();
    const auto known = m_store.turns().contains(chat->number, turnId);
    if (!known)
        return known.error();
    if (*known)
        return failure(400, command + u" already exists"_s);

    Candidate candidate = *text;
    if (candidate.id.isEmpty())
        candidate.id = uniqueId();
    candidate.createTime = Timestamp::now();
    candidate.isFinal = true;
    candidate.finalAssumed = false;
    Turn turn(chat->chat.id, turnId);
    turn.setCreateTime(candidate.createTime);
    turn.setLastUpdateTime(candidate.createTime);
    turn.setState(u"STATE_OK"_s);
    const QString name = wanted.author().name.isEmpty() ? m_account.name : wanted.author().name;
    turn.setAuthor({.id = m_account.id, .name = name, .isHuman = true});
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);

    Transaction transaction(m_store.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto stored = m_store.turns().insert(chat->number, turn);
    if (!stored)
        return stored.error();
    if (const auto done = m_store.chats().touch(chat->number); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return Located{.chat = *chat, .stored = *stored};
}

Result<Conversations::Located> Conversations::choose(const QString &chatId, const QString &turnId,
                                                     const QString &candidateId)
{
    auto located = locate(chatId, turnId);
    if (!located)
        return located;
    if (!located->stored.turn.candidate(candidateId))
        return failure(404, u"candidate not found"_s);
    Located changed = *located;
    changed.stored.turn.setPrimaryCandidateId(candidateId);
    return save(changed);
}

Result<Conversations::Located> Conversations::edit(const QString &chatId, const QString &turnId,
                                                   const QString &candidateId, const QString &text)
{
    auto located = locate(chatId, turnId);
    if (!located)
        return located;
    Located changed = *located;
    Turn &turn = changed.stored.turn;
    const Candidate *base = candidateId.isEmpty() ? turn.primaryCandidate() : turn.candidate(candidateId);
    if (!base)
        return failure(404, u"candidate not found"_s);
    if (turn.candidates().size() >= maxCandidates)
        return tooManyCandidates();
    Candidate edited = finalCandidate(text);
    edited.editor = Author{.id = m_account.id, .name = m_account.name, .isHuman = false};
    edited.baseCandidateId = base->id;
    edited.imagePath = base->imagePath;
    turn.setCandidates(QList<Candidate>{edited} + turn.candidates());
    turn.setPrimaryCandidateId(edited.id);
    return save(changed);
}

Result<Conversations::Located> Conversations::setPinned(const QString &chatId, const QString &turnId,
                                                        bool pinned)
{
    auto located = locate(chatId, turnId);
    if (!located || located->stored.turn.isPinned() == pinned)
        return located;
    if (pinned) {
        const auto count = m_store.turns().pinnedCount(located->chat.number);
        if (!count)
            return count.error();
        if (*count >= maxPins)
            return failure(400, u"too many pinned turns: a chat can have %1"_s.arg(maxPins));
    }
    Located changed = *located;
    changed.stored.turn.setPinned(pinned);
    return save(changed);
}

Result<QStringList> Conversations::remove(const QString &chatId, const QStringList &turnIds)
{
    const auto chat = m_store.chats().find(chatId);
    if (!chat)
        return chat.error();
    Transaction transaction(m_store.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto removed = m_store.turns().remove(chat->number, turnIds);
    if (!removed)
        return removed;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return removed;
}

Wire::ErrorBody Conversations::tooManyCandidates()
{
    return failure(400, u"too many candidates: a turn can have %1"_s.arg(maxCandidates));
}

Result<Conversations::Located> Conversations::save(Located located)
{
    Turn &turn = located.stored.turn;
    turn.setLastUpdateTime(Timestamp::now());
    bool growing = false;
    for (const Candidate &candidate : turn.candidates())
        growing = growing || !candidate.isFinal;
    if (const auto done = m_store.turns().replace(located.stored.number, turn, growing); !done)
        return done.error();
    return located;
}

} // namespace Confab::Server
