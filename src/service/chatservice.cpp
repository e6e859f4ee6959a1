// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chatservice.h"

#include "domain/uniqueid.h"
#include "net/httpclient.h"
#include "service/createchatcommand.h"
#include "service/responsecommand.h"
#include "service/sendcommand.h"
#include "service/servicecore.h"
#include "service/turncollector.h"
#include "service/turncommand.h"
#include "service/turnremover.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/legacyjson.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

using Repeat = RetryTable::Repeat;
using Operation = Error::Operation;

Error makeError(Error::Kind kind, Operation operation, const QStringList &subjects)
{
    Error error(kind, operation);
    error.subjects = subjects;
    return error;
}

// A REST call whose body becomes the reply's value. `read` gives nothing when the body has an unexpected
// shape.
template <class T, class Read>
Reply<T> *callRest(ServiceCore *core, const RestRequest &request, Read read)
{
    auto *reply = new PendingReply<T>(core->service);
    RestTask *task = core->rest.call(request, reply, [reply, request, read](const RestResult &result) {
        if (result.error) {
            reply->fail(result.error);
            return;
        }
        std::optional<T> value = read(result.body);
        if (value)
            reply->succeed(*value);
        else
            reply->fail(makeError(Error::Kind::BadResponse, request.operation, request.subjects));
    });
    reply->onAbort([task] { delete task; });
    return reply;
}

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
    auto *reply = new PendingReply<Character>(this);
    const RestRequest request{.call = Wire::RestCall::fetchCharacter(characterId),
                              .operation = Operation::FetchCharacter,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    RestTask *task = d->rest.call(request, reply, [reply, characterId](const RestResult &result) {
        const auto character = result.error ? std::nullopt : Wire::decodeCharacterBody(result.body);
        if (character) {
            reply->succeed(*character);
            return;
        }
        Error error = result.error
            ? result.error
            : makeError(Error::Kind::BadResponse, Operation::FetchCharacter, {characterId});
        // A character that is not there, or not for this account, is answered with 200 and a sentence.
        const auto said = Wire::ErrorBody::fromAnyFailure(result.body);
        if (said && (!result.error || (error.kind == Error::Kind::Service && error.code == 200))) {
            error.kind = Error::Kind::NotFound;
            error.comment = said->comment;
        }
        reply->fail(error);
    });
    reply->onAbort([task] { delete task; });
    return reply;
}

Reply<QList<Character>> *ChatService::searchCharacters(const QString &query)
{
    return callRest<QList<Character>>(d.get(),
                                      {.call = Wire::RestCall::searchCharacters(query),
                                       .operation = Operation::SearchCharacters,
                                       .subjects = {query},
                                       .repeat = Repeat::Safe},
                                      [](const QJsonObject &body) { return Wire::decodeCharacters(body); });
}

Reply<QList<Character>> *ChatService::fetchRecentCharacters()
{
    const RestRequest request{.call = Wire::RestCall::fetchRecentChats(),
                              .operation = Operation::FetchRecentChats,
                              .subjects = {},
                              .repeat = Repeat::Safe};
    return callRest<QList<Character>>(d.get(), request, [](const QJsonObject &body) {
        const auto chats = Wire::decodeChats(body);
        if (!chats)
            return std::optional<QList<Character>>();
        QList<Character> characters;
        QSet<QString> seen;
        for (const Chat &chat : *chats) {
            if (chat.characterId.isEmpty() || seen.contains(chat.characterId))
                continue;
            seen.insert(chat.characterId);
            Character character;
            character.id = chat.characterId;
            character.name = chat.characterName;
            character.avatarFile = chat.characterAvatarFile;
            characters.append(character);
        }
        return std::optional(characters);
    });
}

Reply<QList<LegacyHistory>> *ChatService::fetchHistories(const QString &characterId, int amount)
{
    auto *reply = new PendingReply<QList<LegacyHistory>>(this);
    const RestRequest request{.call = Wire::RestCall::fetchHistories(characterId, amount),
                              .operation = Operation::FetchHistories,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    RestTask *task = d->rest.call(request, reply, [reply, request](const RestResult &result) {
        if (result.error) {
            // The first generation's addresses may be retired: then there are simply no such conversations.
            const bool retired = result.error.kind == Error::Kind::NotFound
                || (result.error.kind == Error::Kind::Service && result.error.code >= 500);
            if (retired)
                reply->succeed({});
            else
                reply->fail(result.error);
            return;
        }
        const auto histories = Wire::decodeHistories(result.body);
        if (histories)
            reply->succeed(*histories);
        else
            reply->fail(makeError(Error::Kind::BadResponse, request.operation, request.subjects));
    });
    reply->onAbort([task] { delete task; });
    return reply;
}

Reply<QList<Chat>> *ChatService::fetchChats(const QString &characterId, int previewTurns)
{
    const RestRequest request{.call = Wire::RestCall::fetchChats(characterId, previewTurns),
                              .operation = Operation::FetchChats,
                              .subjects = {characterId},
                              .repeat = Repeat::Safe};
    return callRest<QList<Chat>>(d.get(), request, [this, characterId](const QJsonObject &body) {
        auto chats = Wire::decodeChats(body);
        if (chats)
            chats = d->takeChats(characterId, *chats);
        return chats;
    });
}

Reply<Chat> *ChatService::fetchChat(const QString &chatId)
{
    const RestRequest request{.call = Wire::RestCall::fetchChat(chatId),
                              .operation = Operation::FetchChat,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe};
    return callRest<Chat>(d.get(), request, [this](const QJsonObject &body) {
        auto chat = Wire::decodeChatBody(body);
        if (chat)
            chat = d->takeChat(*chat);
        return chat;
    });
}

Reply<QList<Chat>> *ChatService::fetchRecentChats()
{
    const RestRequest request{.call = Wire::RestCall::fetchRecentChats(),
                              .operation = Operation::FetchRecentChats,
                              .subjects = {},
                              .repeat = Repeat::Safe};
    return callRest<QList<Chat>>(d.get(), request, [this](const QJsonObject &body) {
        auto chats = Wire::decodeChats(body);
        if (chats)
            chats = d->takeChats({}, *chats);
        return chats;
    });
}

Reply<Done> *ChatService::changeChat(const Wire::RestCall &call, Operation operation, const QString &chatId,
                                     const std::function<void(Chat &)> &change)
{
    const RestRequest request{.call = call,
                              .operation = operation,
                              .subjects = {chatId},
                              .repeat = Repeat::Safe,
                              .bodyOptional = true};
    return callRest<Done>(d.get(), request, [this, chatId, change](const QJsonObject &) {
        if (d->chats.contains(chatId)) {
            Chat chat = d->chats.chat(chatId);
            change(chat);
            d->takeChat(chat);
        }
        return std::optional<Done>(Done());
    });
}

Reply<Done> *ChatService::updateChatName(const QString &chatId, const QString &name)
{
    return changeChat(Wire::RestCall::updateChatName(chatId, name), Operation::UpdateChatName, chatId,
                      [name](Chat &chat) { chat.name = name; });
}

Reply<Done> *ChatService::archiveChat(const QString &chatId)
{
    return changeChat(Wire::RestCall::archiveChat(chatId), Operation::ArchiveChat, chatId,
                      [](Chat &chat) { chat.state = u"STATE_ARCHIVED"_s; });
}

Reply<Done> *ChatService::unarchiveChat(const QString &chatId)
{
    return changeChat(Wire::RestCall::unarchiveChat(chatId), Operation::UnarchiveChat, chatId,
                      [](Chat &chat) { chat.state = u"STATE_ACTIVE"_s; });
}

Reply<QString> *ChatService::copyChat(const QString &chatId, const QString &endTurnId)
{
    const RestRequest request{.call = Wire::RestCall::copyChat(chatId, endTurnId),
                              .operation = Operation::CopyChat,
                              .subjects = {chatId, endTurnId},
                              .repeat = Repeat::Never};
    return callRest<QString>(d.get(), request, [](const QJsonObject &body) {
        const QString id = Wire::decodeNewChatId(body);
        return id.isEmpty() ? std::nullopt : std::optional(id);
    });
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
        reply->fail(makeError(Error::Kind::Invalid, Operation::SendMessage, {chatId, turnId}));
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
