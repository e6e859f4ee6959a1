// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace Confab::Testing {

// The value at a path of names and indexes, "turns.0.author.name"; undefined when there is none. "length" is
// the length of a list; "shown" is the primary candidate of the turn it is asked of, or of a frame's turn.
QJsonValue at(const QJsonValue &root, const QString &path);

} // namespace Confab::Testing
