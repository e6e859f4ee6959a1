// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Confab::Bench {

// Everything of a TurnView over so many rows.
QJsonObject benchConversation(int rows);

} // namespace Confab::Bench
