// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/systemtrust.h"

#include "support/testauthority.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

SystemTrust::SystemTrust(const TestAuthority &authority)
{
    const QString update = QStandardPaths::findExecutable(
        u"update-ca-certificates"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/bin"_s});
    if (update.isEmpty() || QStandardPaths::findExecutable(u"unshare"_s).isEmpty()) {
        m_problem = u"update-ca-certificates or unshare is not installed."_s;
        return;
    }
    const QDir folder(m_folder.path());
    const QString added = folder.filePath(u"added"_s);
    const QString whole = folder.filePath(u"certs"_s);
    // A folder that there is none of, so that nothing else of the system is told.
    const QString hooks = folder.filePath(u"hooks"_s);
    const bool done = folder.mkpath(added) && folder.mkpath(whole)
        && QFile::copy(authority.certificateFile(), added + u"/test.crt"_s)
        && succeeds(update, {u"--localcertsdir"_s, added, u"--etccertsdir"_s, whole, u"--hooksdir"_s, hooks});
    if (!done) {
        m_problem = u"update-ca-certificates does not do it."_s;
        return;
    }
    QProcess probe;
    start(&probe, u"true"_s, {});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        m_problem = u"Nobody may have a name space of their own here."_s;
}

bool SystemTrust::succeeds(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

void SystemTrust::start(QProcess *process, const QString &program, const QStringList &arguments) const
{
    process->start(u"unshare"_s,
                   QStringList{u"--user"_s, u"--map-current-user"_s, u"--keep-caps"_s, u"--mount"_s, u"sh"_s,
                               u"-c"_s, u"mount --bind \"$0\" /etc/ssl/certs && exec \"$@\""_s,
                               m_folder.filePath(u"certs"_s), program}
                       + arguments);
}

} // namespace Confab::Testing
