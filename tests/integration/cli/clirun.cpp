// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

CliRun::CliRun(const ScriptedServer &server)
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_url(server.baseUrl())
    , m_secret(server.token().reveal())
{
    m_environment.insert(u"CONFAB_TOKEN"_s, QString::fromUtf8(m_secret));
    m_environment.remove(u"QT_LOGGING_RULES"_s);
}

CliRun::~CliRun()
{
    if (isRunning()) {
        m_process.kill();
        finish();
    }
}

void CliRun::start(const QStringList &arguments)
{
    QStringList all = arguments;
    if (m_url.isValid())
        all = QStringList{u"--server"_s, m_url.toString()} + arguments;
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(CONFAB_CLI), all);
    m_process.write(m_input);
    m_process.closeWriteChannel();
}

int CliRun::finish()
{
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, 30000);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int CliRun::run(const QStringList &arguments)
{
    start(arguments);
    return finish();
}

void CliRun::sendSignal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

QByteArray CliRun::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

QByteArray CliRun::errorOutput()
{
    m_errorOutput += m_process.readAllStandardError();
    return m_errorOutput;
}

QList<QJsonObject> CliRun::lines()
{
    QList<QJsonObject> objects;
    const QByteArray all = output();
    // A line that is still being written does not count.
    const qsizetype end = all.lastIndexOf('\n') + 1;
    for (const QByteArray &line : all.left(end).split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QJsonObject CliRun::error()
{
    return QJsonDocument::fromJson(errorOutput()).object();
}

bool CliRun::keptTheSecret()
{
    return !output().contains(m_secret) && !errorOutput().contains(m_secret);
}

QString textOf(const QJsonObject &turn)
{
    const QJsonArray candidates = turn.value("candidates"_L1).toArray();
    for (const QJsonValue &candidate : candidates) {
        if (candidate.toObject().value("candidate_id"_L1) == turn.value("primary_candidate_id"_L1))
            return candidate.toObject().value("raw_content"_L1).toString();
    }
    return {};
}

QString idOf(const QJsonObject &turn)
{
    return turn.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
}

bool isFinal(const QJsonObject &turn)
{
    const QJsonArray candidates = turn.value("candidates"_L1).toArray();
    for (const QJsonValue &candidate : candidates) {
        if (candidate.toObject().value("candidate_id"_L1) == turn.value("primary_candidate_id"_L1))
            return candidate.toObject().value("is_final"_L1).toBool();
    }
    return false;
}

} // namespace Confab::Testing
