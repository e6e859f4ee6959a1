// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keyringsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

namespace {

constexpr auto busConfiguration =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
    " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
    "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>\n"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";

bool isServed()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
}

} // namespace

QString KeyringSession::missing()
{
    QStringList names;
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s, u"secret-tool"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            names.append(program);
    }
    return names.join(u", "_s);
}

KeyringSession::KeyringSession()
{
    const QString runtime = m_folder.filePath(u"run"_s);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", runtime.toLocal8Bit());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name);
    setDisplay(false);

    QFile configuration(m_folder.filePath(u"run/bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration) < 0)
        qFatal("the configuration of the bus cannot be written");
    configuration.close();
    m_bus.setProcessChannelMode(QProcess::SeparateChannels);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                 u"--config-file="_s + configuration.fileName()});
    if (m_bus.waitForReadyRead(10000))
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

KeyringSession::~KeyringSession()
{
    stopKeyring();
    m_bus.terminate();
    if (!m_bus.waitForFinished(5000))
        m_bus.kill();
}

bool KeyringSession::startKeyring(const QByteArray &password)
{
    stopKeyring();
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor(isServed, 10000);
}

void KeyringSession::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.kill();
    m_keyring.waitForFinished(5000);
    if (!QTest::qWaitFor([] { return !isServed(); }, 5000))
        qFatal("the keyring does not leave the bus");
}

void KeyringSession::freezeKeyring()
{
    ::kill(pid_t(m_keyring.processId()), SIGSTOP);
}

void KeyringSession::setDisplay(bool shown)
{
    qunsetenv("WAYLAND_DISPLAY");
    if (shown)
        qputenv("DISPLAY", ":none");
    else
        qunsetenv("DISPLAY");
}

QByteArray KeyringSession::lookup(const QString &service, const QString &key) const
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, service, u"user"_s, key});
    tool.waitForFinished(10000);
    return tool.readAllStandardOutput();
}

QStringList KeyringSession::filesWith(const QByteArray &bytes) const
{
    QStringList found;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace Confab::Testing
