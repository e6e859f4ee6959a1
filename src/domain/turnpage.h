// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QList>
#include <QString>

namespace Confab {

// Part of a chat, newest first, and the token that continues it towards the past (src/wire/README.md,
// "Pages"). An empty token: there is nothing older.
struct TurnPage
{
    QString chatId;
    QString token; // the token this page was asked with; empty for the newest page
    QList<Turn> turns;
    QString nextToken;
    bool pinnedOnly = false;

    friend bool operator==(const TurnPage &, const TurnPage &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::TurnPage)
