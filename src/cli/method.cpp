// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/method.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

using Id = Method::Id;
using Group = Method::Group;

QString oneTurnALine()
{
    return u"One turn a line, newest first."_s;
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
    return {.name = u"pinned-only"_s, .value = {}, .help = u"only pinned turns"_s, .choices = {}};
}

Option nextToken()
{
    return {.name = u"next-token"_s,
            .value = u"T"_s,
            .help = u"go on where the page ended that printed this token"_s,
            .choices = {}};
}

Option streaming()
{
    return {.name = u"stream"_s,
            .value = {},
            .help = u"print the answer while it grows: the whole turn, each time it changes"_s,
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
         u"Whose token it is"_s,
         u"The account, one line."_s},
        {Id::SearchCharacters,
         Group::Characters,
         u"search-characters"_s,
         {one(u"QUERY"_s)},
         {},
         u"Find characters"_s,
         u"One character a line."_s},
        {Id::FetchCharacter,
         Group::Characters,
         u"fetch-character"_s,
         {one(u"CHARACTER"_s)},
         {},
         u"All about one character"_s,
         u"The character, one line."_s},
    };
}

QList<Method> chatMethods()
{
    const Option amount{
        .name = u"amount"_s, .value = u"N"_s, .help = u"at most this many (default 50)"_s, .choices = {}};
    const Option noGreeting{
        .name = u"no-greeting"_s, .value = {}, .help = u"start with an empty chat"_s, .choices = {}};
    return {
        {Id::FetchHistories,
         Group::Chats,
         u"fetch-histories"_s,
         {one(u"CHARACTER"_s)},
         {amount},
         u"Conversations of the service's first generation"_s,
         u"One conversation a line, with the few messages the list shows."_s},
        {Id::FetchChats,
         Group::Chats,
         u"fetch-chats"_s,
         {one(u"CHARACTER"_s)},
         {},
         u"All chats with a character"_s,
         u"One chat a line, in the service's order."_s},
        {Id::FetchChat,
         Group::Chats,
         u"fetch-chat"_s,
         {one(u"CHAT"_s)},
         {},
         u"One chat"_s,
         u"The chat, one line."_s},
        {Id::FetchRecentChats,
         Group::Chats,
         u"fetch-recent-chats"_s,
         {},
         {},
         u"The recent chats"_s,
         u"One chat a line, in the service's order."_s},
        {Id::UpdateChatName,
         Group::Chats,
         u"update-chat-name"_s,
         {one(u"CHAT"_s), one(u"NAME"_s)},
         {},
         u"Rename a chat; an empty name clears it"_s,
         done()},
        {Id::ArchiveChat, Group::Chats, u"archive-chat"_s, {one(u"CHAT"_s)}, {}, u"Archive a chat"_s, done()},
        {Id::UnarchiveChat,
         Group::Chats,
         u"unarchive-chat"_s,
         {one(u"CHAT"_s)},
         {},
         u"Take a chat out of the archive"_s,
         done()},
        {Id::CopyChat,
         Group::Chats,
         u"copy-chat"_s,
         {one(u"CHAT"_s), one(u"END_TURN"_s)},
         {},
         u"Copy a chat up to and including a turn"_s,
         u"{\"new_chat_id\": …}"_s},
        {Id::CreateChat,
         Group::Chats,
         u"create-chat"_s,
         {one(u"CHARACTER"_s)},
         {noGreeting},
         u"Start a chat"_s,
         u"{\"chat\": …, \"greeting\": …}; the greeting is a turn, or null."_s},
    };
}

QList<Method> readingMethods()
{
    const QString page = u"One turn a line, newest first, then {\"next_token\": …}, null at the end."_s;
    return {
        {Id::FetchMessages,
         Group::Reading,
         u"fetch-messages"_s,
         {one(u"CHAT"_s)},
         {pinnedOnly(), nextToken()},
         u"One page of a chat"_s,
         page},
        {Id::FetchAllMessages,
         Group::Reading,
         u"fetch-all-messages"_s,
         {one(u"CHAT"_s)},
         {pinnedOnly()},
         u"The whole chat"_s,
         oneTurnALine()},
        {Id::FetchPinnedMessages,
         Group::Reading,
         u"fetch-pinned-messages"_s,
         {one(u"CHAT"_s)},
         {nextToken()},
         u"One page of the pinned turns"_s,
         page},
        {Id::FetchAllPinnedMessages,
         Group::Reading,
         u"fetch-all-pinned-messages"_s,
         {one(u"CHAT"_s)},
         {},
         u"All pinned turns of a chat"_s,
         oneTurnALine()},
        {Id::FetchFollowingMessages,
         Group::Reading,
         u"fetch-following-messages"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {pinnedOnly()},
         u"The turns after a turn, without it"_s,
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
         u"Say something, and get the answer"_s,
         u"Your turn as it was stored, then the answer. With --stream a line for every update of the answer."_s},
        {Id::AnotherResponse,
         Group::Generating,
         u"another-response"_s,
         {one(u"CHARACTER"_s), one(u"CHAT"_s), one(u"TURN"_s)},
         {streaming()},
         u"Another response in a turn of the character"_s,
         u"The turn, one line. With --stream a line for every update."_s},
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
         u"Choose which response counts"_s,
         done()},
        {Id::EditMessage,
         Group::Writing,
         u"edit-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s), one(u"CANDIDATE"_s), text()},
         {},
         u"Change the text of a turn"_s,
         u"The turn, one line."_s},
        {Id::DeleteMessages,
         Group::Writing,
         u"delete-messages"_s,
         {one(u"CHAT"_s), {.name = u"TURN"_s, .repeats = true, .choices = {}}},
         {},
         u"Delete turns, for good"_s,
         done()},
        {Id::DeleteMessage,
         Group::Writing,
         u"delete-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         u"Delete one turn, for good"_s,
         done()},
        {Id::PinMessage,
         Group::Writing,
         u"pin-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         u"Pin a turn"_s,
         done()},
        {Id::UnpinMessage,
         Group::Writing,
         u"unpin-message"_s,
         {one(u"CHAT"_s), one(u"TURN"_s)},
         {},
         u"Unpin a turn"_s,
         done()},
    };
}

QList<Method> accountMethods()
{
    return {{Id::Accounts,
             Group::Accounts,
             u"accounts"_s,
             {{.name = u"VERB"_s, .choices = {u"list"_s, u"add"_s, u"remove"_s, u"use"_s}},
              {.name = u"NAME"_s, .isOptional = true, .choices = {}}},
             {},
             u"The accounts of this computer: list, add, remove NAME, or use NAME from now on"_s,
             u"One account a line. The token for add is read from the standard input, and is not shown."_s}};
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
         u"another server of the same wire: REST and /ws/ at this one address"_s,
         false,
         {}},
        {u"token-file"_s,
         u"FILE"_s,
         u"read the token from the first line of FILE, or of the standard input for -"_s,
         true,
         {}},
        {u"account"_s,
         u"NAME"_s,
         u"act as this account of \"accounts list\", with its token from the keychain"_s,
         false,
         {}},
        {u"timeout"_s,
         u"S"_s,
         u"wait at most S seconds for each answer, or for the next part of one (default 30)"_s,
         false,
         {}},
        {u"human"_s, {}, u"print for eyes instead of JSON Lines"_s, false, {}},
        {u"json-errors"_s, {}, u"print an error as one JSON object"_s, false, {}},
        {u"log-file"_s,
         u"FILE"_s,
         u"append what the program does to FILE, without secrets, for a report"_s,
         true,
         {}},
        {u"completions"_s,
         u"SHELL"_s,
         u"print completions for bash, zsh or fish, and do nothing else"_s,
         false,
         {u"bash"_s, u"zsh"_s, u"fish"_s}},
        {u"help"_s, {}, u"print this, or with a METHOD all about it"_s, false, {}},
        {u"version"_s, {}, u"print the version"_s, false, {}},
    };
    return all;
}

} // namespace Confab::Cli
