// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Confab::Testing {

// A D-Bus session of this process alone, with nobody on it but who the test puts there. Make it in main(),
// before the application object: from then on it is the session bus. It goes with this object, or with the
// process.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    // False where there is no dbus-daemon.
    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return QString::fromLocal8Bit(m_address); }

private:
    QByteArray m_address;
    int m_pid = -1;
};

} // namespace Confab::Testing
