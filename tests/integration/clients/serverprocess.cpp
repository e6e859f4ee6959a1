// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverprocess.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10000))
        m_process.kill();
}

bool ServerProcess::start(const QString &program)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
                    {u"--port"_s, u"0"_s, u"--data"_s, m_folder.path(), u"--words-per-second"_s, u"500"_s});
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20000))
        return false;
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    return m_url.isValid();
}

QByteArray ServerProcess::token() const
{
    QFile file(m_folder.filePath(u"token"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace Confab::Testing
