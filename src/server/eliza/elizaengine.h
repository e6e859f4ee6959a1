// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizascript.h"
#include "server/responder.h"

#include <QString>

namespace Confab::Server {

// Answers as a script's character. Keeps nothing between calls: what was remembered and which rules were used
// is read off the request's history, so equal requests get equal replies and a rewound chat goes on as if
// nothing had been.
//
// The keywords of a message are tried by rank, then by place; under each the rules of the first pattern that
// fits and, when those were used lately, of the next; then what is remembered, then the script's general
// rules. A reply is never one of the last ElizaConversation::recentReplies replies nor one of the request's
// candidates. Pure: no timers, no I/O; may be called from any thread. Takes a bounded time for any message.
class ElizaEngine
{
public:
    explicit ElizaEngine(const ElizaScript &script);

    const ElizaScript &script() const { return m_script; }
    // Never empty. The request's character id is not looked at.
    QString reply(const ResponderRequest &request) const;

private:
    ElizaScript m_script;
};

} // namespace Confab::Server
