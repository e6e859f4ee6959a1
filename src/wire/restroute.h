// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Confab::Wire {

// Every REST address of the wire, once: the client builds its paths from this table and the server finds its
// handlers with it (src/wire/README.md, "Addresses").
struct RestRoute
{
    enum class Name
    {
        Ping,
        FetchMe,
        Settings,
        UpdateSettings,
        Histories,
        HistoriesV2,
        Chats,
        RecentChats,
        RecentChatsWith,
        HideRecentChat,
        Chat,
        UpdateChatName,
        ArchiveChat,
        UnarchiveChat,
        ResurrectChat,
        CopyChat,
        Turns,
        RemoveTurns,
        PinTurn,
        CharacterInfo,
        SearchCharacters,
        Voices,
        Avatar,
    };
    enum class Verb
    {
        Get,
        Post,
        Patch,
        Put
    };
    // Which of the service's hosts answers; with one origin they are the same.
    enum class Host
    {
        Neo,
        Plus,
        Images
    };

    Name name = Name::Ping;
    Verb verb = Verb::Get;
    Host host = Host::Neo;
    // What stood in the place of `{}`, percent-decoded; for avatars the whole rest of the path. Empty when
    // there is none.
    QString parameter;

    // Finds the route of a request path (with or without the leading and the trailing slash, still
    // percent-encoded). A fixed segment wins over a parameter.
    static std::optional<RestRoute> match(const QByteArray &verb, const QByteArray &path);
    // The path without its leading slash, the parameter percent-encoded; slashes exactly as the service wants
    // them. Of an avatar the path of the largest picture, whose name may hold slashes.
    static QByteArray path(Name name, const QString &parameter = {});
    static Verb verbOf(Name name);
    static Host hostOf(Name name);
    static QByteArray verbWord(Verb verb);
};

} // namespace Confab::Wire
