// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/pendingreply.h"
#include "service/socketcommand.h"
#include "service/values.h"

#include <QPointer>
#include <QTimer>

namespace Confab {

// A new chat, with the character's greeting if there is one. The chat and its greeting may come in either
// order, the greeting may stream, and it may never come. Never sent twice: after a lost link the chat is
// looked for.
class CreateChatCommand final : public SocketCommand
{
    Q_OBJECT

public:
    CreateChatCommand(ServiceCore *core, const Wire::ClientFrame &frame, PendingReply<NewChat> *reply);

    bool expectsTurn(const QString &chatId, const QString &turnId) const override;
    void received(const Wire::ServerFrame &frame) override;
    void refused(const Error &error) override;
    void sent() override;
    void lost(const Error &error) override;
    void unsendable(const Error &error) override;

private:
    void timedOut();
    void lookForChat(const Error &error);
    void completeIfDone();
    void succeed();
    void fail(const Error &error);

    QPointer<PendingReply<NewChat>> m_reply;
    NewChat m_value;
    QTimer m_timeout;
    bool m_wasSent = false;
    bool m_isOver = false;
};

} // namespace Confab
