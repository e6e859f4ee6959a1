// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/method.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

using Id = Method::Id;
using Group = Method::Group;

// Translated where they are shown (HelpText), since the completions are in English.
QString words(const char *english)
{
    return QString::fromUtf8(english);
}

QString oneTurnALine()
{
    return words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One turn a line, newest first."));
}

QString done()
{
    return u"{\"ok\": true}"_s;
}

Parameter one(const QString &name)
{
    return {.name = name, .choices = {}};
}

Parameter text()
{
    return {.name = u"TEXT"_s, .isText = true, .choices = {}};
}

Option pinnedOnly()
{
    return {.name = u"pinned-only"_s,
            .value = {},
            .help = words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "only pinned turns")),
            .choices = {}};
}

Option nextToken()
{
    return {.name = u"next-token"_s,
            .value = u"T"_s,
            .help = words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                            "go on where the page ended that printed this token")),
            .choices = {}};
}

Option streaming()
{
    return {
        .name = u"stream"_s,
        .value = {},
        .help = words(QT_TRANSLATE_NOOP(
            "Confab::Cli::Method", "print the answer while it grows: the whole turn, each time it changes")),
        .choices = {}};
}

QList<Method> characterMethods()
{
    return {
        {Id::FetchMe,
         Group::Characters,
         u"fetch-me"_s,
         {},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Whose token it is")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The account, one line."))},
        {Id::SearchCharacters,
         Group::Characters,
         u"search-characters"_s,
         {one(u"QUERY"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Find characters")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One character a line."))},
        {Id::FetchCharacter,
         Group::Characters,
         u"fetch-character"_s,
         {one(u"CHARACTER"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "All about one character")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The character, one line."))},
    };
}

QList<Method> chatMethods()
{
    const Option amount{.name = u"amount"_s,
                        .value = u"N"_s,
                        .help =
                            words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "at most this many (default 50)")),
                        .choices = {}};
    const Option noGreeting{.name = u"no-greeting"_s,
                            .value = {},
                            .help =
                                words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "start with an empty chat")),
                            .choices = {}};
    return {
        {Id::FetchHistories,
         Group::Chats,
         u"fetch-histories"_s,
         {one(u"CHARACTER"_s)},
         {amount},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Conversations of the service's first generation")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "One conversation a line, with the few messages the list shows."))},
        {Id::FetchChats,
         Group::Chats,
         u"fetch-chats"_s,
         {one(u"CHARACTER"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "All chats with a character")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One chat a line, in the service's order."))},
        {Id::FetchChat,
         Group::Chats,
         u"fetch-chat"_s,
         {one(u"CHAT"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One chat")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The chat, one line."))},
        {Id::FetchRecentChats,
         Group::Chats,
         u"fetch-recent-chats"_s,
         {},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The recent chats")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One chat a line, in the service's order."))},
        {Id::UpdateChatName,
         Group::Chats,
         u"update-chat-name"_s,
         {one(u"CHAT"_s), one(u"NAME"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Rename a chat; an empty name clears it")),
         done()},
        {Id::ArchiveChat,
         Group::Chats,
         u"archive-chat"_s,
         {one(u"CHAT"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Archive a chat")),
         done()},
        {Id::UnarchiveChat,
         Group::Chats,
         u"unarchive-chat"_s,
         {one(u"CHAT"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Take a chat out of the archive")),
         done()},
        {Id::CopyChat,
         Group::Chats,
         u"copy-chat"_s,
         {one(u"CHAT"_s), one(u"END_TURN"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Copy a chat up to and including a turn")),
         u"{\"new_chat_id\": …}"_s},
        {Id::CreateChat,
         Group::Chats,
         u"create-chat"_s,
         {one(u"CHARACTER"_s)},
         {noGreeting},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Start a chat")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "{\"chat\": …, \"greeting\": …}; the greeting is a turn, or null."))},
    };
}

QList<Method> readingMethods()
{
    const QString page = words(QT_TRANSLATE_NOOP(
        "Confab::Cli::Method", "One turn a line, newest first, then {\"next_token\": …}, null at the end."));
    return {
        {Id::FetchMessages,
         Group::Reading,
         u"fetch-messages"_s,
         {one(u"CHAT"_s)},
         {pinnedOnly(), nextToken()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One page of a chat")),
         page},
        {Id::FetchAllMessages,
         Group::Reading,
         u"fetch-all-messages"_s,
         {one(u"CHAT"_s)},
         {pinnedOnly()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The whole chat")),
         oneTurnALine()},
        {Id::FetchPinnedMessages,
         Group::Reading,
         u"fetch-pinned-messages"_s,
         {one(u"CHAT"_s)},
         {nextToken()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "One page of the pinned turns")),
         page},
        {Id::FetchAllPinnedMessages,
         Group::Reading,
         u"fetch-all-pinned-messages"_s,
         {one(u"CHAT"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "All pinned turns of a chat")),
         oneTurnALine()},
        {Id::FetchFollowingMessages,
         Group::Reading,
         u"fetch-following-messages"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {pinnedOnly()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The turns after a turn, without it")),
         oneTurnALine()},
    };
}

QList<Method> generatingMethods()
{
    return {
        {Id::SendMessage,
         Group::Generating,
         u"send-message"_s,
         {one(u"CHARACTER"_s), one(u"CHAT"_s), text()},
         {streaming()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Say something, and get the answer")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "Your turn as it was stored, then the answer. With --stream a line for "
                                 "every update of the answer."))},
        {Id::AnotherResponse,
         Group::Generating,
         u"another-response"_s,
         {one(u"CHARACTER"_s), one(u"CHAT"_s), one(u"TURN"_s)},
         {streaming()},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Another response in a turn of the character")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "The turn, one line. With --stream a line for every update."))},
    };
}

QList<Method> writingMethods()
{
    return {
        {Id::UpdatePrimaryCandidate,
         Group::Writing,
         u"update-primary-candidate"_s,
         {one(u"CHAT"_s), one(u"TURN"_s), one(u"CANDIDATE"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Choose which response counts")),
         done()},
        {Id::EditMessage,
         Group::Writing,
         u"edit-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s), one(u"CANDIDATE"_s), text()},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Change the text of a turn")),
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "The turn, one line."))},
        {Id::DeleteMessages,
         Group::Writing,
         u"delete-messages"_s,
         {one(u"CHAT"_s), {.name = u"TURN"_s, .repeats = true, .choices = {}}},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Delete turns, for good")),
         done()},
        {Id::DeleteMessage,
         Group::Writing,
         u"delete-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Delete one turn, for good")),
         done()},
        {Id::PinMessage,
         Group::Writing,
         u"pin-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Pin a turn")),
         done()},
        {Id::UnpinMessage,
         Group::Writing,
         u"unpin-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "Unpin a turn")),
         done()},
    };
}

QList<Method> accountMethods()
{
    return {
        {Id::Accounts,
         Group::Accounts,
         u"accounts"_s,
         {{.name = u"VERB"_s, .choices = {u"list"_s, u"add"_s, u"remove"_s, u"use"_s}},
          {.name = u"NAME"_s, .isOptional = true, .choices = {}}},
         {},
         words(QT_TRANSLATE_NOOP(
             "Confab::Cli::Method",
             "The accounts of this computer: list, add, remove NAME, or use NAME from now on")),
         words(QT_TRANSLATE_NOOP(
             "Confab::Cli::Method",
             "One account a line. The token for add is read from the standard input, and is not shown."))}};
}

} // namespace

const QList<Method> &methods()
{
    static const QList<Method> all = characterMethods() + chatMethods() + readingMethods()
        + generatingMethods() + writingMethods() + accountMethods();
    return all;
}

const Method *findMethod(const QString &name)
{
    const QList<Method> &all = methods();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Method &m) { return m.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const QList<Option> &commonOptions()
{
    static const QList<Option> all{
        {u"server"_s,
         u"URL"_s,
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "another server of the same wire: REST and /ws/ at this one address")),
         false,
         {}},
        {u"token-file"_s,
         u"FILE"_s,
         words(
             QT_TRANSLATE_NOOP("Confab::Cli::Method",
                               "read the token from the first line of FILE, or of the standard input for -")),
         true,
         {}},
        {u"account"_s,
         u"NAME"_s,
         words(
             QT_TRANSLATE_NOOP("Confab::Cli::Method",
                               "act as this account of \"accounts list\", with its token from the keychain")),
         false,
         {}},
        {u"timeout"_s,
         u"S"_s,
         words(QT_TRANSLATE_NOOP(
             "Confab::Cli::Method",
             "wait at most S seconds for each answer, or for the next part of one (default 30)")),
         false,
         {}},
        {u"human"_s,
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "print for eyes instead of JSON Lines")),
         false,
         {}},
        {u"json-errors"_s,
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "print an error as one JSON object")),
         false,
         {}},
        {u"log-file"_s,
         u"FILE"_s,
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "append what the program does to FILE, without secrets, for a report")),
         true,
         {}},
        {u"completions"_s,
         u"SHELL"_s,
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method",
                                 "print completions for bash, zsh or fish, and do nothing else")),
         false,
         {u"bash"_s, u"zsh"_s, u"fish"_s}},
        {u"help"_s,
         {},
         words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "print this, or with a METHOD all about it")),
         false,
         {}},
        {u"version"_s, {}, words(QT_TRANSLATE_NOOP("Confab::Cli::Method", "print the version")), false, {}},
    };
    return all;
}

} // namespace Confab::Cli
