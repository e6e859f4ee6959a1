// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/pendingreply.h"
#include "service/socketcommand.h"

#include <QPointer>
#include <QTimer>

namespace Confab {

// A change of one turn that is answered by one frame: choosing a candidate, editing, pinning. Choosing and
// pinning may be sent twice without harm, so a lost link repeats them once; an edit is looked for in the chat
// first.
class TurnCommand final : public SocketCommand
{
    Q_OBJECT

public:
    // `turn` is the turn before the change; null when it is not known.
    TurnCommand(ServiceCore *core, Error::Operation operation, const Wire::ClientFrame &frame,
                const Turn &turn, PendingReply<Turn> *reply);

    bool expectsOk() const override;
    void received(const Wire::ServerFrame &frame) override;
    void refused(const Error &error) override;
    void sent() override;
    void lost(const Error &error) override;
    void unsendable(const Error &error) override;

private:
    void timedOut();
    void chosen();
    void edited(const Turn &turn);
    bool hasNewText(const Turn &turn) const;
    void pinned(const Turn &turn);
    bool isOvertaken() const;
    void lookForEdit(const Error &error);
    void withdraw();
    void succeed(const Turn &turn);
    void fail(const Error &error);
    void setShown(const QString &candidateId);

    const Turn m_before;
    QPointer<PendingReply<Turn>> m_reply;
    QTimer m_timeout;
    int m_attempts = 0;
    int m_looks = 0;
    bool m_isOver = false;
};

} // namespace Confab
