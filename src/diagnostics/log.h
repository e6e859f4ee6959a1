// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "diagnostics/redaction.h"

#include <QFile>
#include <QStringList>

namespace Confab {

// Where the process's log goes: warnings and worse to the standard error, and with a file everything of
// Confab's into that. Nothing goes anywhere before Redaction has seen it. One object a process, made in
// main() and the last to go; messages may come from any thread.
class Log
{
public:
    enum class Screen
    {
        Warnings,
        Fatal, // where a program may be reading the standard error, unless QT_LOGGING_RULES asks for more
    };

    explicit Log(Screen screen);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    // Appends to this file from now on, with all categories of Confab. False: it cannot be written;
    // errorString().
    bool openFile(const QString &path);
    QString errorString() const { return m_file.errorString(); }

    // Taken out wherever it would be written.
    void addSecret(const Token &secret) { m_redaction.add(secret); }
    // Qt messages that mean nothing to anybody.
    void ignore(const QString &message) { m_ignored.append(message); }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);

    const Screen m_screen;
    Redaction m_redaction;
    QStringList m_ignored;
    QMutex m_mutex;
    QFile m_file;
};

} // namespace Confab
