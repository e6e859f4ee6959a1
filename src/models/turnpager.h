// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/turnpage.h"
#include "service/reply.h"

#include <QObject>
#include <QPointer>

namespace Confab {

class ChatService;
class TurnModelData;

// Reads a chat's pages for a TurnModel, at most one at a time, and knows which part of the chat its rows are:
// everything from the newest turn back to where `next token` goes on. Pages that others ask for serve it as
// well.
class TurnPager : public QObject
{
    Q_OBJECT

public:
    explicit TurnPager(TurnModelData *data);
    ~TurnPager() override;

    void attach(ChatService *service);
    // Forgets everything, the page under way included.
    void start();
    void fetchNewest();
    void fetchOlder();
    bool canFetchOlder() const;
    void fetchUntil(const QString &turnId);
    void stopFetching();

    bool isLoading() const { return !m_reply.isNull(); }
    bool isStarted() const { return m_started; }
    bool hasOlder() const { return m_started && !m_nextToken.isEmpty(); }
    const Error &error() const { return m_error; }

signals:
    void loadingChanged();
    void hasOlderChanged();
    void errorChanged();
    void started();
    void turnReached(const QString &turnId, bool found);

private:
    enum class Request
    {
        None,
        Newest,
        CatchUp, // newer than what is held, towards it
        Older,
    };

    void request(Request kind, const QString &token);
    void finish(const Reply<TurnPage> &reply);
    void goOn();
    void take(const TurnPage &page);
    void takeNewest(const TurnPage &page);
    void takeCatchUp(const TurnPage &page);
    void takeOlder(const TurnPage &page);
    void takeOther(const TurnPage &page);
    void closeGap(const TurnPage &page, bool met);
    bool isBeyondKept(const TurnPage &page) const;
    void setStarted();
    void setNextToken(const QString &token);
    void setError(const Error &error);
    void endSearch(bool found);

    ChatService *m_service = nullptr;
    TurnModelData *const m_data;
    QPointer<Reply<TurnPage>> m_reply;
    Request m_request = Request::None;
    QString m_requestToken;
    bool m_pageTaken = false; // the page of the request under way has come by signal
    bool m_newestWanted = false; // while another page is under way
    bool m_started = false;
    QString m_nextToken; // towards the past; empty: nothing is older
    QString m_wantedTurn;
    int m_emptyPages = 0;
    int m_revisionAtRequest = 0;
    QList<Turn> m_ahead; // newest first: read after a break, not yet connected to the rows
    int m_aheadPages = 0;
    QString m_aheadToken;
    Error m_error;
};

} // namespace Confab
