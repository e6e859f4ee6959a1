// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Confab::Testing {

// confab-server as a process, with a data folder of its own. Waits in the test's event loop.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess();

    // False when the program did not say where it is.
    bool start(const QString &program);
    QUrl url() const { return m_url; }
    // From the file that it made.
    QByteArray token() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace Confab::Testing
