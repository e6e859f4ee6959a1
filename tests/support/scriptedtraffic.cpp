// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedtraffic.h"

#include "server/restexchange.h"
#include "server/socketsession.h"
#include "support/scriptedserver.h"
#include "wire/fieldreader.h"
#include "wire/serverframe.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

RecordedRequest record(const Server::RestRequest &request)
{
    return {.verb = request.verb,
            .path = request.path,
            .query = request.query,
            .headers = request.headers,
            .body = request.body,
            .route = request.route};
}

ScriptedAnswer toScripted(const Server::RestAnswer &answer)
{
    return {.status = answer.status,
            .body = answer.body,
            .contentType = answer.contentType,
            .headers = answer.headers};
}

Server::RestAnswer toServer(const ScriptedAnswer &answer)
{
    Server::RestAnswer result;
    result.status = answer.status;
    result.body = answer.body;
    result.contentType = answer.contentType;
    result.headers = answer.headers;
    return result;
}

QString requestIdOf(const QByteArray &frame)
{
    bool ok = false;
    return Wire::toObject(frame, &ok).value("request_id"_L1).toString();
}

QList<QByteArray> filtered(const QByteArray &frame, const QList<FrameFilter> &filters)
{
    if (filters.isEmpty())
        return {frame};
    bool ok = false;
    QList<QJsonObject> objects{Wire::toObject(frame, &ok)};
    if (!ok)
        return {frame};
    for (const FrameFilter &filter : filters) {
        const QList<QJsonObject> before = std::exchange(objects, {});
        for (const QJsonObject &object : before)
            objects += filter(object);
    }
    QList<QByteArray> result;
    for (const QJsonObject &object : objects)
        result.append(Wire::toLine(object));
    return result;
}

} // namespace

RestRule &ScriptedTraffic::addRest(std::optional<Wire::RestRoute::Name> name)
{
    return m_restRules.emplace_back(name);
}

CommandRule &ScriptedTraffic::addCommand(std::optional<Wire::ClientFrame::Command> command)
{
    return m_commandRules.emplace_back(command);
}

void ScriptedTraffic::clearRules()
{
    m_restRules.clear();
    m_commandRules.clear();
    filters.clear();
    refusal = {};
}

void ScriptedTraffic::note(const Server::RestRequest &request)
{
    requests.append(record(request));
    emit m_owner.requestReceived();
}

void ScriptedTraffic::request(const Server::RestRequest &request, const Handler &handle,
                              const std::shared_ptr<Server::RestExchange> &exchange)
{
    note(request);
    const RecordedRequest recorded = requests.constLast();
    const RestRule *found = restRuleFor(recorded);
    if (!found) {
        exchange->answer(handle(request));
        return;
    }
    const RestRule rule = *found;
    Server::RestRequest seen = request;
    for (const QString &name : rule.m_hiddenQueries) {
        QUrlQuery query(QString::fromLatin1(seen.query));
        query.removeAllQueryItems(name);
        seen.query = query.toString(QUrl::FullyEncoded).toLatin1();
    }
    const auto perform = [this, rule, recorded, seen, handle, exchange] {
        ScriptedAnswer answer;
        const bool passes = rule.m_outcome == RestRule::Outcome::Pass;
        if (passes || rule.m_handled)
            answer = toScripted(handle(seen));
        switch (rule.m_outcome) {
        case RestRule::Outcome::Pass:
            if (rule.m_change)
                answer = rule.m_change(recorded, answer);
            answer.headers += rule.m_answer.headers;
            exchange->answer(toServer(answer));
            return;
        case RestRule::Outcome::Answer:
            exchange->answer(toServer(rule.m_answer));
            return;
        case RestRule::Outcome::Drop:
            exchange->drop();
            return;
        case RestRule::Outcome::Never:
            m_unanswered.append(exchange);
            return;
        }
    };
    if (rule.m_hold)
        held.append(perform);
    else if (rule.m_delay.count() > 0)
        later(rule.m_delay, perform);
    else
        perform();
}

void ScriptedTraffic::refused(const Server::RestRequest &request, const Server::RestAnswer &)
{
    if (!Server::headerValue(request.headers, "Upgrade").isEmpty())
        handshakes.append({.path = request.path, .headers = request.headers});
    else
        note(request);
}

std::optional<Server::RestAnswer> ScriptedTraffic::handshake(const Server::RestRequest &request)
{
    handshakes.append({.path = request.path, .headers = request.headers});
    if (refusal.left == 0)
        return std::nullopt;
    if (refusal.left > 0)
        --refusal.left;
    return refusal.answer;
}

void ScriptedTraffic::opened(Server::SocketSession &session)
{
    sessions.append(&session);
    emit m_owner.socketOpened();
}

void ScriptedTraffic::closed(Server::SocketSession &session)
{
    sessions.removeOne(&session);
    emit m_owner.socketClosed();
}

void ScriptedTraffic::received(Server::SocketSession &session, const QByteArray &text,
                               const std::function<void()> &handle)
{
    const Wire::ClientFrame frame = Wire::ClientFrame::decode(text).value_or(Wire::ClientFrame());
    const int socket = session.number();
    frames.append({.socket = socket, .text = text, .frame = frame});
    m_watched.removeIf([socket](const std::shared_ptr<Watched> &watched) {
        return watched->socket == socket && watched->frame.requestId.isEmpty();
    });
    CommandRule *found = commandRuleFor(frame);
    if (!found) {
        handle();
        emit m_owner.frameReceived();
        return;
    }
    const auto watched = std::make_shared<Watched>(Watched{
        .rule = *found, .frame = frame, .socket = socket, .sent = 0, .waiting = {}, .dripping = false});
    const CommandRule &rule = watched->rule;
    if (rule.m_handle) {
        m_watched.append(watched);
        handle();
        if (rule.m_end != CommandRule::End::None && rule.m_endAfter == 0)
            end(session, rule);
    } else if (rule.m_cutAtOnce) {
        cut(session);
    } else if (rule.m_reply) {
        const QList<QByteArray> replies = rule.m_reply(frame);
        for (const QByteArray &reply : replies)
            put(session, reply);
    }
    emit m_owner.frameReceived();
}

void ScriptedTraffic::sending(Server::SocketSession &session, const QByteArray &frame)
{
    const auto watched = watchedFor(session.number(), frame);
    if (!watched) {
        sendFiltered(session, frame);
        return;
    }
    if (watched->rule.m_delay.count() == 0) {
        sendWatched(session, watched, frame);
        return;
    }
    watched->waiting.append(frame);
    if (!watched->dripping) {
        watched->dripping = true;
        later(watched->rule.m_delay, [this, watched] { drip(watched); });
    }
}

void ScriptedTraffic::drip(const std::shared_ptr<Watched> &watched)
{
    watched->dripping = false;
    Server::SocketSession *to = session(watched->socket);
    if (!to)
        return;
    const QByteArray frame = watched->waiting.takeFirst();
    if (!watched->waiting.isEmpty()) {
        watched->dripping = true;
        later(watched->rule.m_delay, [this, watched] { drip(watched); });
    }
    sendWatched(*to, watched, frame);
}

void ScriptedTraffic::sendWatched(Server::SocketSession &session, const std::shared_ptr<Watched> &watched,
                                  const QByteArray &frame)
{
    const CommandRule &rule = watched->rule;
    const bool ends = rule.m_end != CommandRule::End::None;
    const QList<QByteArray> changed = filtered(frame, rule.m_filters);
    for (const QByteArray &one : changed) {
        if (ends && watched->sent >= rule.m_endAfter)
            return;
        const int index = ++watched->sent;
        const auto insert = [&](bool before) {
            for (const CommandRule::Insertion &insertion : rule.m_insertions) {
                if (insertion.index != index || insertion.before != before)
                    continue;
                const QList<QByteArray> inserted = insertion.frames(watched->frame);
                for (const QByteArray &text : inserted)
                    put(session, text);
            }
        };
        insert(true);
        sendFiltered(session, one);
        insert(false);
        if (ends && index == rule.m_endAfter)
            end(session, rule);
    }
}

void ScriptedTraffic::sendFiltered(Server::SocketSession &session, const QByteArray &frame)
{
    const QList<QByteArray> changed = filtered(frame, filters);
    for (const QByteArray &one : changed)
        put(session, one);
}

void ScriptedTraffic::put(Server::SocketSession &session, const QByteArray &text)
{
    if (!m_frozen.contains(session.number()))
        session.write(text);
}

void ScriptedTraffic::end(Server::SocketSession &session, const CommandRule &rule)
{
    switch (rule.m_end) {
    case CommandRule::End::None:
    case CommandRule::End::Silence:
        return;
    case CommandRule::End::Cut:
        cut(session);
        return;
    case CommandRule::End::Close:
        session.webSocket()->close(static_cast<QWebSocketProtocol::CloseCode>(rule.m_closeCode));
        return;
    case CommandRule::End::Freeze:
        freeze(session);
        return;
    }
}

void ScriptedTraffic::cut(Server::SocketSession &session)
{
    // What was written before is on its way.
    session.webSocket()->flush();
    session.webSocket()->abort();
}

void ScriptedTraffic::freeze(Server::SocketSession &session)
{
    m_frozen.insert(session.number());
    // Without its signals nothing is read, so pings are not answered either.
    if (session.connection())
        session.connection()->blockSignals(true);
}

void ScriptedTraffic::releaseHeld(int count)
{
    while (count != 0 && !held.isEmpty()) {
        held.takeFirst()();
        --count;
    }
}

void ScriptedTraffic::forgetWaiting()
{
    m_waiting = std::make_unique<QObject>();
    held.clear();
    m_unanswered.clear();
    m_watched.clear();
    m_frozen.clear();
    sessions.clear();
}

RestRule *ScriptedTraffic::restRuleFor(const RecordedRequest &request)
{
    for (RestRule &rule : m_restRules) {
        if (rule.m_left == 0 || (rule.m_match && !rule.m_match(request)))
            continue;
        if (rule.m_name && (!request.route || request.route->name != *rule.m_name))
            continue;
        if (rule.m_left > 0)
            --rule.m_left;
        return &rule;
    }
    return nullptr;
}

CommandRule *ScriptedTraffic::commandRuleFor(const Wire::ClientFrame &frame)
{
    for (CommandRule &rule : m_commandRules) {
        if (rule.m_left == 0 || (rule.m_match && !rule.m_match(frame)))
            continue;
        if (rule.m_command && *rule.m_command != frame.command)
            continue;
        if (rule.m_left > 0)
            --rule.m_left;
        return &rule;
    }
    return nullptr;
}

std::shared_ptr<ScriptedTraffic::Watched> ScriptedTraffic::watchedFor(int socket,
                                                                      const QByteArray &frame) const
{
    if (m_watched.isEmpty())
        return nullptr;
    const QString requestId = requestIdOf(frame);
    for (auto it = m_watched.crbegin(); it != m_watched.crend(); ++it) {
        if ((*it)->socket == socket && (*it)->frame.requestId == requestId)
            return *it;
    }
    return nullptr;
}

Server::SocketSession *ScriptedTraffic::session(int number) const
{
    for (Server::SocketSession *candidate : sessions) {
        if (candidate->number() == number)
            return candidate;
    }
    return nullptr;
}

void ScriptedTraffic::later(std::chrono::milliseconds delay, const std::function<void()> &action)
{
    QTimer::singleShot(delay, m_waiting.get(), action);
}

} // namespace Confab::Testing
