// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eliza/elizascript.h"

#include <QList>
#include <QStringList>

namespace Confab::Server {

// The scripts of the characters that come with the program, in the order they are offered in, read from its
// resources. Errors (there are none in a program that was tested) are told in `errors`; a script with any is
// left out.
QList<ElizaScript> builtInScripts(QStringList *errors = nullptr);

} // namespace Confab::Server
