// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/characterjson.h"

#include "wire/fieldreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

// Of two spellings of one field, the first that says something. A second one that says something else stays
// with the unknown fields.
QString either(FieldReader &read, const QJsonObject &object, QLatin1StringView first,
               QLatin1StringView second)
{
    const QString value = read.string(first);
    if (value.isEmpty())
        return read.string(second);
    const QJsonValue other = object.value(second);
    if (other.isNull() || other == QJsonValue(value))
        read.string(second);
    return value;
}

constexpr QLatin1StringView usualCount("participant__num_interactions");
constexpr QLatin1StringView otherCount("num_interactions");

// A count with a fraction was kept as it was, and says the rest as well.
bool isFromRest(qint64 interactions, const QJsonObject &rest)
{
    return std::trunc(rest.value(usualCount).toDouble()) == static_cast<double>(interactions);
}

} // namespace

Character decodeCharacter(const QJsonObject &object)
{
    FieldReader read(object);
    Character character;
    character.id = either(read, object, "external_id"_L1, "character_id"_L1);
    character.name = either(read, object, "participant__name"_L1, "name"_L1);
    character.title = read.string("title"_L1);
    character.description = read.string("description"_L1);
    character.greeting = read.string("greeting"_L1);
    character.avatarFile = read.string("avatar_file_name"_L1);
    character.visibility = read.string("visibility"_L1);
    character.creatorName = read.string("user__username"_L1);
    character.interactions = read.integer(usualCount);
    if (character.interactions == 0)
        character.interactions = read.integer(otherCount);
    character.extra = read.extra();
    return character;
}

QJsonObject encodeCharacter(const Character &character)
{
    bool ok = false;
    const QJsonObject rest = toObject(character.extra, &ok);
    // A spelling that could not be understood was kept as it was, and the other one carries the value.
    const auto spelling = [&rest](QLatin1StringView usual, QLatin1StringView other) {
        return rest.contains(usual) ? other : usual;
    };
    QJsonObject object{{spelling("external_id"_L1, "character_id"_L1), character.id}};
    for (QLatin1StringView name : {"participant__name"_L1, "name"_L1}) {
        if (!rest.contains(name))
            object.insert(name, character.name);
    }
    putString(object, "title"_L1, character.title);
    putString(object, "description"_L1, character.description);
    putString(object, "greeting"_L1, character.greeting);
    putString(object, "avatar_file_name"_L1, character.avatarFile);
    putString(object, "visibility"_L1, character.visibility);
    putString(object, "user__username"_L1, character.creatorName);
    if (character.interactions != 0 && !isFromRest(character.interactions, rest))
        object.insert(spelling(usualCount, otherCount), character.interactions);
    restoreRest(object, rest);
    return object;
}

std::optional<Character> decodeCharacterBody(const QJsonObject &body)
{
    Character character = decodeCharacter(body.value("character"_L1).toObject());
    if (character.id.isEmpty())
        return std::nullopt;
    return character;
}

std::optional<QList<Character>> decodeCharacters(const QJsonObject &body)
{
    const auto array = listOf(body, "characters"_L1);
    if (!array)
        return std::nullopt;
    QList<Character> characters;
    for (const QJsonValue &entry : *array) {
        Character character = decodeCharacter(entry.toObject());
        if (!character.id.isEmpty())
            characters.append(std::move(character));
    }
    return characters;
}

QJsonObject encodeCharacters(const QList<Character> &characters)
{
    QJsonArray array;
    for (const Character &character : characters)
        array.append(encodeCharacter(character));
    return {{"characters"_L1, array}};
}

} // namespace Confab::Wire
