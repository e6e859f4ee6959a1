// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/traffictap.h"
#include "support/scriptedrules.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>

namespace Confab::Testing {

class ScriptedServer;

// The script of a ScriptedServer, at work between its server and the network.
class ScriptedTraffic : public Server::TrafficTap
{
public:
    explicit ScriptedTraffic(ScriptedServer &owner)
        : m_owner(owner)
    {
    }

    RestRule &addRest(std::optional<Wire::RestRoute::Name> name);
    CommandRule &addCommand(std::optional<Wire::ClientFrame::Command> command);
    void clearRules();

    void request(const Server::RestRequest &request, const Handler &handle,
                 const std::shared_ptr<Server::RestExchange> &exchange) override;
    void refused(const Server::RestRequest &request, const Server::RestAnswer &answer) override;
    std::optional<Server::RestAnswer> handshake(const Server::RestRequest &request) override;
    void opened(Server::SocketSession &session) override;
    void closed(Server::SocketSession &session) override;
    void received(Server::SocketSession &session, const QByteArray &text,
                  const std::function<void()> &handle) override;
    void sending(Server::SocketSession &session, const QByteArray &frame) override;

    // Past the script.
    void put(Server::SocketSession &session, const QByteArray &text);
    void cut(Server::SocketSession &session);
    void freeze(Server::SocketSession &session);
    void releaseHeld(int count);
    // Forgets what waits: the server it belongs to goes away.
    void forgetWaiting();

    struct Refusal
    {
        Server::RestAnswer answer;
        int left = 0; // -1: for ever
    };

    QList<RecordedRequest> requests;
    QList<RecordedFrame> frames;
    QList<RecordedHandshake> handshakes;
    QList<Server::SocketSession *> sessions;
    QList<std::function<void()>> held;
    QList<FrameFilter> filters;
    Refusal refusal;

private:
    // A command under a rule.
    struct Watched
    {
        CommandRule rule;
        Wire::ClientFrame frame;
        int socket = 0;
        int sent = 0;
        QList<QByteArray> waiting; // for their turn in a slow drip
        bool dripping = false;
    };

    void note(const Server::RestRequest &request);
    RestRule *restRuleFor(const RecordedRequest &request);
    CommandRule *commandRuleFor(const Wire::ClientFrame &frame);
    std::shared_ptr<Watched> watchedFor(int socket, const QByteArray &frame) const;
    Server::SocketSession *session(int number) const;
    void drip(const std::shared_ptr<Watched> &watched);
    void sendWatched(Server::SocketSession &session, const std::shared_ptr<Watched> &watched,
                     const QByteArray &frame);
    void sendFiltered(Server::SocketSession &session, const QByteArray &frame);
    void end(Server::SocketSession &session, const CommandRule &rule);
    void later(std::chrono::milliseconds delay, const std::function<void()> &action);

    ScriptedServer &m_owner;
    std::deque<RestRule> m_restRules; // whose elements stay where they are
    std::deque<CommandRule> m_commandRules;
    QList<std::shared_ptr<Watched>> m_watched;
    QList<std::shared_ptr<Server::RestExchange>> m_unanswered;
    QSet<int> m_frozen;
    std::unique_ptr<QObject> m_waiting = std::make_unique<QObject>(); // what waits dies with it
};

} // namespace Confab::Testing
