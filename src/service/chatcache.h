// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

#include <QHash>

namespace Confab {

// The chats the service has met, so that a change of one field can be told as the whole chat.
class ChatCache
{
public:
    bool contains(const QString &chatId) const { return m_chats.contains(chatId); }
    // A chat without id when it is not known.
    Chat chat(const QString &chatId) const { return m_chats.value(chatId); }
    // Takes over what `chat` tells and keeps what only lists tell (character name and avatar, previews).
    // Returns the whole.
    Chat merge(const Chat &chat);

private:
    QHash<QString, Chat> m_chats;
};

} // namespace Confab
