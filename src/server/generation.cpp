// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/generation.h"

#include "domain/uniqueid.h"
#include "server/socketsession.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

// How old the stored text of a growing turn may be. Its end is stored at once.
constexpr qint64 storeEveryMs = 1000;

} // namespace

Generation::Generation(const Order &order, Store &store, SessionHub &hub, Responder &responder,
                       QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_store(store)
    , m_hub(hub)
    , m_makesNewTurn(order.turn.number == 0)
{
    m_candidate.id = uniqueId();
    m_run = responder.respond(order.request, this);
    connect(m_run, &ResponderRun::textChanged, this, &Generation::grow);
    connect(m_run, &ResponderRun::finished, this, &Generation::finish);
    connect(m_run, &ResponderRun::failed, this, &Generation::fail);
}

bool Generation::isAbout(const QString &chatId, const QString &turnId) const
{
    return m_order.turn.turn.chatId() == chatId && m_order.turn.turn.id() == turnId;
}

void Generation::adopt(const Turn &turn)
{
    m_order.turn.turn = turn;
}

void Generation::abort()
{
    if (m_ended)
        return;
    m_run->cancel();
    if (m_told) {
        finish(m_candidate.text);
        return;
    }
    if (m_makesNewTurn) {
        m_hub.publish(Wire::ServerFrame::neoError(failure(499, u"generation aborted before its first word"_s),
                                                  m_order.requestId),
                      m_order.asker);
    } else {
        m_hub.publish(Wire::ServerFrame::updateTurn(m_order.turn.turn, m_order.requestId), m_order.asker);
    }
    end();
}

void Generation::discard()
{
    m_run->cancel();
    end();
}

void Generation::grow(const QString &text)
{
    if (m_ended)
        return;
    apply(text, false);
    if (!m_told) {
        if (!store(true))
            return;
        m_told = true;
        const Turn first = untimed();
        m_hub.publish(m_makesNewTurn ? Wire::ServerFrame::addTurn(first, m_order.requestId)
                                     : Wire::ServerFrame::updateTurn(first, m_order.requestId),
                      m_order.asker);
        return;
    }
    if (m_sinceStored.elapsed() > storeEveryMs && !store(true))
        return;
    m_hub.publishGrowing(Wire::ServerFrame::updateTurn(m_order.turn.turn, m_order.requestId), m_order.asker);
}

void Generation::finish(const QString &text)
{
    // Known clients wait for an update_turn and would miss the end of a reply that begins and ends at once.
    if (!m_ended && !m_told)
        grow(text);
    if (m_ended)
        return;
    apply(text, true);
    if (!store(false))
        return;
    m_hub.publish(Wire::ServerFrame::updateTurn(m_order.turn.turn, m_order.requestId), m_order.asker);
    end();
}

void Generation::fail(const QString &reason)
{
    if (m_ended)
        return;
    if (m_told) {
        // What was said stays, as after an abort.
        apply(m_candidate.text, true);
        if (!store(false))
            return;
        m_hub.publishToOthers(Wire::ServerFrame::updateTurn(m_order.turn.turn, m_order.requestId),
                              m_order.asker);
    }
    m_hub.publish(Wire::ServerFrame::neoError(failure(500, reason), m_order.requestId), m_order.asker);
    end();
}

void Generation::apply(const QString &text, bool isFinal)
{
    const Timestamp now = Timestamp::now();
    m_candidate.text = text;
    m_candidate.isFinal = isFinal;
    if (!m_candidate.createTime.isValid())
        m_candidate.createTime = now;
    Turn &turn = m_order.turn.turn;
    if (!turn.createTime().isValid())
        turn.setCreateTime(now);
    turn.setLastUpdateTime(now);
    if (turn.candidate(m_candidate.id)) {
        turn.upsertCandidate(m_candidate);
    } else {
        turn.setCandidates(QList<Candidate>{m_candidate} + turn.candidates());
        turn.setPrimaryCandidateId(m_candidate.id);
    }
}

bool Generation::store(bool growing)
{
    m_sinceStored.start();
    Transaction transaction(m_store.database());
    if (const auto begun = transaction.begin(); !begun) {
        storeFailed(begun.error());
        return false;
    }
    if (m_order.turn.number == 0) {
        const auto inserted = m_store.turns().insert(m_order.chat.number, m_order.turn.turn, growing);
        if (!inserted) {
            storeFailed(inserted.error());
            return false;
        }
        m_order.turn.number = inserted->number;
    } else {
        const auto replaced = m_store.turns().replace(m_order.turn.number, m_order.turn.turn, growing);
        if (!replaced) {
            storeFailed(replaced.error());
            return false;
        }
    }
    auto done = growing ? Result<Done>(Done()) : m_store.chats().touch(m_order.chat.number);
    if (done)
        done = transaction.commit();
    if (!done) {
        storeFailed(done.error());
        return false;
    }
    return true;
}

void Generation::storeFailed(const Wire::ErrorBody &error)
{
    m_run->cancel();
    m_hub.publish(Wire::ServerFrame::neoError(error, m_order.requestId), m_order.asker);
    end();
}

void Generation::end()
{
    if (m_ended)
        return;
    m_ended = true;
    emit ended();
}

Turn Generation::untimed() const
{
    Turn turn = m_order.turn.turn;
    turn.setCreateTime({});
    turn.setLastUpdateTime({});
    QList<Candidate> candidates = turn.candidates();
    for (Candidate &candidate : candidates) {
        if (candidate.id == m_candidate.id)
            candidate.createTime = {};
    }
    turn.setCandidates(candidates);
    return turn;
}

} // namespace Confab::Server
