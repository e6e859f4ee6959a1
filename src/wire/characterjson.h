// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/character.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Confab::Wire {

// Either spelling of each field (src/wire/README.md, "Characters").
Character decodeCharacter(const QJsonObject &object);
QJsonObject encodeCharacter(const Character &character);

// `{"character": {…}}`; nothing when it is missing, an empty list, or has no id.
std::optional<Character> decodeCharacterBody(const QJsonObject &body);
// `{"characters": […]}`; nothing when it is neither missing nor a list. Entries without an id are left out.
std::optional<QList<Character>> decodeCharacters(const QJsonObject &body);
QJsonObject encodeCharacters(const QList<Character> &characters);

} // namespace Confab::Wire
