// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/tokensource.h"

#include <QCoreApplication>

namespace {

// Remarks of libraries would stand between our errors on the standard error, where a program may read JSON.
// Whoever wants them names them in QT_LOGGING_RULES.
void mute(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(mute);
    const Confab::Token fromEnvironment = Confab::Cli::TokenSource::takeFromEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confab-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    Confab::Cli::Program program(QCoreApplication::arguments().mid(1), fromEnvironment);
    QObject::connect(&program, &Confab::Cli::Program::finished, &app,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    program.start();
    return QCoreApplication::exec();
}
