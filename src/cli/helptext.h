// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab::Cli {

struct Method;

// What --help prints, made from the table of methods.
class HelpText
{
public:
    static QString everything();
    static QString of(const Method &method);

private:
    static QString usage(const Method &method);
};

} // namespace Confab::Cli
