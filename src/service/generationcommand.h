// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turnpage.h"
#include "service/socketcommand.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace Confab {

// A command that a character answers with a growing text (src/wire/README.md, "Streaming"). It watches one
// candidate until that is final. When the link breaks or falls silent it sends nothing again, but looks into
// the chat until it knows what became of the command (src/wire/README.md, "Sending and never sending twice").
class GenerationCommand : public SocketCommand
{
    Q_OBJECT

public:
    bool isGeneration() const override { return true; }
    void prepare(Wire::ServerFrame &frame) override;
    void received(const Wire::ServerFrame &frame) override;
    void sent() override;
    void lost(const Error &error) override;

    // Its frames come in: they are ahead of any page. False while the chat itself is being asked.
    bool followsStream() const { return m_wasSent && !m_isAsking; }
    // Asks the service to stop and ends with what has come until then.
    void stop();

protected:
    // What a look into the chat says about the command.
    enum class Sight
    {
        Ended, // the derived class has ended the command
        Growing, // its answer has grown since the last look
        Running, // it arrived, and its answer is not complete
        Missing, // there is no trace of it
        Unknown, // no look succeeded
    };

    GenerationCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame);

    // Candidates that were there before the command: never the one to watch.
    void knowCandidatesOf(const Turn &turn);
    const QSet<QString> &knownCandidates() const { return m_knownCandidates; }
    bool wasSent() const { return m_wasSent; }
    bool isStopping() const { return m_isStopping; }
    bool isOver() const { return m_isOver; }
    void startChecking(const Error &reason);
    // From now on nothing but the chat itself is asked what happened, and whoever calls this asks it, in
    // place of whoever did before.
    void askTheChat();
    // The end of stop(), when no final frame will come.
    void readAfterStop();
    void end();
    // A candidate of a page, seen by a look: its text is remembered until the next one.
    Sight sightOf(const Candidate &candidate);

    virtual bool isAnswer(const Turn &turn) const = 0;
    virtual void otherTurn(const Turn &turn) { Q_UNUSED(turn) }
    virtual void answerGrew(const Turn &turn) = 0;
    virtual void answerEnded(const Turn &turn) = 0;
    virtual void checkingBegan(const Error &reason) = 0;
    virtual Sight look(const TurnPage &newest) = 0;
    // Nothing was found out in time, or twice nothing was found. `sight` is the last one that said anything.
    virtual void gaveUp(Sight sight, const Error &reason) = 0;
    // The person wanted to stop, and the final frame did not come: `newest` is what the chat holds now,
    // unless it could not be read.
    virtual void stopped(const Error &readError, const TurnPage &newest) = 0;
    // Stopped before it was sent.
    virtual void withdrawn() = 0;

private:
    void lookAgain();
    void looked(const Error &error, const TurnPage &page);
    void noteFrame();
    void silent();

    QSet<QString> m_knownCandidates;
    QString m_watched;
    QString m_lastSeenText;
    bool m_hasWatched = false;
    bool m_watchedIsFinal = false;
    bool m_wasSent = false;
    bool m_isStopping = false;
    bool m_isAsking = false;
    bool m_isOver = false;
    QTimer m_silence;
    QElapsedTimer m_sinceFrame;
    QTimer m_nextLook;
    QElapsedTimer m_checkingFor;
    Error m_reason; // why it is being checked; no kind while it is not
    Sight m_lastSight = Sight::Unknown;
    int m_looks = 0;
    int m_misses = 0;
};

} // namespace Confab
