// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Confab {

// What went wrong, doing what, to what. A value, never an exception; the sentence a person reads is made by
// the room `wording` from these fields, and by nobody else.
class Error
{
public:
    enum class Kind
    {
        None,
        Network, // no connection, or it broke
        Tls, // the connection is not safe: certificate, host name, protocol
        Proxy, // what stands between this computer and the service does not connect
        Authentication, // the token is not valid (any more)
        EdgeRefusal, // something in front of the service refused this program: a page instead of an answer
        Service, // the service itself said no; `comment` has its words
        Filtered, // the service withheld the message or its answer
        RateLimit, // too much, too fast; `retryAfter` may tell when to go on
        BadResponse, // an answer that cannot be understood
        TimedOut, // no answer in time
        NotFound, // what was asked for is not there
        Incomplete, // done in part; `subjects` holds what is left
        Invalid, // the call itself cannot be made as asked
        Storage, // this computer cannot keep or read it: no room, no permission, a damaged file
        Aborted, // the caller changed their mind
    };

    // The call that failed, named after the methods of ChatService.
    enum class Operation
    {
        None,
        Connect,
        FetchMe,
        FetchHistories,
        FetchChats,
        FetchChat,
        FetchRecentChats,
        FetchMessages,
        FetchPinnedMessages,
        FetchFollowingMessages,
        UpdateChatName,
        ArchiveChat,
        UnarchiveChat,
        CopyChat,
        CreateChat,
        UpdatePrimaryCandidate,
        SendMessage,
        AnotherResponse,
        GenerateTurn,
        EditMessage,
        DeleteMessages,
        PinMessage,
        UnpinMessage,
        FetchCharacter,
        SearchCharacters,
        OpenArchive, // the local store
        KeepDraft, // what is written and not sent, in the local store
        KeepSettings,
        FetchAvatar,
    };

    Error() = default;
    Error(Kind kind, Operation operation, const QString &comment = {})
        : kind(kind)
        , operation(operation)
        , comment(comment)
    {
    }

    explicit operator bool() const { return kind != Kind::None; }

    Kind kind = Kind::None;
    Operation operation = Operation::None;
    Kind cause = Kind::None; // of Incomplete: why the rest was not done, if something is to blame
    QStringList subjects; // ids of the chat, turn, character … it happened to; for Incomplete, what is left;
                          // for Storage, the folder
    QString comment; // the service's own words; may be empty, never translated
    QString detail; // technical, for a report: status, content type, first bytes; never holds a secret
    int code = 0; // the service's error code, else the HTTP status, else 0
    QString subCode; // the service's finer code, a number or a word
    std::optional<std::chrono::milliseconds> retryAfter;

    friend bool operator==(const Error &, const Error &) = default;
};

// The kind as a fixed lower-case word with dashes ("rate-limit"), for logs and machine-readable output.
QString toWord(Error::Kind kind);
// The operation as the reference spells its method, in kebab-case ("fetch-recent-chats").
QString toWord(Error::Operation operation);

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Error)
