// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chatservice.h"

#include "domain/uniqueid.h"
#include "net/httpclient.h"
#include "service/charactercalls.h"
#include "service/chatcalls.h"
#include "service/createchatcommand.h"
#include "service/responsecommand.h"
#include "service/sendcommand.h"
#include "service/servicecore.h"
#include "service/servicelog.h"
#include "service/turncollector.h"
#include "service/turncommand.h"
#include "service/turnremover.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Repeat = RetryTable::Repeat;
using Operation = Error::Operation;

} // namespace

ChatService::ChatService(Net::HttpClient *http, Net::SocketLink *link, const Endpoints &endpoints,
                         const ServiceTimings &timings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<ServiceCore>(this, http, link, endpoints, timings))
    , m_http(http)
    , m_link(link)
{
    m_link->setUrl(endpoints.socket);
    connect(&d->rest, &RestCaller::signedOut, this, [this](const Error &error) {
        m_link->close();
        d->dispatcher.refuseAll(error);
        qCInfo(lcService) << "the token is refused; nothing more is sent";
        emit signedOut(error);
    });
}

ChatService::~ChatService() = default;

void ChatService::setToken(const Token &token)
{
    m_http->setToken(token);
    m_link->setToken(token);
    d->account.forget();
    d->rest.letThrough();
    d->dispatcher.reconnect();
}

const Endpoints &ChatService::endpoints() const
{
    return d->endpoints;
}

void ChatService::connectNow()
{
    if (!isSignedOut())
        m_link->open();
}

void ChatService::reconnectNow()
{
    if (isSignedOut())
        return;
    d->dispatcher.reconnect();
    m_link->open();
}

void ChatService::disconnectNow()
{
    m_link->close();
    d->dispatcher.refuseAll(Error(Error::Kind::Network, Operation::Connect));
}

Net::SocketLink::State ChatService::connectionState() const
{
    return m_link->state();
}
std::chrono::milliseconds ChatService::retryIn() const
{
    return m_link->retryIn();
}
bool ChatService::isSignedOut() const
{
    return bool(d->rest.refusal());
}

Reply<Account> *ChatService::fetchMe()
{
    auto *reply = new PendingReply<Account>(this);
    d->account.fetch(reply, [reply](const Error &error, const Account &account) {
        if (error)
            reply->fail(error);
        else
            reply->succeed(account);
    });
    return reply;
}

Reply<Character> *ChatService::fetchCharacter(const QString &characterId)
{
    return CharacterCalls(d.get()).fetchCharacter(characterId);
}

Reply<QList<Character>> *ChatService::searchCharacters(const QString &query)
{
    return CharacterCalls(d.get()).searchCharacters(query);
}

Reply<QList<Character>> *ChatService::fetchRecentCharacters()
{
    return CharacterCalls(d.get()).fetchRecentCharacters();
}

Reply<QList<LegacyHistory>> *ChatService::fetchHistories(const QString &characterId, int amount)
{
    return CharacterCalls(d.get()).fetchHistories(characterId, amount);
}

Reply<QList<Chat>> *ChatService::fetchChats(const QString &characterId, int previewTurns)
{
    return ChatCalls(d.get()).fetchChats(characterId, previewTurns);
}

Reply<Chat> *ChatService::fetchChat(const QString &chatId)
{
    return ChatCalls(d.get()).fetchChat(chatId);
}

Reply<QList<Chat>> *ChatService::fetchRecentChats()
{
    return ChatCalls(d.get()).fetchRecentChats();
}

Reply<Done> *ChatService::updateChatName(const QString &chatId, const QString &name)
{
    return ChatCalls(d.get()).updateChatName(chatId, name);
}

Reply<Done> *ChatService::archiveChat(const QString &chatId)
{
    return ChatCalls(d.get()).archiveChat(chatId);
}

Reply<Done> *ChatService::unarchiveChat(const QString &chatId)
{
    return ChatCalls(d.get()).unarchiveChat(chatId);
}

Reply<QString> *ChatService::copyChat(const QString &chatId, const QString &endTurnId)
{
    return ChatCalls(d.get()).copyChat(chatId, endTurnId);
}

Reply<NewChat> *ChatService::createChat(const QString &characterId, bool greeting)
{
    auto *reply = new PendingReply<NewChat>(this);
    d->account.need(reply, [this, reply, characterId, greeting](const Error &error, const Account &account) {
        if (reply->isFinished())
            return;
        if (error) {
            Error named = error;
            named.operation = Operation::CreateChat;
            named.subjects = {characterId};
            reply->fail(named);
            return;
        }
        const auto frame = Wire::ClientFrame::createChat(uniqueId(), account.id, characterId, greeting);
        d->dispatcher.submit(new CreateChatCommand(d.get(), frame, reply));
    });
    return reply;
}

Reply<TurnPage> *ChatService::fetchMessages(const QString &chatId, bool pinnedOnly, const QString &nextToken)
{
    auto *reply = new PendingReply<TurnPage>(this);
    auto *task = new QObject(reply);
    d->readPage(chatId, pinnedOnly, nextToken,
                pinnedOnly ? Operation::FetchPinnedMessages : Operation::FetchMessages, Repeat::Safe, task,
                [reply](const Error &error, const TurnPage &page) {
                    if (error)
                        reply->fail(error);
                    else
                        reply->succeed(page);
                });
    reply->onAbort([task] { delete task; });
    return reply;
}

Reply<QList<Turn>> *ChatService::fetchAllMessages(const QString &chatId, bool pinnedOnly)
{
    return TurnCollector::collectAll(d.get(), chatId, pinnedOnly);
}

Reply<TurnPage> *ChatService::fetchPinnedMessages(const QString &chatId, const QString &nextToken)
{
    return fetchMessages(chatId, true, nextToken);
}

Reply<QList<Turn>> *ChatService::fetchAllPinnedMessages(const QString &chatId)
{
    return fetchAllMessages(chatId, true);
}

Reply<QList<Turn>> *ChatService::fetchFollowingMessages(const QString &chatId, const QString &turnId,
                                                        bool pinnedOnly)
{
    return TurnCollector::collectFollowing(d.get(), chatId, turnId, pinnedOnly);
}

Reply<MessageExchange> *ChatService::sendMessage(const QString &characterId, const QString &chatId,
                                                 const QString &text)
{
    Turn turn(chatId, uniqueId());
    Candidate candidate;
    candidate.id = uniqueId();
    candidate.text = text;
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    turn.setCreateTime(Timestamp::now());
    return send(characterId, turn, false);
}

Reply<MessageExchange> *ChatService::retryMessage(const QString &chatId, const QString &turnId)
{
    const Turn turn = d->turns.turn(chatId, turnId);
    const QString characterId = m_characterOf.value(turnId);
    if (turn.isNull() || turn.delivery() != DeliveryState::NotSent || characterId.isEmpty()) {
        auto *reply = new PendingReply<MessageExchange>(this);
        Error error(Error::Kind::Invalid, Operation::SendMessage);
        error.subjects = {chatId, turnId};
        reply->fail(error);
        return reply;
    }
    return send(characterId, turn, true);
}

Reply<MessageExchange> *ChatService::resendMessage(const QString &characterId, const Turn &turn)
{
    return send(characterId, turn, true);
}

Reply<MessageExchange> *ChatService::send(const QString &characterId, const Turn &turn, bool isRetry)
{
    auto *reply = new PendingReply<MessageExchange>(this);
    Turn message = turn;
    message.setAuthor({.id = d->account.account().id, .name = d->account.account().name, .isHuman = true});
    m_characterOf.insert(message.id(), characterId);
    auto *command = new SendCommand(d.get(), characterId, message, isRetry, reply);
    d->dispatcher.submit(command);
    d->account.need(command, [this, command](const Error &error, const Account &account) {
        if (error) {
            command->unsendable(error);
            return;
        }
        command->setAuthor({.id = account.id, .name = account.name, .isHuman = true});
        d->dispatcher.flushSoon();
    });
    reply->then(this, [this, id = message.id()](const Reply<MessageExchange> &ended) {
        if (ended.hasValue())
            m_characterOf.remove(id);
    });
    return reply;
}

void ChatService::discardMessage(const QString &chatId, const QString &turnId)
{
    if (d->turns.turn(chatId, turnId).delivery() == DeliveryState::NotSent)
        d->takeRemoval(chatId, {turnId});
    m_characterOf.remove(turnId);
}

Reply<Turn> *ChatService::generateTurn(const QString &characterId, const QString &chatId)
{
    auto *reply = new PendingReply<Turn>(this);
    const auto ask = [this, reply, characterId, chatId] {
        d->dispatcher.submit(new ResponseCommand(d.get(), Operation::GenerateTurn,
                                                 Wire::ClientFrame::generateTurn(characterId, chatId), {},
                                                 reply));
    };
    if (!d->turns.ids(chatId).isEmpty()) {
        ask();
        return reply;
    }
    // Without the turns that are there already, an old one could be taken for the new one.
    auto *task = new QObject(reply);
    reply->onAbort([task] { delete task; });
    d->readPage(chatId, false, {}, Operation::GenerateTurn, Repeat::Safe, task,
                [reply, ask](const Error &error, const TurnPage &) {
                    if (error)
                        reply->fail(error);
                    else
                        ask();
                });
    return reply;
}

Reply<Turn> *ChatService::anotherResponse(const QString &characterId, const QString &chatId,
                                          const QString &turnId)
{
    auto *reply = new PendingReply<Turn>(this);
    const auto ask = [this, reply, characterId, chatId, turnId](const Turn &known) {
        d->dispatcher.submit(new ResponseCommand(
            d.get(), Operation::AnotherResponse,
            Wire::ClientFrame::anotherResponse(characterId, chatId, turnId), known, reply));
    };
    const Turn known = d->turns.turn(chatId, turnId);
    if (!known.isNull()) {
        ask(known);
        return reply;
    }
    // Without the candidates that are there already, an old one could be taken for the new one.
    auto *task = new QObject(reply);
    reply->onAbort([task] { delete task; });
    d->readPage(chatId, false, {}, Operation::AnotherResponse, Repeat::Safe, task,
                [this, reply, ask, chatId, turnId](const Error &error, const TurnPage &) {
                    if (error)
                        reply->fail(error);
                    else
                        ask(d->turns.turn(chatId, turnId));
                });
    return reply;
}

Reply<Turn> *ChatService::changeTurn(Operation operation, const Wire::ClientFrame &frame)
{
    auto *reply = new PendingReply<Turn>(this);
    d->dispatcher.submit(
        new TurnCommand(d.get(), operation, frame, d->turns.turn(frame.chatId, frame.turnId), reply));
    return reply;
}

Reply<Done> *ChatService::updatePrimaryCandidate(const QString &chatId, const QString &turnId,
                                                 const QString &candidateId)
{
    auto *reply = new PendingReply<Done>(this);
    QPointer<Reply<Turn>> change =
        changeTurn(Operation::UpdatePrimaryCandidate,
                   Wire::ClientFrame::updatePrimaryCandidate(chatId, turnId, candidateId));
    reply->onAbort([change] {
        if (change)
            change->abort();
    });
    change->then(reply, [reply](const Reply<Turn> &changed) {
        if (changed.hasValue())
            reply->succeed({});
        else
            reply->fail(changed.error());
    });
    return reply;
}

Reply<Turn> *ChatService::editMessage(const QString &chatId, const QString &turnId,
                                      const QString &candidateId, const QString &text)
{
    return changeTurn(Operation::EditMessage,
                      Wire::ClientFrame::editMessage(chatId, turnId, candidateId, text));
}

Reply<Turn> *ChatService::pinMessage(const QString &chatId, const QString &turnId)
{
    return changeTurn(Operation::PinMessage, Wire::ClientFrame::setPinned(chatId, turnId, true));
}

Reply<Turn> *ChatService::unpinMessage(const QString &chatId, const QString &turnId)
{
    return changeTurn(Operation::UnpinMessage, Wire::ClientFrame::setPinned(chatId, turnId, false));
}

Reply<Done> *ChatService::deleteMessages(const QString &chatId, const QStringList &turnIds)
{
    auto *reply = new PendingReply<Done>(this);
    if (turnIds.isEmpty())
        reply->succeed({});
    else
        new TurnRemover(d.get(), chatId, turnIds, reply);
    return reply;
}

Reply<Done> *ChatService::deleteMessage(const QString &chatId, const QString &turnId)
{
    return deleteMessages(chatId, {turnId});
}

void ChatService::abortGeneration(const QString &chatId)
{
    if (auto *command = qobject_cast<GenerationCommand *>(d->dispatcher.generationIn(chatId)))
        command->stop();
}

bool ChatService::isGenerating(const QString &chatId) const
{
    return d->dispatcher.generationIn(chatId) != nullptr;
}

Turn ChatService::knownTurn(const QString &chatId, const QString &turnId) const
{
    return d->turns.turn(chatId, turnId);
}

QList<Turn> ChatService::unsentTurns(const QString &chatId) const
{
    return d->turns.unsent(chatId);
}

void ChatService::releaseChat(const QString &chatId)
{
    if (!d->dispatcher.isBusyWith(chatId))
        d->turns.release(chatId);
}

} // namespace Confab
