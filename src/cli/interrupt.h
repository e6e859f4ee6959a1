// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Confab::Cli {

// Turns the first Ctrl+C, or the first wish of the system that the program ends, into a signal of the event
// loop. A second one ends the process at once. One object a process.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    // With the exit code that tells a caller what happened: 128 and the number of the signal.
    void requested(int exitCode);
};

} // namespace Confab::Cli
