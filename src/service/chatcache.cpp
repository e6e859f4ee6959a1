// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/chatcache.h"

namespace Confab {

Chat ChatCache::merge(const Chat &chat)
{
    Chat whole = chat;
    if (const auto known = m_chats.constFind(chat.id); known != m_chats.cend()) {
        if (whole.characterName.isEmpty())
            whole.characterName = known->characterName;
        if (whole.characterAvatarFile.isEmpty())
            whole.characterAvatarFile = known->characterAvatarFile;
        if (whole.previewTurns.isEmpty())
            whole.previewTurns = known->previewTurns;
        if (!whole.createTime.isValid())
            whole.createTime = known->createTime;
        if (whole.characterId.isEmpty())
            whole.characterId = known->characterId;
    }
    m_chats.insert(whole.id, whole);
    return whole;
}

} // namespace Confab
