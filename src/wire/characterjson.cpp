// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/characterjson.h"

#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

// Of two spellings of one field, the first that says something.
QString either(FieldReader &read, QLatin1StringView first, QLatin1StringView second)
{
    const QString a = read.string(first);
    const QString b = read.string(second);
    return a.isEmpty() ? b : a;
}

} // namespace

Character decodeCharacter(const QJsonObject &object)
{
    FieldReader read(object);
    Character character;
    character.id = either(read, "external_id"_L1, "character_id"_L1);
    character.name = either(read, "participant__name"_L1, "name"_L1);
    character.title = read.string("title"_L1);
    character.description = read.string("description"_L1);
    character.greeting = read.string("greeting"_L1);
    character.avatarFile = read.string("avatar_file_name"_L1);
    character.visibility = read.string("visibility"_L1);
    character.creatorName = read.string("user__username"_L1);
    const qint64 interactions = read.integer("participant__num_interactions"_L1);
    const qint64 sameInSearch = read.integer("num_interactions"_L1);
    character.interactions = interactions != 0 ? interactions : sameInSearch;
    character.extra = read.extra();
    return character;
}

QJsonObject encodeCharacter(const Character &character)
{
    QJsonObject object{{"external_id"_L1, character.id},
                       {"participant__name"_L1, character.name},
                       {"name"_L1, character.name}};
    putString(object, "title"_L1, character.title);
    putString(object, "description"_L1, character.description);
    putString(object, "greeting"_L1, character.greeting);
    putString(object, "avatar_file_name"_L1, character.avatarFile);
    putString(object, "visibility"_L1, character.visibility);
    putString(object, "user__username"_L1, character.creatorName);
    if (character.interactions != 0)
        object.insert("participant__num_interactions"_L1, character.interactions);
    restoreExtra(object, character.extra);
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
    const QJsonValue value = body.value("characters"_L1);
    if (!value.isArray() && !value.isNull() && !value.isUndefined())
        return std::nullopt;
    QList<Character> characters;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isObject())
            characters.append(decodeCharacter(entry.toObject()));
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
