// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QJsonObject>

namespace Confab::Wire {

// Where a turn was read: in a stream a candidate without `is_final` is still growing, in a stored page it is
// complete.
enum class TurnSource
{
    Stream,
    Page
};

// Tolerant: whatever is missing reads as its default. Never fails; a turn without a key comes back with empty
// ids.
Turn decodeTurn(const QJsonObject &object, TurnSource source);
// The id alone.
QString turnIdOf(const QJsonObject &object);
// As the service writes it: defaults left out. In a page a candidate that is still growing says so, because
// there silence means that it is complete.
QJsonObject encodeTurn(const Turn &turn, TurnSource source = TurnSource::Stream);

QJsonObject encodeTurnKey(const QString &chatId, const QString &turnId);

} // namespace Confab::Wire
