// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Why what is kept on this computer cannot be used: conversations with its own characters, the archive.
enum class StoreProblem
{
    Other,
    NoFolder, // its folder cannot be made
    MissingFolder, // the folder that was chosen for it is not there, and is not made again
    ForbiddenFolder, // its folder cannot be written
    InUse, // by another program
    Newer, // a newer version of this program wrote it, so it is left alone
    DiskFull,
    ReadOnly, // its file
    Damaged, // its file; or another program's
    NoPort, // the server of this computer's characters has none to listen on
};

// The problem as a fixed lower-case word with dashes: the sub-code of an Error of kind Storage, and of an
// answer of the local server.
QString toWord(StoreProblem problem);
StoreProblem storeProblemFromWord(const QString &word);

} // namespace Confab
