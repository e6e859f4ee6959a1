// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/chatrunner.h"

#include "cli/lineprinter.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

void ChatRunner::run()
{
    switch (method()) {
    case Method::Id::FetchHistories:
        print(service().fetchHistories(argument(0), line().amount()),
              [this](const QList<LegacyHistory> &histories) {
                  for (const LegacyHistory &history : histories)
                      printer().history(history);
                  return !histories.isEmpty();
              });
        break;
    case Method::Id::FetchChats:
        printChats(service().fetchChats(argument(0)));
        break;
    case Method::Id::FetchRecentChats:
        printChats(service().fetchRecentChats());
        break;
    case Method::Id::FetchChat:
        print(service().fetchChat(argument(0)), [this](const Chat &chat) {
            printer().chat(chat);
            return true;
        });
        break;
    case Method::Id::UpdateChatName:
        printDone(service().updateChatName(argument(0), argument(1)));
        break;
    case Method::Id::ArchiveChat:
        printDone(service().archiveChat(argument(0)));
        break;
    case Method::Id::UnarchiveChat:
        printDone(service().unarchiveChat(argument(0)));
        break;
    case Method::Id::CopyChat:
        print(service().copyChat(argument(0), argument(1)), [this](const QString &chatId) {
            printer().newChatId(chatId);
            return true;
        });
        break;
    case Method::Id::CreateChat:
        print(service().createChat(argument(0), !line().has("no-greeting"_L1)),
              [this](const NewChat &created) {
                  printer().newChat(created);
                  return true;
              });
        break;
    default:
        Q_UNREACHABLE();
    }
}

void ChatRunner::printChats(Reply<QList<Chat>> *reply)
{
    print(reply, [this](const QList<Chat> &chats) {
        for (const Chat &chat : chats)
            printer().chat(chat);
        return !chats.isEmpty();
    });
}

} // namespace Confab::Cli
