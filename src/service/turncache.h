// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Confab {

// The turns the service has met, by chat: what a frame that tells only a part of a turn is merged into.
class TurnCache
{
public:
    // Null when it is not known.
    Turn turn(const QString &chatId, const QString &turnId) const;
    bool contains(const QString &chatId, const QString &turnId) const;
    QSet<QString> ids(const QString &chatId) const;
    void put(const Turn &turn);
    void remove(const QString &chatId, const QString &turnId);
    // Turns that are on their way or could not be sent, oldest first.
    QList<Turn> unsent(const QString &chatId) const;
    QList<Turn> streaming() const;
    // Keeps only what is on its way or was not sent.
    void release(const QString &chatId);
    void clear() { m_chats.clear(); }

private:
    QHash<QString, QHash<QString, Turn>> m_chats;
};

} // namespace Confab
