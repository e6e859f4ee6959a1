// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/generationcommand.h"
#include "service/pendingreply.h"
#include "service/values.h"

#include <QPointer>

namespace Confab {

// A person's message and the character's answer to it. The message is told at once, and whatever happens it
// ends Stored, Unanswered or NotSent.
class SendCommand final : public GenerationCommand
{
    Q_OBJECT

public:
    // `message` carries its own ids. `isRetry`: an earlier attempt may have arrived after all.
    SendCommand(ServiceCore *core, const QString &characterId, const Turn &message, bool isRetry,
                PendingReply<MessageExchange> *reply);

    bool isReady() const override { return m_isReady; }
    bool expectsTurn(const QString &chatId, const QString &turnId) const override;
    void refused(const Error &error) override;
    void unsendable(const Error &error) override;
    // Whose message it is. It is not sent before that is known.
    void setAuthor(const Author &author);

private:
    bool isAnswer(const Turn &turn) const override;
    void otherTurn(const Turn &turn) override;
    void answerGrew(const Turn &turn) override;
    void answerEnded(const Turn &turn) override;
    void checkingBegan(const Error &reason) override;
    Sight look(const TurnPage &newest) override;
    void gaveUp(Sight sight, const Error &reason) override;
    void stopped(const Error &readError, const TurnPage &newest) override;
    void withdrawn() override;

    void tellMessage(DeliveryState state, const Error &error = {});
    void interruptAnswer(const Error &error);
    void fail(DeliveryState state, Error error);
    // Takes the message and its answer from a page; false when the message is not there.
    bool adopt(const TurnPage &page);
    void refusedBeforeAnswer(const Error &error, const Error &readError, const TurnPage &page);

    QPointer<PendingReply<MessageExchange>> m_reply;
    const QString m_characterId;
    const bool m_isRetry;
    Turn m_message;
    Turn m_answer;
    QString m_answerId;
    bool m_isStored = false;
    bool m_isReady = false;
};

} // namespace Confab
