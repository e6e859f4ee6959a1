// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QList>
#include <QString>

namespace Confab {

// One conversation with a character (src/wire/README.md, "Chats"). The last block is told by the list of
// recent chats only.
struct Chat
{
    QString id;
    Timestamp createTime;
    QString creatorId; // account id, always compared and sent as a string
    QString characterId;
    QString state; // "STATE_ACTIVE", "STATE_ARCHIVED", or one this program does not know
    QString type; // "TYPE_ONE_ON_ONE", …
    QString visibility; // "VISIBILITY_PRIVATE", …
    QString name; // the person's own title; empty when none was given
    QString preferredModelType;
    QList<Turn> previewTurns; // newest first, sorted by us
    QByteArray extra; // fields this program does not know: a compact JSON object, empty when there are none

    QString characterName;
    QString characterAvatarFile; // a file name below the avatar host, see Endpoints::avatar()

    bool isArchived() const { return state == QLatin1StringView("STATE_ARCHIVED"); }
    // The time of the newest preview turn, else of creation.
    Timestamp lastActivity() const
    {
        return previewTurns.isEmpty() || !previewTurns.first().createTime().isValid()
            ? createTime
            : previewTurns.first().createTime();
    }

    friend bool operator==(const Chat &, const Chat &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Chat)
