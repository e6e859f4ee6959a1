// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/localserver.h"

#include "server/commandhandler.h"
#include "server/httpfront.h"
#include "server/restrouter.h"
#include "server/serverlog.h"
#include "server/sessionhub.h"
#include "server/socketsession.h"
#include "server/store.h"
#include "server/traffictap.h"

using namespace Qt::StringLiterals;

namespace Confab::Server {

// Everything between the door and the disk. Members are destroyed from the last to the first: the door is
// closed before what it leads to goes.
class ServerParts
{
public:
    ServerParts(std::unique_ptr<Store> store, const Account &account, const QList<LocalCharacter> &characters,
                const Token &token, Responder &responder, TrafficTap *tap)
        : store(std::move(store))
        , characters(characters)
        , conversations(*this->store, this->characters, account)
        , hub(tap ? *tap : m_noTap)
        , generations(*this->store, this->characters, hub, responder)
        , commands(conversations, generations, hub)
        , chatRoutes(conversations, *this->store)
        , turnRoutes(conversations, *this->store, generations, hub)
        , accountRoutes(account, this->characters, *this->store)
        , router(chatRoutes, turnRoutes, accountRoutes)
        , front(
              Access(token), [this](const RestRequest &request) { return router.handle(request); },
              [this](std::unique_ptr<QWebSocket> socket, QTcpSocket *connection) {
                  hub.add(std::move(socket), connection);
              },
              tap ? *tap : m_noTap)
    {
        QObject::connect(
            &hub, &SessionHub::received, &hub,
            [this](SocketSession *session, const QByteArray &frame) { commands.handle(session, frame); });
    }

    ~ServerParts()
    {
        generations.abortAll();
        hub.closeAll();
    }

private:
    TrafficTap m_noTap;

public:
    const std::unique_ptr<Store> store;
    const CharacterBook characters;
    Conversations conversations;
    SessionHub hub;
    Generations generations;
    CommandHandler commands;
    ChatRoutes chatRoutes;
    TurnRoutes turnRoutes;
    AccountRoutes accountRoutes;
    RestRouter router;
    HttpFront front;
};

LocalServer::LocalServer(const LocalServerOptions &options, std::unique_ptr<Responder> responder,
                         const QList<LocalCharacter> &characters, TrafficTap *tap, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_port(options.port)
    , m_characters(characters)
    , m_responder(std::move(responder))
    , m_tap(tap)
{
    // A server that is moved to its thread takes its responder along.
    m_responder->setParent(this);
}

LocalServer::~LocalServer()
{
    stop();
}

Result<Done> LocalServer::start()
{
    const Result<Done> done = open();
    if (!done)
        qCInfo(lcServer).noquote() << "not started:" << done.error().comment;
    return done;
}

Result<Done> LocalServer::open()
{
    stop();
    auto store = std::make_unique<Store>();
    if (const auto opened = store->open(m_options.dataDir); !opened)
        return opened;
    const auto account = store->account(m_options.accountName);
    if (!account)
        return account.error();
    auto parts = std::make_unique<ServerParts>(std::move(store), *account, m_characters, m_options.token,
                                               *m_responder, m_tap);
    if (const auto listening = parts->front.listenOn(m_port); !listening)
        return listening;
    m_port = parts->front.port();
    qCInfo(lcServer) << "listens on port" << m_port << "with characters:" << m_characters.size();
    m_parts = std::move(parts);
    return Done();
}

void LocalServer::stop()
{
    m_parts.reset();
}

bool LocalServer::isRunning() const
{
    return m_parts != nullptr;
}

QUrl LocalServer::baseUrl() const
{
    return m_parts ? QUrl(u"http://127.0.0.1:%1"_s.arg(m_parts->front.port())) : QUrl();
}

QString LocalServer::accountId() const
{
    return m_parts ? m_parts->conversations.account().id : QString();
}

Store *LocalServer::store() const
{
    return m_parts ? m_parts->store.get() : nullptr;
}

} // namespace Confab::Server
