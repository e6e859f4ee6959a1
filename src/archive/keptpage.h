// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

#include <QList>
#include <QString>

namespace Confab {

// What a person of one account saw last: the list of chats as far as it matters, and the part of the open
// chat that was being read. It is a copy for the eye, to be shown until the service has told what is so.
struct KeptPage
{
    QString accountId; // empty: the characters on this computer
    QList<Chat> chats; // as they were listed; of the previews only the newest, and only its beginning
    QString openChatId; // one of `chats`; empty: none was open
    QList<Turn> turns; // of the open chat, oldest first, without gaps, stored ones only

    bool isEmpty() const { return chats.isEmpty(); }
    friend bool operator==(const KeptPage &, const KeptPage &) = default;
};

} // namespace Confab
