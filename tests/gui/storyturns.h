// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

namespace Confab::Testing {

// A conversation of two days with everything that messages can hold, oldest first: for looking at it.
QList<Turn> storyTurns(const QString &chatId, const Author &person, const Author &character);

} // namespace Confab::Testing
