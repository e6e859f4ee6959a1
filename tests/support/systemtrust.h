// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Confab::Testing {

class TestAuthority;

// A system whose owner has added a certificate authority of their own, by the system's own tool: the
// processes started here see it in place of the real one, and nobody else does. Linux only, and where a
// person may have a name space of their own.
class SystemTrust
{
public:
    explicit SystemTrust(const TestAuthority &authority);

    // Why it cannot be had here; empty: it can.
    QString problem() const { return m_problem; }

    void start(QProcess *process, const QString &program, const QStringList &arguments) const;

private:
    bool succeeds(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace Confab::Testing
