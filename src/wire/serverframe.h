// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/turn.h"
#include "wire/errorbody.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Confab::Wire {

// One frame of the server (src/wire/README.md, "Frames"). Fields stand at the top level, there is no payload.
struct ServerFrame
{
    enum class Event
    {
        Unknown, // kept for diagnostics, otherwise ignored
        Empty, // the object `{}`: answer it with `{}`
        AddTurn, // turn
        UpdateTurn, // turn, with the whole text so far
        CreateChatResponse, // chat
        Ok,
        NeoError, // error
        FilterUserInput, // error.comment
        FilterUserInputSelfHarm, // error.comment
        RemoveTurnsResponse, // chatId and turnIds, where they are told
    };

    Event event = Event::Unknown;
    QString name; // the command as it was spelled
    QString requestId; // empty when null or absent: both occur
    Turn turn;
    Chat chat;
    ErrorBody error;
    QString chatId;
    QStringList turnIds;
    QJsonObject rest; // fields beside these that this program does not know

    static ServerFrame addTurn(const Turn &turn, const QString &requestId);
    static ServerFrame updateTurn(const Turn &turn, const QString &requestId);
    static ServerFrame createChatResponse(const Chat &chat, const QString &requestId);
    static ServerFrame ok(const QString &requestId);
    static ServerFrame neoError(const ErrorBody &error, const QString &requestId);
    static ServerFrame removeTurnsResponse(const QString &chatId, const QStringList &turnIds,
                                           const QString &requestId);

    // One line of JSON.
    QByteArray encode() const;
    // Nothing when the text is not a JSON object.
    static std::optional<ServerFrame> decode(const QByteArray &text);

    friend bool operator==(const ServerFrame &, const ServerFrame &) = default;
};

} // namespace Confab::Wire
