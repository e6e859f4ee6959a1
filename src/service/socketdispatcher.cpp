// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/socketdispatcher.h"

#include "domain/proxyproblem.h"
#include "domain/tlsproblem.h"
#include "service/generationcommand.h"
#include "service/servicecore.h"
#include "service/servicelog.h"

#include <QDeadlineTimer>
#include <QMetaEnum>
#include <QPointer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

SocketDispatcher::SocketDispatcher(ServiceCore *core, Net::SocketLink *link)
    : m_core(core)
    , m_link(link)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &SocketDispatcher::expire);
    connect(link, &Net::SocketLink::stateChanged, this, &SocketDispatcher::stateChanged);
    connect(link, &Net::SocketLink::frameReceived, this, &SocketDispatcher::frameReceived);
    connect(link, &Net::SocketLink::lost, this, &SocketDispatcher::linkLost);
    connect(link, &Net::SocketLink::attemptFailed, this, &SocketDispatcher::attemptFailed);
}

SocketDispatcher::~SocketDispatcher()
{
    for (const Waiting &waiting : std::as_const(m_waiting))
        delete waiting.command;
    qDeleteAll(m_sent);
}

void SocketDispatcher::submit(SocketCommand *command)
{
    command->setParent(this);
    connect(command, &SocketCommand::done, this, [this, command] { remove(command); });
    submitAgain(command);
}

void SocketDispatcher::submitAgain(SocketCommand *command)
{
    m_sent.removeAll(command);
    if (const Error refused = m_refusing ? m_refusing : m_core->rest.refusal()) {
        QMetaObject::invokeMethod(
            command, [command, refused] { command->unsendable(refused); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({.command = command, .deadline = nowMs() + m_core->timings.connect.count()});
    scheduleExpiry();
    if (m_link->state() != Net::SocketLink::State::Open)
        m_link->open();
    flushSoon();
}

// From the event loop: the caller may still be preparing what the answer needs.
void SocketDispatcher::flushSoon()
{
    QMetaObject::invokeMethod(this, &SocketDispatcher::flush, Qt::QueuedConnection);
}

void SocketDispatcher::reconnect()
{
    if (m_link->state() == Net::SocketLink::State::Closed)
        return;
    m_link->close();
    loseAll(Error(Error::Kind::Network, Error::Operation::Connect));
    m_link->open();
}

void SocketDispatcher::sendNow(const Wire::ClientFrame &frame)
{
    if (m_link->state() == Net::SocketLink::State::Open)
        m_link->send(frame.encode());
}

void SocketDispatcher::refuseAll(const Error &error)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    m_refusing = error;
    for (const Waiting &entry : waiting)
        entry.command->unsendable(error);
    loseAll(error);
    m_refusing = {};
}

SocketCommand *SocketDispatcher::generationIn(const QString &chatId) const
{
    const auto runsHere = [&chatId](const SocketCommand *command) {
        return command->isGeneration() && command->frame().chatId == chatId;
    };
    for (SocketCommand *command : m_sent) {
        if (runsHere(command))
            return command;
    }
    for (const Waiting &waiting : m_waiting) {
        if (runsHere(waiting.command))
            return waiting.command;
    }
    return nullptr;
}

bool SocketDispatcher::isStreaming(const QString &chatId) const
{
    return std::any_of(m_sent.cbegin(), m_sent.cend(), [&chatId](const SocketCommand *command) {
        const auto *generation = qobject_cast<const GenerationCommand *>(command);
        return generation && generation->frame().chatId == chatId && generation->followsStream();
    });
}

bool SocketDispatcher::isBusyWith(const QString &chatId) const
{
    const auto isHere = [&chatId](const SocketCommand *command) { return command->frame().chatId == chatId; };
    return std::any_of(m_sent.cbegin(), m_sent.cend(), isHere)
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [&isHere](const Waiting &waiting) { return isHere(waiting.command); });
}

void SocketDispatcher::stateChanged(Net::SocketLink::State state)
{
    qCDebug(lcService) << "connection:"
                       << QMetaEnum::fromType<Net::SocketLink::State>().valueToKey(int(state));
    if (state == Net::SocketLink::State::Open) {
        m_lastFailure = {};
        flush();
    }
    emit m_core->service->connectionStateChanged(state);
}

void SocketDispatcher::attemptFailed(Error::Kind kind, int httpStatus, const QString &detail)
{
    // A server that answers and will not have us now is there: "no connection" would be the wrong advice.
    if (httpStatus == 429)
        kind = Error::Kind::RateLimit;
    else if (httpStatus >= 500)
        kind = Error::Kind::Service;
    Error error(kind, Error::Operation::Connect);
    error.code = httpStatus;
    error.detail = detail;
    if (kind == Error::Kind::Tls)
        error.subCode = toWord(tlsProblemIn(detail));
    else if (kind == Error::Kind::Proxy)
        error.subCode = toWord(proxyProblemIn(detail));
    m_lastFailure = error;
    if (httpStatus == 401 || httpStatus == 403) {
        explainRefusal(httpStatus, detail);
    } else if (kind == Error::Kind::Tls || kind == Error::Kind::Invalid
               || error.subCode == toWord(ProxyProblem::Password)) {
        // Trying again would change nothing, or have the proxy lock the person out.
        m_link->close();
        refuseAll(error);
    }
}

// A refused upgrade may mean a bad token, or an edge that does not like this program: one REST call tells.
void SocketDispatcher::explainRefusal(int httpStatus, const QString &detail)
{
    if (m_explaining)
        return;
    m_explaining = true;
    m_core->account.fetch(this, [this, httpStatus, detail](const Error &error, const Account &) {
        m_explaining = false;
        Error reason = error;
        if (!error) {
            reason = Error(Error::Kind::EdgeRefusal, Error::Operation::Connect);
            reason.code = httpStatus;
            reason.detail = detail;
            emit m_core->service->noticed(reason);
        }
        refuseAll(reason);
    });
}

void SocketDispatcher::linkLost(const QString &detail)
{
    Error error(Error::Kind::Network, Error::Operation::Connect);
    error.detail = detail;
    loseAll(error);
}

void SocketDispatcher::loseAll(const Error &error)
{
    const QList<SocketCommand *> sent = m_sent;
    if (!sent.isEmpty())
        qCInfo(lcService) << "the connection broke; commands without an answer:" << sent.size();
    for (SocketCommand *command : sent) {
        if (m_sent.contains(command))
            command->lost(error);
    }
    m_core->interruptStreams(error);
}

bool SocketDispatcher::isError(const Wire::ServerFrame &frame)
{
    using Event = Wire::ServerFrame::Event;
    return frame.event == Event::NeoError || frame.event == Event::FilterUserInput
        || frame.event == Event::FilterUserInputSelfHarm;
}

Error SocketDispatcher::errorOf(const Wire::ServerFrame &frame) const
{
    const bool filtered = frame.event != Wire::ServerFrame::Event::NeoError;
    Error error(filtered                           ? Error::Kind::Filtered
                    : frame.error.errorCode == 429 ? Error::Kind::RateLimit
                    : frame.error.errorCode == 404 ? Error::Kind::NotFound
                                                   : Error::Kind::Service,
                Error::Operation::None, frame.error.comment);
    error.code = frame.error.errorCode;
    error.subCode = frame.error.subCode;
    error.retryAfter = frame.error.retryAfter;
    return error;
}

void SocketDispatcher::frameReceived(const QByteArray &text)
{
    using Event = Wire::ServerFrame::Event;
    std::optional<Wire::ServerFrame> frame = Wire::ServerFrame::decode(text);
    if (!frame) {
        qCWarning(lcService) << "ignored a frame that is not a JSON object, bytes:" << text.size();
        return;
    }
    if (frame->event == Event::Empty) {
        m_link->send("{}");
        return;
    }
    SocketCommand *owner = ownerOf(*frame);
    switch (frame->event) {
    case Event::AddTurn:
    case Event::UpdateTurn:
        if (frame->turn.id().isEmpty() || frame->turn.chatId().isEmpty())
            return;
        if (owner)
            owner->prepare(*frame);
        frame->turn = m_core->takeFrame(frame->turn);
        break;
    case Event::CreateChatResponse:
        if (!frame->chat.id.isEmpty())
            frame->chat = m_core->takeChat(frame->chat);
        break;
    case Event::RemoveTurnsResponse:
        if (!frame->chatId.isEmpty())
            m_core->takeRemoval(frame->chatId, frame->turnIds);
        break;
    case Event::Unknown:
        qCInfo(lcService) << "ignored a frame with the unknown command" << frame->name.left(64);
        break;
    default:
        break;
    }
    if (owner)
        deliver(owner, *frame);
    else if (isError(*frame))
        emit m_core->service->noticed(errorOf(*frame));
}

void SocketDispatcher::deliver(SocketCommand *command, const Wire::ServerFrame &frame)
{
    if (isError(frame)) {
        const Error error = errorOf(frame);
        // Without an id it is a guess whose it is, unless there is only one.
        if (frame.requestId.isEmpty() && m_sent.size() > 1)
            emit m_core->service->noticed(error);
        command->refused(error);
    } else {
        command->received(frame);
    }
}

SocketCommand *SocketDispatcher::ownerOf(const Wire::ServerFrame &frame) const
{
    const auto first = [this](auto fits) -> SocketCommand * {
        const auto it = std::find_if(m_sent.cbegin(), m_sent.cend(), fits);
        return it == m_sent.cend() ? nullptr : *it;
    };
    if (!frame.requestId.isEmpty())
        return first(
            [&frame](const SocketCommand *command) { return command->requestId() == frame.requestId; });
    using Event = Wire::ServerFrame::Event;
    if (frame.event == Event::Ok)
        return first([](const SocketCommand *command) { return command->expectsOk(); });
    if (isError(frame)) {
        if (m_sent.size() == 1)
            return m_sent.first();
        return first([](const SocketCommand *command) { return command->isGeneration(); });
    }
    if (frame.event == Event::CreateChatResponse)
        return first([&frame](const SocketCommand *command) { return command->expectsChat(frame.chat.id); });
    if (frame.event == Event::AddTurn || frame.event == Event::UpdateTurn) {
        return first([&frame](const SocketCommand *command) {
            return command->expectsTurn(frame.turn.chatId(), frame.turn.id());
        });
    }
    return nullptr;
}

bool SocketDispatcher::mayBeSent(const SocketCommand *command) const
{
    return command->isReady()
        && std::none_of(m_sent.cbegin(), m_sent.cend(), [command](const SocketCommand *other) {
               // An `ok` may come without id, and an edit may make a candidate, which is no answer.
               return (command->expectsOk() && other->expectsOk())
                   || (command->isGeneration() && other->isEditOf(command->frame().turnId));
           });
}

void SocketDispatcher::flush()
{
    QSet<QString> held;
    for (qsizetype i = 0; i < m_waiting.size() && m_link->state() == Net::SocketLink::State::Open;) {
        SocketCommand *command = m_waiting.at(i).command;
        const QString &turnId = command->frame().turnId;
        // What is asked of one turn is asked in the person's order: the last wish decides what is shown.
        if (held.contains(turnId) || !mayBeSent(command)) {
            if (!turnId.isEmpty())
                held.insert(turnId);
            ++i;
            continue;
        }
        if (!m_link->send(command->frame().encode()))
            return;
        m_waiting.removeAt(i);
        m_sent.append(command);
        command->sent();
    }
    scheduleExpiry();
}

void SocketDispatcher::expire()
{
    const qint64 now = nowMs();
    QList<SocketCommand *> late;
    for (qsizetype i = 0; i < m_waiting.size();) {
        // A command that only waits for its turn behind another one is not late while the socket is open.
        if (m_waiting.at(i).deadline <= now && m_link->state() != Net::SocketLink::State::Open)
            late.append(m_waiting.takeAt(i).command);
        else
            ++i;
    }
    for (SocketCommand *command : std::as_const(late))
        command->unsendable(m_lastFailure ? m_lastFailure
                                          : Error(Error::Kind::Network, Error::Operation::Connect));
    scheduleExpiry();
}

void SocketDispatcher::scheduleExpiry()
{
    if (m_waiting.isEmpty()) {
        m_expiry.stop();
        return;
    }
    qint64 next = m_waiting.first().deadline;
    for (const Waiting &waiting : std::as_const(m_waiting))
        next = std::min(next, waiting.deadline);
    const qint64 wait = next - nowMs();
    // Overdue while the socket is open: looked at again when that changes, or in a second.
    m_expiry.start(static_cast<int>(wait > 0 ? wait : 1000));
}

void SocketDispatcher::remove(SocketCommand *command)
{
    m_sent.removeAll(command);
    m_waiting.removeIf([command](const Waiting &waiting) { return waiting.command == command; });
    command->deleteLater();
    if (!m_waiting.isEmpty())
        flushSoon();
}

} // namespace Confab
