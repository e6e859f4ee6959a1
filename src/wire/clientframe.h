// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/turn.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Confab::Wire {

// One command of a client, as it goes over the socket (src/wire/README.md, "Commands"). Which fields a
// command uses stands beside it; the others are left empty.
struct ClientFrame
{
    enum class Command
    {
        Unknown, // an object this program has no use for, or one without a command
        Empty, // the object `{}`: a ping of old clients, answered in kind
        CreateChat, // chat (id, creatorId, characterId), withGreeting
        CreateTurn, // characterId, turn: store the turn and answer nothing
        CreateAndGenerateTurn, // characterId, turn: store the turn and answer it
        GenerateTurn, // characterId, chatId: let the character speak on
        GenerateTurnCandidate, // characterId, chatId, turnId
        UpdatePrimaryCandidate, // chatId, turnId, candidateId
        EditTurnCandidate, // chatId, turnId, candidateId (may be empty: the primary one), text
        SetTurnPin, // chatId, turnId, isPinned
        RemoveTurns, // chatId, turnIds
        AbortGeneration, // requestId is the id of the request to stop
    };

    Command command = Command::Unknown;
    QString name; // the command as it was spelled
    QString requestId; // any non-empty text is valid; may be empty when read
    QString originId;

    QString chatId;
    QString turnId;
    QString candidateId;
    QString characterId;
    QStringList turnIds;
    QString text;
    bool isPinned = false;
    bool withGreeting = true;
    Chat chat;
    Turn turn; // ids may be empty when read: the server fills them in
    // The candidate of the previous character turn that is being answered, where the client names it.
    QString answeredTurnId;
    QString answeredCandidateId;

    static ClientFrame createChat(const QString &chatId, const QString &creatorId, const QString &characterId,
                                  bool withGreeting);
    // `turn` must have ids, a human author and one candidate.
    static ClientFrame sendMessage(const QString &characterId, const Turn &turn);
    static ClientFrame generateTurn(const QString &characterId, const QString &chatId);
    static ClientFrame anotherResponse(const QString &characterId, const QString &chatId,
                                       const QString &turnId);
    static ClientFrame updatePrimaryCandidate(const QString &chatId, const QString &turnId,
                                              const QString &candidateId);
    static ClientFrame editMessage(const QString &chatId, const QString &turnId, const QString &candidateId,
                                   const QString &text);
    static ClientFrame setPinned(const QString &chatId, const QString &turnId, bool isPinned);
    static ClientFrame abortGeneration(const QString &requestId);

    // One line of JSON.
    QByteArray encode() const;
    // Nothing when the text is not a JSON object.
    static std::optional<ClientFrame> decode(const QByteArray &text);
};

} // namespace Confab::Wire
