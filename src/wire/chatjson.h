// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Confab::Wire {

// One chat. Preview turns are sorted newest first, whatever their order was.
Chat decodeChat(const QJsonObject &object);
QJsonObject encodeChat(const Chat &chat);

// `{"chats": […]}`; no such key reads as an empty list, another type as nothing. Entries without an id are
// left out.
std::optional<QList<Chat>> decodeChats(const QJsonObject &body);
QJsonObject encodeChats(const QList<Chat> &chats);

// `{"chat": {…}}`; nothing when it is not there or has no id.
std::optional<Chat> decodeChatBody(const QJsonObject &body);

// `{"new_chat_id": …}`; empty when it is not there.
QString decodeNewChatId(const QJsonObject &body);

} // namespace Confab::Wire
