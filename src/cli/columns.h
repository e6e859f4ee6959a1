// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab::Cli {

// Text in the columns of a terminal.
class Columns
{
public:
    // The letters of East Asian scripts take two columns.
    static qsizetype widthOf(QStringView text);

    // The paragraph in lines of at most a hundred columns with the indent, each ended, as far as there are
    // blanks or East Asian letters to break them at. Those after the first are indented.
    static QString wrapped(const QString &paragraph, qsizetype indent = 0);
};

} // namespace Confab::Cli
