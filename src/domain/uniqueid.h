// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// A new random id for a chat, a turn, a candidate or a request: a version 4 UUID without braces.
QString uniqueId();

} // namespace Confab
