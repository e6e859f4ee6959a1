// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/hiddeninput.h"

#include <QIODevice>

#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Confab::Cli {

namespace {

constexpr int input = 0;

termios before = {};

// Only what is safe in a signal handler; the signal then does what it would have done.
void restoreAndGo(int number)
{
    ::tcsetattr(input, TCSANOW, &before);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

} // namespace

bool isInputTerminal()
{
    return ::isatty(input) == 1;
}

QByteArray readHiddenLine(const QByteArray &prompt, QIODevice *device)
{
    std::fputs(prompt.constData(), stderr);
    std::fflush(stderr);
    if (::tcgetattr(input, &before) != 0)
        return device->readLine(longestLine);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, restoreAndGo);
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    hidden.c_lflag |= tcflag_t(ECHONL);
    ::tcsetattr(input, TCSAFLUSH, &hidden);
    QByteArray line = device->readLine(longestLine);
    ::tcsetattr(input, TCSANOW, &before);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    return line;
}

} // namespace Confab::Cli
