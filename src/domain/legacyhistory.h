// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Confab {

// One message of a history from the service's first generation (src/wire/README.md, "Legacy histories").
struct LegacyMessage
{
    qint64 id = 0; // exceeds 2^53
    QString uuid;
    QString text;
    QString authorName;
    bool isHuman = false;
    bool isAlternative = false; // an answer that was not chosen
    QByteArray extra; // everything else, compact JSON

    friend bool operator==(const LegacyMessage &, const LegacyMessage &) = default;
};

// A read-only conversation of the service's first generation, with the few messages its list shows.
struct LegacyHistory
{
    QString id;
    Timestamp created;
    Timestamp lastInteraction;
    QList<LegacyMessage> messages;
    QByteArray extra;

    friend bool operator==(const LegacyHistory &, const LegacyHistory &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::LegacyHistory)
