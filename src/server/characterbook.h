// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/localcharacter.h"
#include "server/result.h"

#include <QJsonObject>
#include <QList>

namespace Confab::Server {

// The characters of the local server, as the wire tells them.
class CharacterBook
{
public:
    explicit CharacterBook(const QList<LocalCharacter> &characters)
        : m_characters(characters)
    {
    }

    // nullptr when there is none with this id.
    const LocalCharacter *find(const QString &id) const;
    // Those whose name, title or description holds the text, whatever its case; all for an empty text.
    QList<LocalCharacter> search(const QString &text) const;

    static QJsonObject encode(const LocalCharacter &character);
    // What stands for the picture in `avatar_file_name`.
    static QString avatarName(const LocalCharacter &character);
    // The picture with this name; 404 when no character has it.
    Result<QByteArray> avatar(const QString &name) const;

private:
    QList<LocalCharacter> m_characters;
};

} // namespace Confab::Server
