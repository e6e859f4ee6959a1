// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

namespace Confab {

class Actions;
class Banner;
class ChatHeader;
class ChatService;
class Composer;
class Dialogs;
class TurnModel;
class TurnView;

// What the verbs of a conversation work with. Nothing is owned. The first block stays as long as the window;
// the second is null or empty while no chat is open.
struct OpenChat
{
    Actions *actions = nullptr;
    Dialogs *dialogs = nullptr;
    Banner *banner = nullptr;
    Composer *composer = nullptr;
    ChatHeader *header = nullptr;
    TurnView *view = nullptr;

    ChatService *service = nullptr;
    TurnModel *turns = nullptr;
    Chat chat;

    bool isOpen() const { return service && turns && !chat.id.isEmpty(); }
};

} // namespace Confab
