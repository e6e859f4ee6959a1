// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/turnwriter.h"

#include "cli/lineprinter.h"

namespace Confab::Cli {

void TurnWriter::run()
{
    switch (method()) {
    case Method::Id::UpdatePrimaryCandidate:
        printDone(service().updatePrimaryCandidate(argument(0), argument(1), argument(2)));
        break;
    case Method::Id::EditMessage:
        print(service().editMessage(argument(0), argument(1), argument(2), argument(3)),
              [this](const Turn &turn) {
                  printer().turn(turn);
                  return true;
              });
        break;
    case Method::Id::DeleteMessages:
        printDone(service().deleteMessages(argument(0), line().arguments().mid(1)));
        break;
    case Method::Id::DeleteMessage:
        printDone(service().deleteMessage(argument(0), argument(1)));
        break;
    case Method::Id::PinMessage:
        printPinned(service().pinMessage(argument(0), argument(1)));
        break;
    case Method::Id::UnpinMessage:
        printPinned(service().unpinMessage(argument(0), argument(1)));
        break;
    default:
        Q_UNREACHABLE();
    }
}

void TurnWriter::printPinned(Reply<Turn> *reply)
{
    print(reply, [this](const Turn &) {
        printer().done();
        return true;
    });
}

} // namespace Confab::Cli
