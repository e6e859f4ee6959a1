// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/turnreader.h"

#include "cli/lineprinter.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

void TurnReader::run()
{
    const QString chatId = argument(0);
    const bool pinnedOnly = line().has("pinned-only"_L1);
    const QString token = line().value("next-token"_L1);
    switch (method()) {
    case Method::Id::FetchMessages:
        printPage(service().fetchMessages(chatId, pinnedOnly, token));
        break;
    case Method::Id::FetchPinnedMessages:
        printPage(service().fetchPinnedMessages(chatId, token));
        break;
    case Method::Id::FetchAllMessages:
        printTurns(service().fetchAllMessages(chatId, pinnedOnly));
        break;
    case Method::Id::FetchAllPinnedMessages:
        printTurns(service().fetchAllPinnedMessages(chatId));
        break;
    case Method::Id::FetchFollowingMessages:
        printTurns(service().fetchFollowingMessages(chatId, argument(1), pinnedOnly));
        break;
    default:
        Q_UNREACHABLE();
    }
}

void TurnReader::printPage(Reply<TurnPage> *reply)
{
    print(reply, [this](const TurnPage &page) {
        for (const Turn &turn : page.turns)
            printer().turn(turn);
        printer().nextToken(page.nextToken);
        return true;
    });
}

void TurnReader::printTurns(Reply<QList<Turn>> *reply)
{
    const auto printAll = [this](const QList<Turn> &turns) {
        for (const Turn &turn : turns)
            printer().turn(turn);
        return !turns.isEmpty();
    };
    print(reply, printAll, Rest::Print);
}

} // namespace Confab::Cli
