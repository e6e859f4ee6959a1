// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Confab::Cli {

struct Method;

// What --help prints, made from the table of methods.
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Cli::HelpText)

public:
    static QString everything();
    static QString of(const Method &method);

private:
    static QString usage(const Method &method);
    static QString exitCodes();
};

} // namespace Confab::Cli
