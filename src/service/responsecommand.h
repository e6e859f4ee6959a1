// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/generationcommand.h"
#include "service/pendingreply.h"

#include <QPointer>

namespace Confab {

// A character speaks without a new message: another candidate for one of its turns, or the next turn of the
// chat.
class ResponseCommand final : public GenerationCommand
{
    Q_OBJECT

public:
    // `frame` is generate_turn_candidate or generate_turn. `known` is the turn before the command, null when
    // it adds one.
    ResponseCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame,
                    const Turn &known, PendingReply<Turn> *reply);

    void sent() override;
    void refused(const Error &error) override;
    void unsendable(const Error &error) override;

private:
    bool isAnswer(const Turn &turn) const override;
    void answerGrew(const Turn &turn) override;
    void answerEnded(const Turn &turn) override;
    void checkingBegan(const Error &reason) override;
    Sight look(const TurnPage &newest) override;
    void gaveUp(Sight sight, const Error &reason) override;
    void stopped(const Error &readError, const TurnPage &newest) override;
    void withdrawn() override;

    // The answer as the page has it; null when it is not there.
    Turn answerIn(const TurnPage &page) const;
    const Candidate *newCandidate(const Turn &turn) const;
    void fail(const Error &error);
    void settleMessage();

    QPointer<PendingReply<Turn>> m_reply;
    QSet<QString> m_turnsBefore;
    QString m_answerId;
    Turn m_answer;
};

} // namespace Confab
