// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizaengine.h"

#include "server/eliza/elizachoice.h"
#include "server/eliza/elizaconversation.h"

namespace Confab::Server {

ElizaEngine::ElizaEngine(const ElizaScript &script)
    : m_script(script)
{
}

QString ElizaEngine::reply(const ResponderRequest &request) const
{
    const ElizaConversation conversation(m_script, request);
    return ElizaChoice(m_script, conversation).chosen();
}

} // namespace Confab::Server
