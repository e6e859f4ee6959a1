// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Confab::Cli {

// What stands after a method's name, in this order.
struct Parameter
{
    QString name; // as help shows it: "CHAT"
    bool repeats = false; // one or more; the last parameter only
    bool isText = false; // a lone `-` stands for the standard input
    bool isOptional = false; // the last parameter only
    QStringList choices; // the values there are; empty when any will do
};

// A switch, or an option with a value.
struct Option
{
    QString name; // without the dashes
    QString value; // what help calls its value; empty for a switch
    QString help; // in English, as the other words of the table
    bool isFile = false; // the value is a path, for completion
    QStringList choices; // the values there are; empty when any will do
};

// `summary`, `output` and an option's `help` are translated with the context "Confab::Cli::Method".
// One method of the command line: the chat service's call of the same name in kebab-case, or what is done
// here.
struct Method
{
    enum class Id
    {
        FetchMe,
        SearchCharacters,
        FetchCharacter,
        FetchHistories,
        FetchChats,
        FetchChat,
        FetchRecentChats,
        UpdateChatName,
        ArchiveChat,
        UnarchiveChat,
        CopyChat,
        CreateChat,
        FetchMessages,
        FetchAllMessages,
        FetchPinnedMessages,
        FetchAllPinnedMessages,
        FetchFollowingMessages,
        SendMessage,
        AnotherResponse,
        UpdatePrimaryCandidate,
        EditMessage,
        DeleteMessages,
        DeleteMessage,
        PinMessage,
        UnpinMessage,
        Accounts,
    };

    // Which Runner makes the call.
    enum class Group
    {
        Characters,
        Chats,
        Reading,
        Writing,
        Generating,
        Accounts, // no call of the service: AccountsCommand
    };

    Id id = Id::FetchMe;
    Group group = Group::Characters;
    QString name;
    QList<Parameter> parameters;
    QList<Option> options;
    QString summary; // one line, without a full stop
    QString output; // what it prints, one or more sentences
};

// Every method, in the order in which help lists them.
const QList<Method> &methods();
// nullptr when there is none of this name. Valid for ever.
const Method *findMethod(const QString &name);

// The options that every method takes, before or after its name.
const QList<Option> &commonOptions();

} // namespace Confab::Cli
