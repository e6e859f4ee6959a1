// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "cli/tokensource.h"
#include "wording/languageswitcher.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace {

// Where a standard stream was closed by the caller, its number would go to the next thing that is opened: a
// connection, and what is printed would be sent to the server.
void occupyStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int number = 0; number < 3; ++number) {
        if (::fcntl(number, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDWR);
    }
#endif
}

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
    occupyStandardStreams();
    qInstallMessageHandler(mute);
    const Confab::Token fromEnvironment = Confab::Cli::TokenSource::takeFromEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confab-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    Confab::LanguageSwitcher language;
    language.use({});
    Confab::Cli::Program program(QCoreApplication::arguments().mid(1), fromEnvironment);
    QObject::connect(&program, &Confab::Cli::Program::finished, &app,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    program.start();
    return QCoreApplication::exec();
}
