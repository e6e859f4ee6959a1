// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Where a text leads that somebody pasted, typed or handed over on the command line. The text is hostile:
// what is not exactly one of these forms leads nowhere, and an id has no character that means something in an
// address.
//
//     confab:chat/ID   confab:character/ID   confab:new             our own; "confab://" does as well
//     https://character.ai/chat/CHARACTER[?hist=CHAT]               the web pages of Character.AI
//     https://old.character.ai/chat2?char=CHARACTER[&hist=CHAT]     (also beta., plus., www., and /chat)
//     https://c.ai/c/CHARACTER
//     a bare id: the 43 characters of a character's, else a chat's
struct Link
{
    QString chatId; // empty when it leads to a character only
    QString characterId; // empty when the text does not name one
    bool isNewChat = false; // to a new chat with whom the person chooses; the ids are empty

    bool isNull() const { return chatId.isEmpty() && characterId.isEmpty() && !isNewChat; }

    // A null link for a text that leads nowhere.
    static Link parse(const QString &text);

    // Our own form; empty for an id that cannot stand in a link.
    static QString toChat(const QString &chatId);
    static QString toCharacter(const QString &characterId);

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace Confab
