// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/turnpager.h"

#include "models/turnmodeldata.h"
#include "service/chatservice.h"

#include <QTimer>

namespace Confab {

namespace {
// After so many pages that do not touch what is held, it is cheaper to begin anew from the newest ones.
constexpr int mostPagesAhead = 8;
// A page may come empty and still name a next one (src/wire/README.md, "Pages").
constexpr int mostEmptyPages = 3;
} // namespace

TurnPager::TurnPager(TurnModelData *data)
    : m_data(data)
{
}

void TurnPager::attach(ChatService *service)
{
    m_service = service;
    connect(service, &ChatService::turnsFetched, this, &TurnPager::take);
}

TurnPager::~TurnPager()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void TurnPager::start()
{
    if (Reply<TurnPage> *reply = m_reply) {
        reply->disconnect(this);
        m_reply.clear();
        reply->abort();
        emit loadingChanged();
    }
    m_request = Request::None;
    m_newestWanted = false;
    m_started = false;
    m_ahead.clear();
    m_aheadPages = 0;
    m_emptyPages = 0;
    endSearch(false);
    setNextToken({});
    setError({});
}

void TurnPager::fetchNewest()
{
    if (m_data->chatId().isEmpty() || !m_service)
        return;
    if (isLoading()) {
        m_newestWanted = m_request != Request::Newest;
        return;
    }
    m_ahead.clear();
    m_aheadPages = 0;
    m_revisionAtRequest = m_data->rows().revision();
    request(Request::Newest, {});
}

void TurnPager::fetchOlder()
{
    if (canFetchOlder())
        request(Request::Older, m_nextToken);
}

bool TurnPager::canFetchOlder() const
{
    return hasOlder() && !isLoading();
}

void TurnPager::fetchUntil(const QString &turnId)
{
    if (!m_wantedTurn.isEmpty() && m_wantedTurn != turnId)
        endSearch(false);
    m_wantedTurn = turnId;
    if (!isLoading())
        QTimer::singleShot(0, this, &TurnPager::goOn);
}

void TurnPager::stopFetching()
{
    m_wantedTurn.clear();
}

void TurnPager::request(Request kind, const QString &token)
{
    m_request = kind;
    m_requestToken = token;
    m_pageTaken = false;
    m_reply = m_service->fetchMessages(m_data->chatId(), false, token);
    m_reply->then(this, [this](const Reply<TurnPage> &reply) { finish(reply); });
    emit loadingChanged();
}

void TurnPager::finish(const Reply<TurnPage> &reply)
{
    if (m_reply != &reply)
        return;
    if (reply.hasValue() && !m_pageTaken)
        take(reply.value());
    m_reply.clear();
    m_request = Request::None;
    if (!reply.hasValue()) {
        m_ahead.clear();
        m_aheadPages = 0;
        endSearch(false);
    }
    setError(reply.error());
    emit loadingChanged();
    // What has just been told may have led to another request, or to another chat.
    if (!isLoading() && reply.hasValue())
        goOn();
}

void TurnPager::goOn()
{
    if (isLoading())
        return;
    if (m_aheadPages > 0) {
        request(Request::CatchUp, m_aheadToken);
    } else if (m_newestWanted) {
        m_newestWanted = false;
        fetchNewest();
    } else if (m_emptyPages > 0 && hasOlder()) {
        fetchOlder();
    } else if (!m_wantedTurn.isEmpty()) {
        if (m_data->rows().contains(m_wantedTurn))
            endSearch(true);
        else if (hasOlder())
            fetchOlder();
        else if (!m_started)
            fetchNewest();
        else
            endSearch(false);
    }
}

void TurnPager::take(const TurnPage &page)
{
    if (page.chatId != m_data->chatId() || page.chatId.isEmpty())
        return;
    if (page.pinnedOnly) {
        m_data->update(page.turns);
        return;
    }
    const bool own = isLoading() && page.token == m_requestToken && !m_pageTaken;
    m_pageTaken = m_pageTaken || own;
    if (own && m_request == Request::CatchUp)
        takeCatchUp(page);
    else if (page.token.isEmpty())
        takeNewest(page);
    else if (hasOlder() && page.token == m_nextToken)
        takeOlder(page);
    else
        takeOther(page);
}

void TurnPager::takeNewest(const TurnPage &page)
{
    const bool own = isLoading() && m_request == Request::Newest;
    const bool met =
        page.nextToken.isEmpty() || !m_data->hasConnected() || m_data->touchesConnected(page.turns);
    if (!met) {
        m_data->update(page.turns);
        if (own) {
            m_ahead = page.turns;
            m_aheadPages = 1;
            m_aheadToken = page.nextToken;
        } else {
            fetchNewest();
        }
        return;
    }
    const bool fresh = !m_started || !m_data->hasVerified();
    m_data->merge(page.turns, m_data->firstUnsentRow());
    if (own)
        m_data->dropMissing(page.turns, page.nextToken.isEmpty(), m_revisionAtRequest);
    const bool reachesFront = !page.turns.isEmpty() && m_data->rows().rowOf(page.turns.constLast().id()) == 0;
    if (fresh || reachesFront || page.nextToken.isEmpty())
        setNextToken(page.nextToken);
    setStarted();
}

void TurnPager::setStarted()
{
    if (m_started)
        return;
    m_started = true;
    emit hasOlderChanged();
    emit started();
}

// What an earlier run kept is where somebody reads: it is worth reading as far as that, but not further.
bool TurnPager::isBeyondKept(const TurnPage &page) const
{
    const Turn oldest = m_data->oldestKept();
    if (oldest.isNull())
        return m_aheadPages >= mostPagesAhead;
    return !page.turns.isEmpty() && page.turns.constLast().createTime() < oldest.createTime();
}

void TurnPager::takeCatchUp(const TurnPage &page)
{
    const bool met = m_data->touchesConnected(page.turns);
    m_ahead += page.turns;
    ++m_aheadPages;
    const bool stuck = page.nextToken == page.token || page.nextToken.isEmpty();
    if (met || stuck || isBeyondKept(page)) {
        closeGap(page, met);
    } else {
        m_aheadToken = page.nextToken;
    }
}

void TurnPager::closeGap(const TurnPage &page, bool met)
{
    if (!met) {
        m_data->dropVerified(m_revisionAtRequest);
        setNextToken(page.nextToken == page.token ? QString() : page.nextToken);
    }
    const int fallback = met ? m_data->firstUnsentRow() : 0;
    m_data->merge(m_ahead, fallback);
    m_data->dropMissing(m_ahead, page.nextToken.isEmpty(), m_revisionAtRequest);
    // Before kept rows nothing is known of what is older, so it goes on from the page.
    if (met && (!m_started || m_data->rows().rowOf(page.turns.constLast().id()) == 0))
        setNextToken(page.nextToken);
    m_ahead.clear();
    m_aheadPages = 0;
    setStarted();
}

void TurnPager::takeOlder(const TurnPage &page)
{
    const int connected = m_data->mergeOlder(page.turns, page.nextToken.isEmpty());
    const bool stuck = page.nextToken == page.token;
    if (connected > 0)
        m_emptyPages = 0;
    else if (!page.nextToken.isEmpty() && !stuck)
        ++m_emptyPages;
    const bool over = stuck || m_emptyPages >= mostEmptyPages;
    if (over)
        m_emptyPages = 0;
    setNextToken(over ? QString() : page.nextToken);
}

void TurnPager::takeOther(const TurnPage &page)
{
    if (page.turns.isEmpty())
        return;
    const TurnRows &rows = m_data->rows();
    // Usable beyond what is here only if it is connected with the oldest row.
    const bool hasFront = m_started && m_data->oldestKept().isNull() && rows.count() > 0
        && std::any_of(page.turns.cbegin(), page.turns.cend(),
                       [&rows](const Turn &turn) { return turn.id() == rows.turnAt(0).id(); });
    if (!hasFront) {
        m_data->update(page.turns);
        return;
    }
    m_data->merge(page.turns, 0);
    setNextToken(page.nextToken == page.token ? QString() : page.nextToken);
}

void TurnPager::setNextToken(const QString &token)
{
    const bool had = hasOlder();
    m_nextToken = token;
    m_data->hasOlder = !token.isEmpty();
    if (had != hasOlder())
        emit hasOlderChanged();
}

void TurnPager::setError(const Error &error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

void TurnPager::endSearch(bool found)
{
    if (m_wantedTurn.isEmpty())
        return;
    const QString turnId = std::exchange(m_wantedTurn, {});
    emit turnReached(turnId, found);
}

} // namespace Confab
