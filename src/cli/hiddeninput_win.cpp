// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/hiddeninput.h"

#include <QIODevice>

#include <cstdio>

#include <qt_windows.h>

namespace Confab::Cli {

bool isInputTerminal()
{
    DWORD mode = 0;
    return ::GetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

QByteArray readHiddenLine(const QByteArray &prompt, QIODevice *device)
{
    std::fputs(prompt.constData(), stderr);
    const HANDLE console = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    const bool known = ::GetConsoleMode(console, &mode) != 0;
    if (known)
        ::SetConsoleMode(console, mode & ~DWORD(ENABLE_ECHO_INPUT));
    QByteArray line = device->readLine(longestLine);
    if (known)
        ::SetConsoleMode(console, mode);
    std::fputs("\n", stderr);
    return line;
}

} // namespace Confab::Cli
