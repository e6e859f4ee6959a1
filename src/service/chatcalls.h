// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "service/reply.h"
#include "service/values.h"

#include <QList>

namespace Confab {

class ServiceCore;

// The calls of ChatService that read or change chats as a whole; what they give and how they fail stands
// there.
class ChatCalls
{
public:
    explicit ChatCalls(ServiceCore *core)
        : m_core(core)
    {
    }

    Reply<QList<Chat>> *fetchChats(const QString &characterId, int previewTurns);
    Reply<Chat> *fetchChat(const QString &chatId);
    Reply<QList<Chat>> *fetchRecentChats();
    Reply<Done> *updateChatName(const QString &chatId, const QString &name);
    Reply<Done> *archiveChat(const QString &chatId);
    Reply<Done> *unarchiveChat(const QString &chatId);
    Reply<QString> *copyChat(const QString &chatId, const QString &endTurnId);

private:
    Reply<Done> *setArchived(const QString &chatId, bool archived);

    ServiceCore *const m_core;
};

} // namespace Confab
