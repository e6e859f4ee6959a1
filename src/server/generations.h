// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/generation.h"

#include <QList>
#include <QObject>

namespace Confab::Server {

// All replies that are being made.
class Generations : public QObject
{
    Q_OBJECT

public:
    Generations(Store &store, const CharacterBook &characters, SessionHub &hub, Responder &responder,
                QObject *parent = nullptr);

    // The character answers, or speaks on.
    Result<Done> start(const StoredChat &chat, const QString &requestId,
                       const QPointer<SocketSession> &asker);
    // Another candidate for a turn of the character.
    Result<Done> startCandidate(const Conversations::Located &located, const QString &requestId,
                                const QPointer<SocketSession> &asker);

    bool isAnswering(const QString &chatId) const; // with a new turn
    // Stops those of this request; without an id, those that this socket asked for.
    void abort(const QString &requestId, const SocketSession *asker);
    void turnChanged(const Turn &turn);
    void turnsRemoved(const QString &chatId, const QStringList &turnIds);
    // As if each was aborted.
    void abortAll();

private:
    Result<QList<ResponderTurn>> history(qint64 chat, qint64 before);
    void run(const Generation::Order &order);

    Store &m_store;
    const CharacterBook &m_characters;
    SessionHub &m_hub;
    Responder &m_responder;
    QList<Generation *> m_running;
};

} // namespace Confab::Server
