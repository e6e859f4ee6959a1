// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/turn.h"

#include <optional>

namespace Confab {

// The value of sending a message: the person's turn and the character's answer to it. While streaming,
// `message` changes its delivery state and `answer` its text; `answer` is null until its first frame.
struct MessageExchange
{
    Turn message;
    Turn answer;
};

// The value of creating a chat. Some characters have no greeting.
struct NewChat
{
    Chat chat;
    std::optional<Turn> greeting;
};

// The value of a call that has nothing to tell but that it was done.
struct Done
{
};

} // namespace Confab
