// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/conversations.h"
#include "server/restmessage.h"

namespace Confab::Server {

// The REST addresses of whole chats: lists, one chat, name, archive, copy.
class ChatRoutes
{
public:
    ChatRoutes(Conversations &conversations, Store &store)
        : m_conversations(conversations)
        , m_store(store)
    {
    }

    RestAnswer chatsWith(const RestRequest &request);
    RestAnswer recent();
    RestAnswer recentWith(const RestRequest &request);
    RestAnswer hideRecent(const RestRequest &request);
    RestAnswer chat(const RestRequest &request);
    RestAnswer rename(const RestRequest &request);
    RestAnswer setArchived(const RestRequest &request, bool archived);
    RestAnswer resurrect(const RestRequest &request);
    RestAnswer copy(const RestRequest &request);

private:
    // As the lists of recent chats tell it.
    Chat withCharacter(const Chat &chat) const;

    Conversations &m_conversations;
    Store &m_store;
};

} // namespace Confab::Server
