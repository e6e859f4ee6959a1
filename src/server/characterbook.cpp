// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/characterbook.h"

#include "wire/characterjson.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Confab::Server {

const LocalCharacter *CharacterBook::find(const QString &id) const
{
    for (const LocalCharacter &character : m_characters) {
        if (character.id == id)
            return &character;
    }
    return nullptr;
}

QList<LocalCharacter> CharacterBook::search(const QString &text) const
{
    const QString wanted = text.trimmed();
    QList<LocalCharacter> found;
    for (const LocalCharacter &character : m_characters) {
        if (character.name.contains(wanted, Qt::CaseInsensitive)
            || character.title.contains(wanted, Qt::CaseInsensitive)
            || character.description.contains(wanted, Qt::CaseInsensitive))
            found.append(character);
    }
    return found;
}

QJsonObject CharacterBook::encode(const LocalCharacter &character)
{
    Character wire;
    wire.id = character.id;
    wire.name = character.name;
    wire.title = character.title;
    wire.description = character.description;
    wire.greeting = character.greeting;
    wire.avatarFile = avatarName(character);
    wire.visibility = u"PUBLIC"_s;
    wire.creatorName = u"confab"_s;
    QJsonObject object = Wire::encodeCharacter(wire);
    object.insert("identifier"_L1, QString(u"id:"_s + character.id));
    object.insert("copyable"_L1, false);
    object.insert("img_gen_enabled"_L1, false);
    return object;
}

QString CharacterBook::avatarName(const LocalCharacter &character)
{
    return QFileInfo(character.avatarFile).fileName();
}

Result<QByteArray> CharacterBook::avatar(const QString &name) const
{
    for (const LocalCharacter &character : m_characters) {
        if (character.avatarFile.isEmpty() || avatarName(character) != name)
            continue;
        QFile file(character.avatarFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(500, u"The picture %1 cannot be read."_s.arg(name));
        return file.readAll();
    }
    return failure(404, u"no such picture"_s);
}

} // namespace Confab::Server
