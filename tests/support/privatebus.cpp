// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"

#include <QTemporaryFile>

#include <csignal>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace Confab::Testing {

namespace {

// Without the services that the system would start by itself.
constexpr char configuration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
 <type>session</type>
 <listen>unix:tmpdir=/tmp</listen>
 <policy context="default">
  <allow send_destination="*" eavesdrop="true"/>
  <allow eavesdrop="true"/>
  <allow own="*"/>
 </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    QTemporaryFile file;
    int ends[2];
    if (!file.open() || file.write(configuration) < 0 || !file.flush() || pipe(ends) != 0)
        return;
    const std::string config = "--config-file=" + file.fileName().toStdString();
    const std::string print = "--print-address=" + std::to_string(ends[1]);
    m_pid = fork();
    if (m_pid == 0) {
#ifdef __linux__
        prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
        close(ends[0]);
        execlp("dbus-daemon", "dbus-daemon", config.c_str(), "--nofork", "--nopidfile", print.c_str(),
               nullptr);
        _exit(127);
    }
    close(ends[1]);
    char letter = 0;
    while (m_pid > 0 && read(ends[0], &letter, 1) == 1 && letter != '\n')
        m_address += letter;
    close(ends[0]);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

PrivateBus::~PrivateBus()
{
    if (m_pid <= 0)
        return;
    kill(m_pid, SIGTERM);
    waitpid(m_pid, nullptr, 0);
}

} // namespace Confab::Testing
