// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/accountkeeper.h"
#include "service/chatcache.h"
#include "service/chatservice.h"
#include "service/restcaller.h"
#include "service/socketdispatcher.h"
#include "service/turncache.h"

#include <functional>

namespace Confab {

// What the parts of the service share, and the one place where a change becomes known: everything that reads
// a turn or a chat hands it in here, and the service's signals come out.
class ServiceCore : public QObject
{
    Q_OBJECT

public:
    ServiceCore(ChatService *service, Net::HttpClient *http, Net::SocketLink *link,
                const Endpoints &endpoints, const ServiceTimings &timings);

    // A turn of a frame: merged into what is known, told, and returned whole.
    Turn takeFrame(const Turn &turn);
    // A turn this program wrote or changed itself: replaces what is known, told.
    void takeOwn(const Turn &turn);
    // A page of turns: replaces what is known unless that is newer. Told; returned as merged.
    TurnPage takePage(const TurnPage &page);
    // The turns whose frames nobody here asked for will get no more of them: the connection is gone.
    void interruptStreams(const Error &error);
    void takeRemoval(const QString &chatId, const QStringList &turnIds);
    Chat takeChat(const Chat &chat);
    // Takes a known chat as `change` leaves it; nothing when it is not known.
    void changeChat(const QString &chatId, const std::function<void(Chat &)> &change);
    QList<Chat> takeChats(const QString &characterId, const QList<Chat> &chats);

    // Reads a page of turns; fails or gives the page as takePage() returned it.
    void readPage(const QString &chatId, bool pinnedOnly, const QString &token, Error::Operation operation,
                  RetryTable::Repeat repeat, QObject *owner,
                  const std::function<void(const Error &, const TurnPage &)> &callback);

    ChatService *const service;
    const Endpoints endpoints;
    const ServiceTimings timings;
    RestCaller rest;
    AccountKeeper account;
    TurnCache turns;
    ChatCache chats;
    SocketDispatcher dispatcher;

private:
    bool isAhead(const Turn &known, const Turn &ofPage) const;
};

} // namespace Confab
