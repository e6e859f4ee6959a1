// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/generations.h"

#include "domain/uniqueid.h"
#include "server/socketsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// As much of the conversation as a responder is told.
constexpr int historyTurns = 60;

} // namespace

Generations::Generations(Store &store, const CharacterBook &characters, SessionHub &hub, Responder &responder,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_characters(characters)
    , m_hub(hub)
    , m_responder(responder)
{
}

Result<Done> Generations::start(const StoredChat &chat, const QString &requestId,
                                const QPointer<SocketSession> &asker)
{
    const LocalCharacter *character = m_characters.find(chat.chat.characterId);
    if (!character)
        return failure(404, u"character not found"_s);
    const auto turns = history(chat.number, 0);
    if (!turns)
        return turns.error();
    Turn turn(chat.chat.id, uniqueId());
    turn.setState(u"STATE_OK"_s);
    turn.setAuthor({.id = character->id, .name = character->name, .isHuman = false});
    run({.requestId = requestId,
         .asker = asker,
         .chat = chat,
         .turn = {.number = 0, .turn = turn},
         .request = {.characterId = character->id, .history = *turns, .avoid = {}}});
    return Done();
}

Result<Done> Generations::startCandidate(const Conversations::Located &located, const QString &requestId,
                                         const QPointer<SocketSession> &asker)
{
    const Turn &turn = located.stored.turn;
    if (turn.isHuman())
        return failure(400, u"the turn is not the character's"_s);
    for (const Generation *running : m_running) {
        if (running->isAbout(turn.chatId(), turn.id()))
            return failure(400, u"the turn is being generated already"_s);
    }
    if (turn.candidates().size() >= Conversations::maxCandidates)
        return Conversations::tooManyCandidates();
    const auto turns = history(located.chat.number, located.stored.number);
    if (!turns)
        return turns.error();
    QStringList avoid;
    for (const Candidate &candidate : turn.candidates())
        avoid.append(candidate.text);
    run({.requestId = requestId,
         .asker = asker,
         .chat = located.chat,
         .turn = located.stored,
         .request = {.characterId = located.chat.chat.characterId, .history = *turns, .avoid = avoid}});
    return Done();
}

bool Generations::isAnswering(const QString &chatId) const
{
    return std::any_of(m_running.cbegin(), m_running.cend(), [&chatId](const Generation *running) {
        return running->makesNewTurn() && running->order().chat.chat.id == chatId;
    });
}

void Generations::abort(const QString &requestId, const SocketSession *asker)
{
    const QList<Generation *> running = m_running;
    for (Generation *generation : running) {
        const Generation::Order &order = generation->order();
        if (requestId.isEmpty() ? order.asker == asker : order.requestId == requestId)
            generation->abort();
    }
}

void Generations::turnChanged(const Turn &turn)
{
    for (Generation *generation : std::as_const(m_running)) {
        if (generation->isAbout(turn.chatId(), turn.id()))
            generation->adopt(turn);
    }
}

void Generations::turnsRemoved(const QString &chatId, const QStringList &turnIds)
{
    const QList<Generation *> running = m_running;
    for (Generation *generation : running) {
        for (const QString &turnId : turnIds) {
            if (generation->isAbout(chatId, turnId))
                generation->discard();
        }
    }
}

void Generations::abortAll()
{
    const QList<Generation *> running = m_running;
    for (Generation *generation : running)
        generation->abort();
}

Result<QList<ResponderTurn>> Generations::history(qint64 chat, qint64 before)
{
    const auto newest = m_store.turns().turns(chat, before, historyTurns);
    if (!newest)
        return newest.error();
    QList<ResponderTurn> oldestFirst;
    oldestFirst.reserve(newest->size());
    for (auto it = newest->crbegin(); it != newest->crend(); ++it)
        oldestFirst.append({.isHuman = it->turn.isHuman(), .text = it->turn.text()});
    return oldestFirst;
}

void Generations::run(const Generation::Order &order)
{
    auto *generation = new Generation(order, m_store, m_hub, m_responder, this);
    m_running.append(generation);
    connect(generation, &Generation::ended, this, [this, generation] {
        m_running.removeOne(generation);
        generation->deleteLater();
    });
}

} // namespace Confab::Server
