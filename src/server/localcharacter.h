// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Confab::Server {

// A character that the local server offers, as its lists, search and chat creation tell it on the wire.
struct LocalCharacter
{
    QString id; // stable: kept in stored chats; lower-case ASCII letters, digits and hyphens
    QString name;
    QString title; // one short line
    QString description; // a few sentences
    QString greeting; // the first message of a chat that was created with one; never empty
    QString avatarFile; // resource path of a 400 x 400 PNG, e.g. ":/characters/guide.png"

    bool operator==(const LocalCharacter &) const = default;
};

} // namespace Confab::Server
