// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/sendcommand.h"

#include "service/servicecore.h"

using namespace Qt::StringLiterals;

namespace Confab {

SendCommand::SendCommand(ServiceCore *core, const QString &characterId, const Turn &message, bool isRetry,
                         PendingReply<MessageExchange> *reply)
    : GenerationCommand(core, Error::Operation::SendMessage,
                        Wire::ClientFrame::sendMessage(characterId, message))
    , m_reply(reply)
    , m_characterId(characterId)
    , m_isRetry(isRetry)
    , m_message(message)
{
    reply->onAbort([this] { stop(); });
    tellMessage(DeliveryState::Sending);
    reply->keep({.message = m_message, .answer = {}});
}

void SendCommand::setAuthor(const Author &author)
{
    m_message.setAuthor(author);
    Turn onTheWire = m_message;
    Author nameless = author;
    nameless.name.clear();
    onTheWire.setAuthor(nameless);
    setFrame(Wire::ClientFrame::sendMessage(m_characterId, onTheWire));
    m_isReady = true;
}

bool SendCommand::expectsTurn(const QString &chatId, const QString &turnId) const
{
    return chatId == m_message.chatId()
        && (turnId == m_message.id() || (!m_answerId.isEmpty() && turnId == m_answerId));
}

bool SendCommand::isAnswer(const Turn &turn) const
{
    if (turn.chatId() != m_message.chatId() || turn.id() == m_message.id() || turn.isHuman())
        return false;
    return m_answerId.isEmpty() || turn.id() == m_answerId;
}

void SendCommand::otherTurn(const Turn &turn)
{
    if (turn.id() != m_message.id() || turn.chatId() != m_message.chatId())
        return;
    m_isStored = true;
    m_message = turn;
    if (m_reply)
        m_reply->update({.message = m_message, .answer = m_answer});
}

void SendCommand::answerGrew(const Turn &turn)
{
    m_answerId = turn.id();
    m_answer = turn;
    if (!m_isStored) {
        // Some servers do not echo the message: an answer says just as well that it arrived.
        m_isStored = true;
        tellMessage(DeliveryState::Stored);
    }
    if (m_reply)
        m_reply->update({.message = m_message, .answer = m_answer});
}

void SendCommand::answerEnded(const Turn &turn)
{
    m_answer = turn;
    if (m_message.delivery() != DeliveryState::Stored)
        tellMessage(DeliveryState::Stored);
    if (m_reply)
        m_reply->succeed({.message = m_message, .answer = m_answer});
}

void SendCommand::refused(const Error &error)
{
    if (isOver())
        return;
    if (isStopping()) {
        readAfterStop(); // an answer to the abort
        return;
    }
    const Error reason = named(error);
    if (!m_answer.isNull()) {
        fail(DeliveryState::Unanswered, reason);
        end();
        return;
    }
    // Whether the message was kept is not told: the chat knows.
    askTheChat();
    core()->readPage(frame().chatId, false, {}, operation(), RetryTable::Repeat::Safe, this,
                     [this, reason](const Error &readError, const TurnPage &page) {
                         refusedBeforeAnswer(reason, readError, page);
                     });
}

void SendCommand::refusedBeforeAnswer(const Error &error, const Error &readError, const TurnPage &page)
{
    if (isOver() || !m_answer.isNull())
        return;
    const bool isThere = !readError && adopt(page);
    const bool saysThere = error.comment.contains("already exists"_L1);
    m_isStored = m_isStored || saysThere;
    if (saysThere || (isThere && m_isRetry)) {
        // A first copy had arrived after all: go on with that one.
        startChecking(error);
        return;
    }
    fail(isThere || (readError && m_isStored) ? DeliveryState::Unanswered : DeliveryState::NotSent, error);
    end();
}

void SendCommand::unsendable(const Error &error)
{
    if (isOver())
        return;
    fail(DeliveryState::NotSent, named(error));
    end();
}

void SendCommand::checkingBegan(const Error &reason)
{
    if (!m_isStored)
        tellMessage(DeliveryState::Checking);
    interruptAnswer(reason);
}

GenerationCommand::Sight SendCommand::look(const TurnPage &newest)
{
    if (!adopt(newest))
        return Sight::Missing;
    const Candidate *shown = m_answer.isNull() ? nullptr : m_answer.primaryCandidate();
    const Sight sight = shown ? sightOf(*shown) : Sight::Running;
    if (sight == Sight::Ended && m_reply)
        m_reply->succeed({.message = m_message, .answer = m_answer});
    return sight;
}

bool SendCommand::adopt(const TurnPage &page)
{
    qsizetype at = 0;
    while (at < page.turns.size() && page.turns.at(at).id() != m_message.id())
        ++at;
    if (at == page.turns.size())
        return false;
    m_isStored = true;
    m_message = page.turns.at(at);
    tellMessage(DeliveryState::Stored);
    // The answer is the first character's turn after the message, towards the present.
    while (--at >= 0) {
        const Turn &turn = page.turns.at(at);
        if (turn.isHuman())
            continue;
        m_answer = turn;
        m_answerId = turn.id();
        break;
    }
    if (m_reply)
        m_reply->update({.message = m_message, .answer = m_answer});
    return true;
}

void SendCommand::gaveUp(Sight sight, const Error &reason)
{
    const bool isThere =
        sight == Sight::Running || sight == Sight::Growing || (sight == Sight::Unknown && m_isStored);
    fail(isThere ? DeliveryState::Unanswered : DeliveryState::NotSent, reason);
}

void SendCommand::stopped(const Error &readError, const TurnPage &newest)
{
    if (readError) {
        // What was seen is all there is to say.
        fail(m_isStored ? DeliveryState::Unanswered : DeliveryState::NotSent, error(Error::Kind::Aborted));
        return;
    }
    if (!adopt(newest)) {
        // An abort in its first moment takes the message back.
        if (!m_answerId.isEmpty())
            core()->takeRemoval(frame().chatId, {m_answerId});
        fail(DeliveryState::NotSent, error(Error::Kind::Aborted));
        return;
    }
    if (m_answer.isNull()) {
        fail(DeliveryState::Unanswered, error(Error::Kind::Aborted));
        return;
    }
    if (m_reply)
        m_reply->succeed({.message = m_message, .answer = m_answer});
}

void SendCommand::withdrawn()
{
    fail(DeliveryState::NotSent, error(Error::Kind::Aborted));
}

void SendCommand::tellMessage(DeliveryState state, const Error &error)
{
    m_message.setDelivery(state);
    m_message.setDeliveryError(error ? std::make_shared<const Error>(error) : nullptr);
    core()->takeOwn(m_message);
}

void SendCommand::interruptAnswer(const Error &error)
{
    if (m_answer.isNull())
        return;
    m_answer.setDelivery(DeliveryState::Interrupted);
    m_answer.setDeliveryError(std::make_shared<const Error>(error));
    core()->takeOwn(m_answer);
}

void SendCommand::fail(DeliveryState state, Error error)
{
    // The message was sent; it is the reply that did not come.
    if (state == DeliveryState::Unanswered)
        error.operation = Error::Operation::GenerateTurn;
    // A message whose answer broke off is stored; it is the answer that says what happened.
    if (!m_answer.isNull() && state == DeliveryState::Unanswered)
        interruptAnswer(error);
    else
        tellMessage(state, error);
    if (m_reply) {
        m_reply->update({.message = m_message, .answer = m_answer});
        m_reply->fail(error);
    }
}

} // namespace Confab
