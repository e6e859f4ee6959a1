// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/character.h"
#include "domain/legacyhistory.h"
#include "service/reply.h"

#include <QList>

namespace Confab {

class ServiceCore;

// The calls of ChatService that ask about characters; what they give and how they fail stands there.
class CharacterCalls
{
public:
    explicit CharacterCalls(ServiceCore *core)
        : m_core(core)
    {
    }

    Reply<Character> *fetchCharacter(const QString &characterId);
    Reply<QList<Character>> *searchCharacters(const QString &query);
    Reply<QList<Character>> *fetchRecentCharacters();
    Reply<QList<LegacyHistory>> *fetchHistories(const QString &characterId, int amount);

private:
    ServiceCore *const m_core;
};

} // namespace Confab
