// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/conversations.h"
#include "server/generations.h"
#include "server/sessionhub.h"
#include "wire/clientframe.h"

#include <QPointer>

namespace Confab::Server {

// Does what the frames of the sockets ask for, and answers them.
class CommandHandler
{
public:
    CommandHandler(Conversations &conversations, Generations &generations, SessionHub &hub)
        : m_conversations(conversations)
        , m_generations(generations)
        , m_hub(hub)
    {
    }

    void handle(SocketSession *session, const QByteArray &text);

private:
    using Asker = QPointer<SocketSession>;

    void createChat(const Wire::ClientFrame &frame, const Asker &asker);
    void createTurn(const Wire::ClientFrame &frame, const Asker &asker, bool generate);
    void generateTurn(const Wire::ClientFrame &frame, const Asker &asker);
    void generateCandidate(const Wire::ClientFrame &frame, const Asker &asker);
    void choose(const Wire::ClientFrame &frame, const Asker &asker);
    void removeTurns(const Wire::ClientFrame &frame, const Asker &asker);
    // The answer of what changes one turn.
    void tellChange(const Result<Conversations::Located> &change, const Wire::ClientFrame &frame,
                    const Asker &asker);
    void refuse(const Wire::ErrorBody &error, const Wire::ClientFrame &frame, const Asker &asker);

    Conversations &m_conversations;
    Generations &m_generations;
    SessionHub &m_hub;
};

} // namespace Confab::Server
