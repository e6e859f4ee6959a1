// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab::Cli {

// Scripts that let a shell complete methods and options, made from the table of methods.
class Completions
{
public:
    // "bash", "zsh" or "fish"; empty for any other.
    static QString script(const QString &shell);

private:
    static QString bash();
    static QString zsh();
    static QString fish();
};

} // namespace Confab::Cli
