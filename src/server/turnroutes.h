// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/conversations.h"
#include "server/generations.h"
#include "server/restmessage.h"
#include "server/sessionhub.h"

namespace Confab::Server {

// The REST addresses of the turns of a chat: pages, removal, pins.
class TurnRoutes
{
public:
    TurnRoutes(Conversations &conversations, Store &store, Generations &generations, SessionHub &hub)
        : m_conversations(conversations)
        , m_store(store)
        , m_generations(generations)
        , m_hub(hub)
    {
    }

    RestAnswer page(const RestRequest &request);
    RestAnswer remove(const RestRequest &request);
    RestAnswer pin(const RestRequest &request);

private:
    Conversations &m_conversations;
    Store &m_store;
    Generations &m_generations;
    SessionHub &m_hub;
};

} // namespace Confab::Server
