// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/generationcommand.h"

#include "service/servicecore.h"

#include <algorithm>

namespace Confab {

GenerationCommand::GenerationCommand(ServiceCore *core, Error::Operation operation,
                                     const Wire::ClientFrame &frame)
    : SocketCommand(core, operation, frame)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &GenerationCommand::silent);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &GenerationCommand::lookAgain);
}

void GenerationCommand::knowCandidatesOf(const Turn &turn)
{
    for (const Candidate &candidate : turn.candidates())
        m_knownCandidates.insert(candidate.id);
}

void GenerationCommand::prepare(Wire::ServerFrame &frame)
{
    Turn &turn = frame.turn;
    m_hasWatched = false;
    if (!isAnswer(turn))
        return;
    const Candidate *watched = nullptr;
    const Candidate *first = nullptr;
    for (const Candidate &candidate : turn.candidates()) {
        if (m_knownCandidates.contains(candidate.id))
            continue;
        if (!first)
            first = &candidate;
        if (candidate.id == turn.primaryCandidateId()) {
            watched = &candidate;
            break;
        }
        if (candidate.id == m_watched)
            watched = &candidate;
    }
    if (!watched)
        watched = first;
    if (!watched)
        return;
    m_hasWatched = true;
    m_watched = watched->id;
    m_watchedIsFinal = watched->isFinal;
    // Also when the frame still names an old one: who asked for this text wants to see it come. But a
    // complete one without a request id, after the stream broke, may be told because somebody has chosen
    // another.
    if (!frame.requestId.isEmpty() || !m_reason || !m_watchedIsFinal)
        turn.setPrimaryCandidateId(m_watched);
}

void GenerationCommand::received(const Wire::ServerFrame &frame)
{
    if (m_isOver
        || (frame.event != Wire::ServerFrame::Event::AddTurn
            && frame.event != Wire::ServerFrame::Event::UpdateTurn))
        return;
    // A frame means that the stream is alive, whatever was feared before.
    m_reason = {};
    m_isAsking = false;
    m_nextLook.stop();
    noteFrame();
    if (!isAnswer(frame.turn)) {
        otherTurn(frame.turn);
        return;
    }
    if (!m_hasWatched)
        return;
    answerGrew(frame.turn);
    if (m_watchedIsFinal && !m_isOver) {
        answerEnded(frame.turn);
        end();
    }
}

// A frame comes every few milliseconds: the timer is left running, and looks at the clock when it fires.
void GenerationCommand::noteFrame()
{
    const bool hadFrame = m_sinceFrame.isValid();
    m_sinceFrame.start();
    if (!m_isStopping && !(hadFrame && m_silence.isActive()))
        m_silence.start(core()->timings.betweenFrames);
}

void GenerationCommand::sent()
{
    m_wasSent = true;
    m_sinceFrame.invalidate();
    m_silence.start(core()->timings.firstFrame);
}

void GenerationCommand::lost(const Error &error)
{
    if (m_isStopping)
        readAfterStop();
    else if (!m_isAsking)
        startChecking(named(error));
}

void GenerationCommand::silent()
{
    if (m_isStopping) {
        readAfterStop();
        return;
    }
    if (m_sinceFrame.isValid()) {
        const auto rest = core()->timings.betweenFrames - std::chrono::milliseconds(m_sinceFrame.elapsed());
        if (rest.count() > 0) {
            m_silence.start(rest);
            return;
        }
    }
    startChecking(error(Error::Kind::TimedOut));
}

void GenerationCommand::stop()
{
    if (m_isOver || m_isStopping)
        return;
    if (!m_wasSent) {
        withdrawn();
        end();
        return;
    }
    m_isStopping = true;
    m_isAsking = false;
    m_reason = {};
    m_nextLook.stop();
    core()->dispatcher.sendNow(Wire::ClientFrame::abortGeneration(requestId()));
    m_silence.start(core()->timings.abortGrace);
}

void GenerationCommand::askTheChat()
{
    m_isAsking = true;
    m_reason = {};
    m_silence.stop();
    m_nextLook.stop();
}

void GenerationCommand::readAfterStop()
{
    if (m_isOver || m_isAsking)
        return;
    askTheChat();
    core()->readPage(frame().chatId, false, {}, operation(), RetryTable::Repeat::Safe, this,
                     [this](const Error &error, const TurnPage &page) {
                         if (m_isOver)
                             return;
                         stopped(error, page);
                         end();
                     });
}

void GenerationCommand::startChecking(const Error &reason)
{
    if (m_isOver || m_reason)
        return;
    askTheChat();
    m_reason = reason;
    m_looks = 0;
    m_misses = 0;
    m_lastSight = Sight::Unknown;
    m_checkingFor.start();
    checkingBegan(reason);
    if (!m_isOver)
        lookAgain();
}

void GenerationCommand::lookAgain()
{
    core()->readPage(frame().chatId, false, {}, operation(), RetryTable::Repeat::Never, this,
                     [this](const Error &error, const TurnPage &page) { looked(error, page); });
}

void GenerationCommand::looked(const Error &error, const TurnPage &page)
{
    if (m_isOver || !m_reason)
        return;
    ++m_looks;
    if (!error) {
        m_lastSight = look(page);
        if (m_isOver)
            return;
        if (m_lastSight == Sight::Ended) {
            end();
            return;
        }
        m_misses = m_lastSight == Sight::Missing ? m_misses + 1 : 0;
        if (m_lastSight == Sight::Growing) {
            m_looks = 1;
            m_checkingFor.restart();
        }
    }
    // A second look, since the frame may still have been on its way at the first. Without an answer to the
    // question there is a limit as well, and one for an answer that does not come.
    const bool hopeless = m_misses >= 2 || error.kind == Error::Kind::Authentication
        || std::chrono::milliseconds(m_checkingFor.elapsed()) > core()->timings.betweenFrames;
    if (hopeless) {
        gaveUp(m_lastSight, error.kind == Error::Kind::Authentication ? error : m_reason);
        end();
        return;
    }
    m_nextLook.start(core()->timings.reconcile * (1 << std::min(m_looks - 1, 4)));
}

GenerationCommand::Sight GenerationCommand::sightOf(const Candidate &candidate)
{
    const bool hasGrown = candidate.text != std::exchange(m_lastSeenText, candidate.text);
    // Where the end is not told, a text that has stopped growing is taken as complete.
    if (candidate.isFinal && !(candidate.finalAssumed && hasGrown))
        return Sight::Ended;
    return hasGrown ? Sight::Growing : Sight::Running;
}

void GenerationCommand::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_silence.stop();
    m_nextLook.stop();
    emit done();
}

} // namespace Confab
