// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include <QMetaObject>

#include <atomic>

#include <windows.h>

namespace Confab::Cli {

namespace {

std::atomic<Interrupt *> listener = nullptr;

// Called on a thread of the system's own.
BOOL WINAPI handle(DWORD)
{
    Interrupt *interrupt = listener.exchange(nullptr);
    if (!interrupt)
        return FALSE;
    QMetaObject::invokeMethod(
        interrupt, [interrupt] { emit interrupt->requested(130); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(handle, FALSE);
    listener = nullptr;
}

} // namespace Confab::Cli
