// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

#include <QList>

namespace Confab {

// A row of the chat list. `chat.previewTurns` holds the newest turns known, newest first, wherever they were
// seen.
struct ChatRow
{
    Chat chat;
    int rank = -1; // place in the service's own list; -1 when it is not in there
    bool isKept = false; // of an earlier run, and the service has not told of it yet
    bool hasKeptLine = false; // and has not told of its newest turns

    // When something last happened in it; invalid when that is not known. The time of creation counts only
    // for a chat that the service does not list: it was just made or just opened.
    Timestamp activity() const;
    // The beginning of the newest turn on one line, without emphasis marks.
    QString lastLine() const;
    bool lastIsHuman() const;

    // Takes the turn over if it is among the newest; true when something changed.
    bool see(const Turn &turn);
    bool forget(const QString &turnId);
};

// The order in which to show the rows, as indexes into them: last active first. A row whose activity is not
// known stays behind the one that the service listed before it; `listedAt` is when it did.
QList<int> chatOrder(const QList<ChatRow> &rows, const Timestamp &listedAt);

} // namespace Confab
