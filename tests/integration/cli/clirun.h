// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QProcess>

namespace Confab::Testing {

// One run of confab-cli against a server of the test. It runs while the test's event loop does; wait with
// finish() or QTRY_…. Whatever it prints is searched for the server's token.
class CliRun
{
public:
    explicit CliRun(const ScriptedServer &server);
    ~CliRun();

    // Before start(). By default the token comes from the environment.
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetEnvironment(const QString &name) { m_environment.remove(name); }
    void setServer(const QUrl &url) { m_url = url; }
    void setInput(const QByteArray &input) { m_input = input; }

    void start(const QStringList &arguments);
    // Returns the exit code; -1 when it did not end, or was killed.
    int finish();
    int run(const QStringList &arguments);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    QProcess &process() { return m_process; }
    void sendSignal(int number);

    // What has been printed until now.
    QByteArray output();
    QByteArray errorOutput();
    // The standard output, a line each.
    QList<QJsonObject> lines();
    QJsonObject error();
    // Nothing it printed held the token.
    bool keptTheSecret();

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    QUrl m_url;
    QByteArray m_secret;
    QByteArray m_input;
    QByteArray m_output;
    QByteArray m_errorOutput;
};

// The shown text of a turn on the wire, and other shortcuts into its object.
QString textOf(const QJsonObject &turn);
QString idOf(const QJsonObject &turn);
bool isFinal(const QJsonObject &turn);

} // namespace Confab::Testing
