// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/turncollector.h"

#include "service/pagewalker.h"
#include "service/servicecore.h"

namespace Confab {

namespace {

Error cutShort(const QString &chatId)
{
    Error error(Error::Kind::Incomplete, Error::Operation::FetchMessages);
    error.subjects = {chatId};
    return error;
}

} // namespace

TurnCollector::TurnCollector(PendingReply<QList<Turn>> *reply, PageWalker *walker)
    : QObject(reply)
    , m_reply(reply)
    , m_walker(walker)
{
    connect(walker, &PageWalker::startedOver, this, [this] {
        m_before = collected();
        m_turns.clear();
    });
    reply->onAbort([this] {
        m_reply->keep(collected());
        delete m_walker;
    });
}

Reply<QList<Turn>> *TurnCollector::collectAll(ServiceCore *core, const QString &chatId, bool pinnedOnly)
{
    auto *reply = new PendingReply<QList<Turn>>(core->service);
    auto *walker = new PageWalker(
        core, chatId, pinnedOnly,
        pinnedOnly ? Error::Operation::FetchPinnedMessages : Error::Operation::FetchMessages, reply);
    auto *collector = new TurnCollector(reply, walker);
    connect(walker, &PageWalker::pageRead, collector, &TurnCollector::add);
    connect(walker, &PageWalker::finished, collector, [collector, core, chatId](const Error &error) {
        if (error) {
            collector->m_reply->update(collector->collected());
            collector->m_reply->fail(error);
            return;
        }
        if (collector->m_walker->isCutShort())
            emit core->service->noticed(cutShort(chatId));
        collector->m_reply->succeed(collector->m_turns);
    });
    walker->setReadAhead(true);
    walker->start();
    return reply;
}

Reply<QList<Turn>> *TurnCollector::collectFollowing(ServiceCore *core, const QString &chatId,
                                                    const QString &turnId, bool pinnedOnly)
{
    auto *reply = new PendingReply<QList<Turn>>(core->service);
    auto *walker = new PageWalker(core, chatId, false, Error::Operation::FetchFollowingMessages, reply);
    auto *collector = new TurnCollector(reply, walker);
    collector->m_anchor = turnId;
    collector->m_pinnedOnly = pinnedOnly;
    connect(walker, &PageWalker::pageRead, collector, &TurnCollector::addUntilAnchor);
    connect(walker, &PageWalker::finished, collector, [collector, chatId, turnId](const Error &error) {
        Error reason = error;
        if (collector->m_walker->isCutShort()) {
            reason = cutShort(chatId);
        } else if (!error) {
            reason = Error(Error::Kind::NotFound, Error::Operation::FetchFollowingMessages);
            reason.subjects = {chatId, turnId};
        }
        collector->m_reply->fail(reason);
    });
    walker->start();
    return reply;
}

void TurnCollector::add(const TurnPage &page)
{
    // Growing one list in place: handing every page's copy through update() would copy it each time.
    m_turns += page.turns;
    emit m_reply->progress(m_turns.size(), -1);
}

void TurnCollector::addUntilAnchor(const TurnPage &page)
{
    for (const Turn &turn : page.turns) {
        if (turn.id() == m_anchor) {
            m_walker->disconnect(this);
            m_walker->deleteLater();
            m_reply->succeed(m_turns);
            return;
        }
        if (!m_pinnedOnly || turn.isPinned())
            m_turns.append(turn);
    }
    emit m_reply->progress(m_turns.size(), -1);
}

QList<Turn> TurnCollector::collected() const
{
    if (m_before.isEmpty())
        return m_turns;
    QSet<QString> ids;
    for (const Turn &turn : m_turns)
        ids.insert(turn.id());
    QList<Turn> all = m_turns;
    for (const Turn &turn : m_before) {
        if (!ids.contains(turn.id()))
            all.append(turn);
    }
    return all;
}

} // namespace Confab
