// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/responsecommand.h"

#include "service/servicecore.h"

namespace Confab {

ResponseCommand::ResponseCommand(ServiceCore *core, Error::Operation operation,
                                 const Wire::ClientFrame &frame, const Turn &known, PendingReply<Turn> *reply)
    : GenerationCommand(core, operation, frame)
    , m_reply(reply)
    , m_turnsBefore(core->turns.ids(frame.chatId))
    , m_answerId(frame.turnId)
{
    knowCandidatesOf(known);
    reply->onAbort([this] { stop(); });
}

// What has come while it waited is no answer to it.
void ResponseCommand::sent()
{
    m_turnsBefore = core()->turns.ids(frame().chatId);
    if (!m_answerId.isEmpty())
        knowCandidatesOf(core()->turns.turn(frame().chatId, m_answerId));
    GenerationCommand::sent();
}

bool ResponseCommand::isAnswer(const Turn &turn) const
{
    if (turn.chatId() != frame().chatId)
        return false;
    return m_answerId.isEmpty() ? !turn.isHuman() && !m_turnsBefore.contains(turn.id())
                                : turn.id() == m_answerId;
}

void ResponseCommand::answerGrew(const Turn &turn)
{
    m_answerId = turn.id();
    m_answer = turn;
    if (m_reply)
        m_reply->update(m_answer);
}

void ResponseCommand::answerEnded(const Turn &turn)
{
    m_answer = turn;
    settleMessage();
    if (m_reply)
        m_reply->succeed(m_answer);
}

void ResponseCommand::refused(const Error &error)
{
    if (isStopping()) {
        readAfterStop(); // an answer to the abort
        return;
    }
    fail(named(error));
    end();
}

void ResponseCommand::unsendable(const Error &error)
{
    fail(named(error));
    end();
}

void ResponseCommand::checkingBegan(const Error &reason)
{
    if (m_answer.isNull())
        return;
    m_answer.setDelivery(DeliveryState::Interrupted);
    m_answer.setDeliveryError(std::make_shared<const Error>(reason));
    core()->takeOwn(m_answer);
}

Turn ResponseCommand::answerIn(const TurnPage &page) const
{
    for (const Turn &turn : page.turns) {
        if (!m_answerId.isEmpty()) {
            if (turn.id() == m_answerId)
                return turn;
        } else if (m_turnsBefore.contains(turn.id())) {
            break; // what is older is not the answer either
        } else if (!turn.isHuman()) {
            return turn;
        }
    }
    return {};
}

const Candidate *ResponseCommand::newCandidate(const Turn &turn) const
{
    const Candidate *found = nullptr;
    for (const Candidate &candidate : turn.candidates()) {
        if (knownCandidates().contains(candidate.id))
            continue;
        if (!found || candidate.id == turn.primaryCandidateId())
            found = &candidate;
    }
    return found;
}

GenerationCommand::Sight ResponseCommand::look(const TurnPage &newest)
{
    const Turn turn = answerIn(newest);
    const Candidate *candidate = newCandidate(turn);
    // The command may be at work without a trace: only a turn that is gone says that nothing will come.
    if (!candidate)
        return m_answerId.isEmpty() || !turn.isNull() ? Sight::Running : Sight::Missing;
    m_answer = turn;
    const Sight sight = sightOf(*candidate);
    if (sight == Sight::Ended) {
        settleMessage();
        if (m_reply)
            m_reply->succeed(m_answer);
    } else if (m_reply) {
        m_reply->update(m_answer);
    }
    return sight;
}

void ResponseCommand::gaveUp(Sight sight, const Error &reason)
{
    Q_UNUSED(sight)
    fail(reason);
}

void ResponseCommand::stopped(const Error &readError, const TurnPage &newest)
{
    Q_UNUSED(readError)
    const Turn turn = answerIn(newest);
    if (!newCandidate(turn)) {
        fail(error(Error::Kind::Aborted));
        return;
    }
    m_answer = turn;
    if (m_reply)
        m_reply->succeed(m_answer);
}

void ResponseCommand::withdrawn()
{
    fail(error(Error::Kind::Aborted));
}

void ResponseCommand::fail(const Error &error)
{
    if (!m_answer.isNull()) {
        m_answer.setDelivery(DeliveryState::Interrupted);
        m_answer.setDeliveryError(std::make_shared<const Error>(error));
        core()->takeOwn(m_answer);
    }
    if (m_reply)
        m_reply->fail(error);
}

// A message that had waited for its answer has one now.
void ResponseCommand::settleMessage()
{
    for (const QString &id : std::as_const(m_turnsBefore)) {
        Turn turn = core()->turns.turn(frame().chatId, id);
        if (turn.delivery() != DeliveryState::Unanswered)
            continue;
        turn.setDelivery(DeliveryState::Stored);
        turn.setDeliveryError({});
        core()->takeOwn(turn);
    }
}

} // namespace Confab
