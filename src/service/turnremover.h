// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/pendingreply.h"
#include "service/values.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

namespace Confab {

class PageWalker;
class ServiceCore;

// Removes turns in chunks, newest first as far as their times are known, then reads the chat again to see
// that they are gone. Ends its reply and deletes itself.
class TurnRemover : public QObject
{
    Q_OBJECT

public:
    TurnRemover(ServiceCore *core, const QString &chatId, const QStringList &turnIds,
                PendingReply<Done> *reply);

private:
    void removeNextChunk();
    void verify();
    void keepDoubtful();
    // Whether nothing further back can be one of the removed turns.
    bool isBeyond(const Turn &turn) const;
    void verified();
    void finish();

    ServiceCore *const m_core;
    const QString m_chatId;
    QPointer<PendingReply<Done>> m_reply;
    QStringList m_left; // newest first
    QStringList m_asked; // the service said yes to these, or may have
    QStringList m_doubtful; // those of them that it may have
    QStringList m_found; // still there when read again, or not known to be gone
    Timestamp m_oldest; // of the turns asked for; invalid when one is not known
    int m_pages = 0;
    Error m_failure; // of the last request
    bool m_hasRepeated = false;
    bool m_aborted = false;
};

} // namespace Confab
