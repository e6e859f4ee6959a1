// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turn.h"

#include <QList>

namespace Confab::Testing {

// A conversation with one of everything that the view can show.
QList<Turn> sampleConversation();

} // namespace Confab::Testing
