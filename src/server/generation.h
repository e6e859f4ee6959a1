// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/conversations.h"
#include "server/responder.h"
#include "server/sessionhub.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace Confab::Server {

// One reply of a character in the making: from the responder into the store and out to the sockets. It goes
// on when the socket that asked for it is gone.
//
// What is told: of a new turn an add_turn without times, then update_turn with the whole text so far, at last
// one whose candidate is final. Of another candidate for a turn, update_turn alone, the new candidate first.
class Generation : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString requestId;
        QPointer<SocketSession> asker;
        StoredChat chat;
        StoredTurn turn; // the turn that gets another candidate; number 0: a new one, which has no candidates
        ResponderRequest request;
    };

    Generation(const Order &order, Store &store, SessionHub &hub, Responder &responder,
               QObject *parent = nullptr);

    const Order &order() const { return m_order; }
    bool makesNewTurn() const { return m_makesNewTurn; }
    bool isAbout(const QString &chatId, const QString &turnId) const;

    // Somebody else changed the stored turn: pinned it, edited it, chose another candidate.
    void adopt(const Turn &turn);
    // Stops; what was said so far stays, and is told as final. Of a new turn that has no text yet nothing
    // stays, and the end is told as an error with code 499.
    void abort();
    // The turn is gone: stops, and tells nothing.
    void discard();

signals:
    // Once, when nothing more will come.
    void ended();

private:
    void grow(const QString &text);
    void finish(const QString &text);
    void fail(const QString &reason);
    void apply(const QString &text, bool isFinal);
    bool store(bool growing);
    void storeFailed(const Wire::ErrorBody &error);
    void end();
    Turn untimed() const;

    Order m_order;
    Store &m_store;
    SessionHub &m_hub;
    const bool m_makesNewTurn;
    Candidate m_candidate;
    ResponderRun *m_run = nullptr;
    bool m_told = false;
    bool m_ended = false;
    QElapsedTimer m_sinceStored;
};

} // namespace Confab::Server
