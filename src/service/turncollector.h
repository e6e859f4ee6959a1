// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turnpage.h"
#include "service/pendingreply.h"

#include <QList>

namespace Confab {

class PageWalker;
class ServiceCore;

// Walks a chat towards the past and gives a reply the turns it meets, newest first. Belongs to the reply.
class TurnCollector : public QObject
{
    Q_OBJECT

public:
    // All turns.
    static Reply<QList<Turn>> *collectAll(ServiceCore *core, const QString &chatId, bool pinnedOnly);
    // The turns newer than `turnId`, which itself need not be pinned.
    static Reply<QList<Turn>> *collectFollowing(ServiceCore *core, const QString &chatId,
                                                const QString &turnId, bool pinnedOnly);

private:
    TurnCollector(PendingReply<QList<Turn>> *reply, PageWalker *walker);

    void add(const TurnPage &page);
    void addUntilAnchor(const TurnPage &page);
    // Everything that came, also before the walk had to start over.
    QList<Turn> collected() const;

    PendingReply<QList<Turn>> *const m_reply;
    PageWalker *const m_walker;
    QString m_anchor;
    bool m_pinnedOnly = false;
    QList<Turn> m_turns;
    QList<Turn> m_before;
};

} // namespace Confab
