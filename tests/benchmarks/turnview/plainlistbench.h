// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace Confab::Bench {

// A plain QListView over the same rows: what one would write first. Its delegate makes the same document that
// the conversation view makes, in sizeHint() and in paint(), and nothing else.
QJsonObject benchPlainList(int rows);

} // namespace Confab::Bench
