// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab::Cli {

// Somebody else's text made harmless for a terminal, with its line breaks: no character in it can move the
// cursor, change colours or turn the direction of what follows.
QString terminalText(const QString &text);
// The same in one line, of at most `maxLength` characters.
QString terminalLine(const QString &text, int maxLength = 100);

} // namespace Confab::Cli
