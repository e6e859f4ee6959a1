// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Confab {

// A message that the service does not have yet: its ids make sure that it can be sent again and is never
// there twice.
struct UnsentMessage
{
    QString characterId;
    Turn turn; // one candidate; delivery NotSent when it comes out of the archive

    friend bool operator==(const UnsentMessage &, const UnsentMessage &) = default;
};

// All that a person of one account has written and the service does not have.
struct KeptWriting
{
    QString accountId;
    QHash<QString, QString> drafts; // text by chat id
    QList<UnsentMessage> unsent; // oldest first
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::KeptWriting)
