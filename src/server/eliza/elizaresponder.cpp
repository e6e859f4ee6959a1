// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eliza/elizaresponder.h"

#include "server/eliza/builtinscripts.h"
#include "server/eliza/elizarun.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab::Server {

ElizaResponder::ElizaResponder(QObject *parent)
    : ElizaResponder(builtInScripts(), parent)
{
}

ElizaResponder::ElizaResponder(const QList<ElizaScript> &scripts, QObject *parent)
    : Responder(parent)
{
    for (const ElizaScript &script : scripts)
        m_engines.append(ElizaEngine(script));
}

QList<LocalCharacter> ElizaResponder::characters() const
{
    QList<LocalCharacter> characters;
    for (const ElizaEngine &engine : m_engines)
        characters.append(engine.script().character());
    return characters;
}

void ElizaResponder::setWordsPerSecond(double wordsPerSecond)
{
    *m_wordsPerSecond = std::isfinite(wordsPerSecond) && wordsPerSecond > 0 ? wordsPerSecond : 0;
}

ResponderRun *ElizaResponder::respond(const ResponderRequest &request, QObject *owner)
{
    for (const ElizaEngine &engine : std::as_const(m_engines)) {
        if (engine.script().character().id == request.characterId)
            return new ElizaRun(engine.reply(request), {}, m_wordsPerSecond, owner);
    }
    return new ElizaRun({}, u"There is no such character on this computer."_s, m_wordsPerSecond, owner);
}

} // namespace Confab::Server
