// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QIODevice;

namespace Confab::Cli {

// In bytes: more than any token has.
inline constexpr qint64 longestLine = 64 * 1024;

// Whether somebody sits at the standard input.
bool isInputTerminal();

// Reads one line that a person types, without showing it; the terminal is as before afterwards, also when
// they press Ctrl+C. `prompt` goes to the standard error.
QByteArray readHiddenLine(const QByteArray &prompt, QIODevice *input);

} // namespace Confab::Cli
