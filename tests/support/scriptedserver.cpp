// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include "domain/uniqueid.h"
#include "server/socketsession.h"
#include "server/store.h"
#include "support/scriptedtraffic.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpSocket>

#include <limits>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

// Memory, where there is such a folder: the server waits for the disk at every answer.
QString folderPattern()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + u"/confab-scripted-XXXXXX"_s;
}

const QList<Server::LocalCharacter> &cast()
{
    static const QList<Server::LocalCharacter> characters{{.id = u"keeper"_s,
                                                           .name = u"Keeper"_s,
                                                           .title = u"Lighthouse keeper"_s,
                                                           .description = u"Watches the sea."_s,
                                                           .greeting = u"The lamp is lit. Who goes there?"_s,
                                                           .avatarFile = {}},
                                                          {.id = u"ferryman"_s,
                                                           .name = u"Ferryman"_s,
                                                           .title = u"Rows across"_s,
                                                           .description = u"Knows the river."_s,
                                                           .greeting = u"Mind the step."_s,
                                                           .avatarFile = {}}};
    return characters;
}

QString words(int count, int number)
{
    static const QStringList some{u"harbour"_s, u"lantern"_s, u"slowly"_s, u"over"_s, u"the"_s, u"water"_s};
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(some.at((i + number) % some.size()));
    return text.join(u' ') + u" #%1"_s.arg(number);
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_folder(folderPattern())
    , m_token(Token::fromPaste("0123456789abcdef0123456789abcdef01234567"_ba))
    , m_traffic(std::make_unique<ScriptedTraffic>(*this))
{
    auto responder = std::make_unique<ScriptedResponder>();
    m_responder = responder.get();
    m_server = std::make_unique<Server::LocalServer>(
        Server::LocalServerOptions{
            .port = 0, .dataDir = m_folder.path(), .token = m_token, .accountName = u"Tester"_s},
        std::move(responder), cast(), m_traffic.get());
    restart();
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

Endpoints ScriptedServer::endpoints() const
{
    return Endpoints::singleOrigin(baseUrl());
}

QUrl ScriptedServer::baseUrl() const
{
    return m_server->baseUrl();
}

Token ScriptedServer::token() const
{
    return m_token;
}

QString ScriptedServer::accountId() const
{
    return m_server->accountId();
}

QString ScriptedServer::characterId() const
{
    return cast().at(0).id;
}

QString ScriptedServer::otherCharacterId() const
{
    return cast().at(1).id;
}

ScriptedResponder &ScriptedServer::replies()
{
    return *m_responder;
}

Server::LocalServer &ScriptedServer::server()
{
    return *m_server;
}

RestRule &ScriptedServer::rest(Wire::RestRoute::Name name)
{
    return m_traffic->addRest(name);
}

RestRule &ScriptedServer::anyRest()
{
    return m_traffic->addRest(std::nullopt);
}

CommandRule &ScriptedServer::command(Wire::ClientFrame::Command command)
{
    return m_traffic->addCommand(command);
}

CommandRule &ScriptedServer::anyCommand()
{
    return m_traffic->addCommand(std::nullopt);
}

void ScriptedServer::refuseSockets(int status, const QByteArray &body, const QByteArray &contentType,
                                   int times)
{
    m_traffic->refusal.answer.status = status;
    m_traffic->refusal.answer.body = body;
    m_traffic->refusal.answer.contentType = contentType;
    m_traffic->refusal.left = times;
}

void ScriptedServer::filterAllFrames(FrameFilter filter)
{
    m_traffic->filters.append(std::move(filter));
}

void ScriptedServer::clearRules()
{
    m_traffic->clearRules();
}

void ScriptedServer::push(const QByteArray &frame)
{
    const QList<Server::SocketSession *> sessions = m_traffic->sessions;
    for (Server::SocketSession *session : sessions)
        m_traffic->put(*session, frame);
}

void ScriptedServer::releaseHeld(int count)
{
    m_traffic->releaseHeld(count);
}

int ScriptedServer::heldCount() const
{
    return static_cast<int>(m_traffic->held.size());
}

void ScriptedServer::cutSockets()
{
    const QList<Server::SocketSession *> sessions = m_traffic->sessions;
    for (Server::SocketSession *session : sessions)
        m_traffic->cut(*session);
}

void ScriptedServer::closeSockets(int code)
{
    const QList<Server::SocketSession *> sessions = m_traffic->sessions;
    for (Server::SocketSession *session : sessions)
        session->webSocket()->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void ScriptedServer::freezeSockets()
{
    const QList<Server::SocketSession *> sessions = m_traffic->sessions;
    for (Server::SocketSession *session : sessions)
        m_traffic->freeze(*session);
}

void ScriptedServer::stop()
{
    m_traffic->forgetWaiting();
    m_server->stop();
}

void ScriptedServer::restart()
{
    stop();
    if (const auto started = m_server->start(); !started)
        qFatal("The scripted server does not start: %s", qUtf8Printable(started.error().comment));
}

const QList<RecordedRequest> &ScriptedServer::requests() const
{
    return m_traffic->requests;
}

QList<RecordedRequest> ScriptedServer::requests(Wire::RestRoute::Name name) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest &request : m_traffic->requests) {
        if (request.route && request.route->name == name)
            found.append(request);
    }
    return found;
}

const QList<RecordedFrame> &ScriptedServer::frames() const
{
    return m_traffic->frames;
}

QList<RecordedFrame> ScriptedServer::commands(Wire::ClientFrame::Command command) const
{
    QList<RecordedFrame> found;
    for (const RecordedFrame &frame : m_traffic->frames) {
        if (frame.frame.command == command)
            found.append(frame);
    }
    return found;
}

const QList<RecordedHandshake> &ScriptedServer::handshakes() const
{
    return m_traffic->handshakes;
}

int ScriptedServer::openSockets() const
{
    return static_cast<int>(m_traffic->sessions.size());
}

void ScriptedServer::clearRecords()
{
    m_traffic->requests.clear();
    m_traffic->frames.clear();
    m_traffic->handshakes.clear();
}

QString ScriptedServer::addChat(int turns, const QString &characterId, int wordCount)
{
    Server::Store &store = *m_server->store();
    const bool isOther = characterId == otherCharacterId();
    const Server::LocalCharacter &character = cast().at(isOther ? 1 : 0);
    const QDateTime first = QDateTime::currentDateTimeUtc().addSecs(-turns - 60);
    Chat chat;
    chat.id = uniqueId();
    chat.createTime = Timestamp::fromDateTime(first);
    chat.creatorId = accountId();
    chat.characterId = character.id;
    chat.type = u"TYPE_ONE_ON_ONE"_s;
    chat.visibility = u"VISIBILITY_PRIVATE"_s;
    Server::Transaction transaction(store.database());
    bool fine = bool(transaction.begin());
    const auto stored = store.chats().insert(chat);
    fine = fine && stored;
    for (int number = 1; fine && number <= turns; ++number) {
        const bool isHuman = number % 2 == 0;
        const Timestamp time = Timestamp::fromDateTime(first.addSecs(number));
        Candidate candidate;
        candidate.id = uniqueId();
        candidate.text = words(wordCount, number);
        candidate.createTime = time;
        candidate.isFinal = true;
        Turn turn(chat.id, uniqueId());
        turn.setCreateTime(time);
        turn.setLastUpdateTime(time);
        turn.setState(u"STATE_OK"_s);
        turn.setAuthor(isHuman ? Author{.id = accountId(), .name = u"Tester"_s, .isHuman = true}
                               : Author{.id = character.id, .name = character.name, .isHuman = false});
        turn.setCandidates({candidate});
        turn.setPrimaryCandidateId(candidate.id);
        fine = bool(store.turns().insert(stored->number, turn));
    }
    fine = fine && transaction.commit();
    if (!fine)
        qFatal("The scripted server cannot store a chat.");
    return chat.id;
}

QList<Turn> ScriptedServer::storedTurns(const QString &chatId) const
{
    Server::Store &store = *m_server->store();
    const auto chat = store.chats().find(chatId);
    if (!chat)
        return {};
    const auto stored = store.turns().turns(chat->number, 0, std::numeric_limits<int>::max());
    QList<Turn> turns;
    if (stored) {
        for (const Server::StoredTurn &entry : *stored)
            turns.append(entry.turn);
    }
    return turns;
}

void ScriptedServer::storeTurn(const Turn &turn)
{
    Server::Store &store = *m_server->store();
    const auto chat = store.chats().find(turn.chatId());
    if (!chat)
        qFatal("The scripted server has no such chat.");
    const auto known = store.turns().find(chat->number, turn.id());
    const bool fine = known ? bool(store.turns().replace(known->number, turn))
                            : bool(store.turns().insert(chat->number, turn));
    if (!fine)
        qFatal("The scripted server cannot store a turn.");
}

void ScriptedServer::setPinned(const QString &chatId, const QString &turnId, bool pinned)
{
    const QList<Turn> turns = storedTurns(chatId);
    for (Turn turn : turns) {
        if (turn.id() != turnId)
            continue;
        turn.setPinned(pinned);
        storeTurn(turn);
        return;
    }
    qFatal("The scripted server has no such turn.");
}

} // namespace Confab::Testing
