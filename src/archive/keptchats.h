// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace Confab {

// The archived chats of one account that have been seen: no service lists them. Without turns and without
// what is unknown to this program.
struct KeptChats
{
    QString accountId;
    QList<Chat> chats;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::KeptChats)
