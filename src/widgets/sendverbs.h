// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"
#include "service/replybase.h"
#include "widgets/openchat.h"

#include <QObject>

namespace Confab {

// The verbs that make somebody speak: sending, stopping, another response, and what can be done with a
// message that did not arrive.
class SendVerbs : public QObject
{
    Q_OBJECT

public:
    // `chat` is not owned and must outlive this.
    explicit SendVerbs(const OpenChat *chat, QObject *parent = nullptr);

    // Says which verbs can be done now.
    void update();
    // The same for sending alone, which changes with every key press.
    void updateSend();
    // A reply is being written in this chat.
    bool isReplying() const;
    // Why the text in the composer cannot be sent now; empty when it can.
    QString whyNotSend() const;

    void anotherResponse(const QString &turnId);
    void retry(const QString &turnId);
    void discard(const QString &turnId);
    void askForReply();

    // The most candidates that a turn can have (src/wire/README.md, "Limits").
    static constexpr int mostResponses = 30;

signals:
    // Something began or ended that changes what can be done.
    void changed();
    void sent();
    // What was asked for cannot be done now.
    void refused(const QString &why);

private:
    void send();
    void stop();
    void follow(ReplyBase *reply);
    QString whyNoOtherResponse(const Turn &last) const;
    Turn lastTurn() const;
    Turn currentUnsent() const;

    const OpenChat *m_chat;
};

} // namespace Confab
