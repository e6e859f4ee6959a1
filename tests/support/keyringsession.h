// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace Confab::Testing {

// A desktop session of the test's own: a D-Bus with nothing on it that the test did not start, a home, and a
// real gnome-keyring. Made before anything in the process speaks D-Bus, as the bus of a process stays the
// same.
class KeyringSession
{
public:
    // Sets HOME, XDG_RUNTIME_DIR and DBUS_SESSION_BUS_ADDRESS, and unsets the display.
    KeyringSession();
    ~KeyringSession();

    // Programs that the machine does not have; empty when all are there.
    static QString missing();
    bool isRunning() const { return m_bus.state() == QProcess::Running; }

    // The keyring of the home, unlocked with this password; made with it the first time. With a wrong one it
    // stays locked.
    bool startKeyring(const QByteArray &password);
    void stopKeyring();
    // It takes calls and answers none, until stopKeyring().
    void freezeKeyring();

    // A way to ask that nobody answers: questions stay open. False: there is nothing that could ask.
    void setDisplay(bool shown);

    // What secret-tool finds; empty when it finds nothing.
    QByteArray lookup(const QString &service, const QString &key) const;
    // Files below the home that hold these bytes.
    QStringList filesWith(const QByteArray &bytes) const;

    QString home() const { return m_folder.path(); }
    QProcessEnvironment environment() const { return QProcessEnvironment::systemEnvironment(); }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Confab::Testing
