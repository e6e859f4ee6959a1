// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Confab {

// What the command line asks of the program.
struct Options
{
    QString tourDir; // not empty: take the tour, and leave its pictures there
    QString dataDir; // empty: the usual place
    QString logFile; // empty: none
    std::optional<double> wordsPerSecond; // none: as the settings say
    QString link; // a chat to open, as a link or an id; may be empty
};

// What came of reading the command line: options to start with, or a text to print and leave with.
struct OptionsResult
{
    std::optional<Options> options;
    QString text;
    int exitCode = 0;
};

// Reads `arguments` (the first is the program's name). Needs an application object for the help text.
OptionsResult parseOptions(const QStringList &arguments);

// Only a text is wanted: there need be no display to print it.
bool wantsTextOnly(int argc, char **argv);
// The tour is wanted: it can do without a display.
bool wantsTour(int argc, char **argv);

} // namespace Confab
