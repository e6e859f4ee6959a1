// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/servicecore.h"

#include "wire/pagejson.h"

namespace Confab {

namespace {

// The same moment may be told with fewer digits elsewhere.
bool isClearlyOlder(const Timestamp &a, const Timestamp &b)
{
    if (!a.isValid() || !b.isValid())
        return false;
    if (a.seconds() != b.seconds())
        return a.seconds() < b.seconds();
    return a.nanoseconds() != 0 && b.nanoseconds() - a.nanoseconds() >= 1000000;
}

} // namespace

ServiceCore::ServiceCore(ChatService *service, Net::HttpClient *http, Net::SocketLink *link,
                         const Endpoints &endpoints, const ServiceTimings &timings)
    : service(service)
    , endpoints(endpoints)
    , timings(timings)
    , rest(http, endpoints, timings)
    , account(&rest)
    , dispatcher(this, link)
{
}

Turn ServiceCore::takeFrame(const Turn &turn)
{
    const bool known = turns.contains(turn.chatId(), turn.id());
    Turn whole = known ? turns.turn(turn.chatId(), turn.id()) : turn;
    if (known)
        whole.mergeFrom(turn);
    const Candidate *shown = whole.primaryCandidate();
    const bool growing = !whole.isHuman() && shown && !shown->isFinal;
    whole.setDelivery(growing ? DeliveryState::Streaming : DeliveryState::Stored);
    whole.setDeliveryError({});
    turns.put(whole);
    if (known)
        emit service->turnUpdated(whole);
    else
        emit service->turnAdded(whole);
    return whole;
}

void ServiceCore::takeOwn(const Turn &turn)
{
    const bool known = turns.contains(turn.chatId(), turn.id());
    turns.put(turn);
    if (known)
        emit service->turnUpdated(turn);
    else
        emit service->turnAdded(turn);
}

// A page is a picture of a moment ago, frames may have come since.
bool ServiceCore::isAhead(const Turn &known, const Turn &ofPage) const
{
    if (known.isNull())
        return false;
    if (known.delivery() == DeliveryState::Streaming)
        return dispatcher.isStreaming(known.chatId());
    const Candidate *here = known.primaryCandidate();
    if (known.delivery() != DeliveryState::Stored || !here || !here->isFinal)
        return false;
    if (isClearlyOlder(ofPage.lastUpdateTime(), known.lastUpdateTime()))
        return true;
    const Candidate *there = ofPage.candidate(here->id);
    return there && !there->isFinal;
}

void ServiceCore::interruptStreams(const Error &error)
{
    const QList<Turn> streaming = turns.streaming();
    for (Turn turn : streaming) {
        if (dispatcher.generationIn(turn.chatId()))
            continue;
        turn.setDelivery(DeliveryState::Interrupted);
        turn.setDeliveryError(std::make_shared<const Error>(error));
        takeOwn(turn);
    }
}

TurnPage ServiceCore::takePage(const TurnPage &page)
{
    TurnPage merged = page;
    for (Turn &turn : merged.turns) {
        const Turn known = turns.turn(turn.chatId(), turn.id());
        if (isAhead(known, turn)) {
            turn = known;
            continue;
        }
        // That its answer is missing stays true until there is one.
        if (known.delivery() == DeliveryState::Unanswered && page.token.isEmpty()
            && turn.id() == page.turns.first().id()) {
            turn.setDelivery(known.delivery());
            turn.setDeliveryError(known.deliveryError());
        }
        turns.put(turn);
    }
    emit service->turnsFetched(merged);
    return merged;
}

void ServiceCore::takeRemoval(const QString &chatId, const QStringList &turnIds)
{
    if (turnIds.isEmpty())
        return;
    for (const QString &turnId : turnIds)
        turns.remove(chatId, turnId);
    emit service->turnsRemoved(chatId, turnIds);
}

Chat ServiceCore::takeChat(const Chat &chat)
{
    const bool known = chats.contains(chat.id);
    const Chat whole = chats.merge(chat);
    if (known)
        emit service->chatUpdated(whole);
    else
        emit service->chatAdded(whole);
    return whole;
}

void ServiceCore::changeChat(const QString &chatId, const std::function<void(Chat &)> &change)
{
    if (!chats.contains(chatId))
        return;
    Chat chat = chats.chat(chatId);
    change(chat);
    takeChat(chat);
}

QList<Chat> ServiceCore::takeChats(const QString &characterId, const QList<Chat> &list)
{
    QList<Chat> merged;
    merged.reserve(list.size());
    for (const Chat &chat : list)
        merged.append(chats.merge(chat));
    emit service->chatsFetched(characterId, merged);
    return merged;
}

void ServiceCore::readPage(const QString &chatId, bool pinnedOnly, const QString &token,
                           Error::Operation operation, RetryTable::Repeat repeat, QObject *owner,
                           const std::function<void(const Error &, const TurnPage &)> &callback)
{
    const RestRequest request{.call = Wire::RestCall::fetchMessages(chatId, pinnedOnly, token),
                              .operation = operation,
                              .subjects = {chatId},
                              .repeat = repeat};
    rest.call(request, owner,
              [this, chatId, pinnedOnly, token, operation, callback](const RestResult &result) {
                  if (result.error) {
                      callback(result.error, {});
                      return;
                  }
                  std::optional<TurnPage> page = Wire::decodePage(result.body, chatId);
                  if (!page) {
                      Error error(Error::Kind::BadResponse, operation);
                      error.subjects = {chatId};
                      callback(error, {});
                      return;
                  }
                  page->token = token;
                  page->pinnedOnly = pinnedOnly;
                  // A server that ignores the parameter sends everything.
                  if (pinnedOnly)
                      page->turns.removeIf([](const Turn &turn) { return !turn.isPinned(); });
                  callback({}, takePage(*page));
              });
}

} // namespace Confab
