// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/accountroutes.h"
#include "server/chatroutes.h"
#include "server/restmessage.h"
#include "server/turnroutes.h"

namespace Confab::Server {

// Leads each request to the handler of its route.
class RestRouter
{
public:
    RestRouter(ChatRoutes &chats, TurnRoutes &turns, AccountRoutes &account)
        : m_chats(chats)
        , m_turns(turns)
        , m_account(account)
    {
    }

    RestAnswer handle(const RestRequest &request);

private:
    ChatRoutes &m_chats;
    TurnRoutes &m_turns;
    AccountRoutes &m_account;
};

} // namespace Confab::Server
