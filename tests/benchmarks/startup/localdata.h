// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab::Benchmarks {

// Fills `dataDir`, as the program's option --data names it, with a local account of 200 chats of ten messages
// each, the newest of which has `messagesOfNewest`. False when that fails.
bool fillLocalData(const QString &dataDir, int messagesOfNewest);

// The proportional set size of a process in MB, with what it shares divided among those who share it; 0 where
// the system does not tell.
double proportionalSize(qint64 processId);

} // namespace Confab::Benchmarks
