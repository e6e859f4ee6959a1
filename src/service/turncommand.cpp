// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/turncommand.h"

#include "service/servicecore.h"

#include <algorithm>

namespace Confab {

namespace {

constexpr int mostAttempts = 2;
constexpr int mostLooks = 2; // the frame may still have been on its way at the first

} // namespace

using Command = Wire::ClientFrame::Command;

TurnCommand::TurnCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame,
                         const Turn &turn, PendingReply<Turn> *reply)
    : SocketCommand(core, operation, frame)
    , m_before(turn)
    , m_reply(reply)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &TurnCommand::timedOut);
    reply->onAbort([this] { withdraw(); });
    // The person sees the choice at once; it is taken back if the service says no.
    if (expectsOk())
        setShown(frame.candidateId);
}

bool TurnCommand::expectsOk() const
{
    return frame().command == Command::UpdatePrimaryCandidate;
}

void TurnCommand::sent()
{
    ++m_attempts;
    m_timeout.start(core()->timings.command);
}

void TurnCommand::received(const Wire::ServerFrame &answer)
{
    if (m_isOver)
        return;
    const bool isOfThisTurn = answer.turn.id() == frame().turnId && answer.turn.chatId() == frame().chatId;
    if (expectsOk()) {
        if (answer.event == Wire::ServerFrame::Event::Ok
            || (isOfThisTurn && answer.turn.primaryCandidateId() == frame().candidateId))
            chosen();
        return;
    }
    if (!isOfThisTurn)
        return;
    const bool isPin = frame().command == Command::SetTurnPin;
    const bool isDone =
        isPin ? answer.turn.isPinned() == frame().isPinned : answer.turn.text() == frame().text;
    // Without a request id it may be about something else that happens to this turn.
    if (answer.requestId.isEmpty() && !isDone)
        return;
    if (isPin)
        pinned(answer.turn);
    else
        edited(answer.turn);
}

void TurnCommand::chosen()
{
    Turn turn = core()->turns.turn(frame().chatId, frame().turnId);
    if (!turn.isNull() && turn.primaryCandidateId() != frame().candidateId) {
        setShown(frame().candidateId);
        turn.setPrimaryCandidateId(frame().candidateId);
    }
    succeed(turn);
}

void TurnCommand::pinned(const Turn &turn)
{
    if (turn.isPinned() == frame().isPinned)
        succeed(turn);
    else
        fail(error(Error::Kind::Service));
}

// The service may give the edited text a new candidate or keep the old one: the text tells.
void TurnCommand::edited(const Turn &turn)
{
    if (turn.text() == frame().text) {
        succeed(turn);
        return;
    }
    const auto &all = turn.candidates();
    const auto it = std::find_if(all.crbegin(), all.crend(),
                                 [this](const Candidate &c) { return c.text == frame().text; });
    if (it == all.crend()) {
        // A service may put the text in order before it keeps it.
        if (hasNewText(turn))
            succeed(turn);
        else
            fail(error(Error::Kind::BadResponse));
        return;
    }
    auto *choice = new PendingReply<Turn>(core()->service);
    choice->then(core()->service, [reply = m_reply](const Reply<Turn> &chosen) {
        if (!reply)
            return;
        if (chosen.hasValue())
            reply->succeed(chosen.value());
        else
            reply->fail(chosen.error());
    });
    core()->dispatcher.submit(new TurnCommand(
        core(), operation(),
        Wire::ClientFrame::updatePrimaryCandidate(frame().chatId, frame().turnId, it->id), turn, choice));
    m_isOver = true;
    emit done();
}

// Whether what is shown came about by an edit of the candidate that was to be changed.
bool TurnCommand::hasNewText(const Turn &turn) const
{
    const Candidate *shown = turn.primaryCandidate();
    if (!shown)
        return false;
    const auto &before = m_before.candidates();
    const auto known = std::find_if(before.cbegin(), before.cend(),
                                    [shown](const Candidate &c) { return c.id == shown->id; });
    if (known != before.cend())
        return shown->id == frame().candidateId && known->text != shown->text;
    return !before.isEmpty() || shown->baseCandidateId == frame().candidateId;
}

void TurnCommand::refused(const Error &error)
{
    fail(named(error));
}

void TurnCommand::unsendable(const Error &error)
{
    fail(named(error));
}

void TurnCommand::lost(const Error &error)
{
    m_timeout.stop();
    if (frame().command == Command::EditTurnCandidate)
        lookForEdit(named(error));
    else if (m_attempts < mostAttempts && !core()->rest.refusal() && !isOvertaken())
        core()->dispatcher.submitAgain(this);
    else
        fail(named(error));
}

// A response that was asked for since is the one to show: the choice would hide it.
bool TurnCommand::isOvertaken() const
{
    const SocketCommand *generation = core()->dispatcher.generationIn(frame().chatId);
    return expectsOk() && generation && generation->frame().turnId == frame().turnId;
}

void TurnCommand::timedOut()
{
    if (frame().command == Command::EditTurnCandidate)
        lookForEdit(error(Error::Kind::TimedOut));
    else
        fail(error(Error::Kind::TimedOut));
}

// What was sent already happens; the rest need not.
void TurnCommand::withdraw()
{
    if (m_attempts == 0)
        fail(error(Error::Kind::Aborted));
}

void TurnCommand::lookForEdit(const Error &error)
{
    ++m_looks;
    core()->readPage(frame().chatId, false, {}, operation(), RetryTable::Repeat::Safe, this,
                     [this, error](const Error &, const TurnPage &page) {
                         if (m_isOver)
                             return;
                         for (const Turn &turn : page.turns) {
                             if (turn.id() == frame().turnId && turn.text() == frame().text) {
                                 succeed(turn);
                                 return;
                             }
                         }
                         if (m_looks < mostLooks)
                             QTimer::singleShot(core()->timings.reconcile, this,
                                                [this, error] { lookForEdit(error); });
                         else
                             fail(error);
                     });
}

void TurnCommand::succeed(const Turn &turn)
{
    m_isOver = true;
    if (m_reply)
        m_reply->succeed(turn);
    emit done();
}

void TurnCommand::fail(const Error &error)
{
    if (m_isOver)
        return;
    m_isOver = true;
    // Only if it is still our own choice that is shown.
    const Turn turn = core()->turns.turn(frame().chatId, frame().turnId);
    if (expectsOk() && turn.primaryCandidateId() == frame().candidateId)
        setShown(m_before.primaryCandidateId());
    if (m_reply)
        m_reply->fail(error);
    emit done();
}

void TurnCommand::setShown(const QString &candidateId)
{
    Turn turn = core()->turns.turn(frame().chatId, frame().turnId);
    if (turn.isNull() || turn.primaryCandidateId() == candidateId)
        return;
    turn.setPrimaryCandidateId(candidateId);
    core()->takeOwn(turn);
}

} // namespace Confab
