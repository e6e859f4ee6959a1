// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/restroute.h"

#include <QStringList>

namespace Confab::Wire {

// One REST request of the client, ready to be sent: what to ask which host, without address or token
// (src/wire/README.md, "Addresses" and the section of each method).
struct RestCall
{
    RestRoute::Verb verb = RestRoute::Verb::Get;
    RestRoute::Host host = RestRoute::Host::Neo;
    QByteArray path; // percent-encoded, no leading slash
    QByteArray query; // percent-encoded, no question mark; may be empty
    QByteArray body; // JSON; empty when the request has none

    // An id in it is empty, "." or "..", which no address can hold: it would be that of something else.
    bool namesNothing() const;

    static RestCall fetchMe();
    static RestCall fetchHistories(const QString &characterId, int amount);
    static RestCall fetchChats(const QString &characterId, int previewTurns);
    static RestCall fetchChat(const QString &chatId);
    static RestCall fetchRecentChats();
    static RestCall fetchMessages(const QString &chatId, bool pinnedOnly, const QString &token);
    static RestCall updateChatName(const QString &chatId, const QString &name);
    static RestCall archiveChat(const QString &chatId);
    static RestCall unarchiveChat(const QString &chatId);
    static RestCall copyChat(const QString &chatId, const QString &endTurnId);
    static RestCall removeTurns(const QString &chatId, const QStringList &turnIds);
    static RestCall fetchCharacter(const QString &characterId);
    static RestCall searchCharacters(const QString &query);

    friend bool operator==(const RestCall &, const RestCall &) = default;
};

} // namespace Confab::Wire
