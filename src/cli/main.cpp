// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/program.h"
#include "cli/tokensource.h"
#include "credentials/keychaincredentials.h"
#include "diagnostics/crashdumps.h"
#include "diagnostics/log.h"
#include "settings/settings.h"
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

} // namespace

int main(int argc, char **argv)
{
    Confab::switchOffCrashDumps();
    occupyStandardStreams();
    // Remarks of libraries would stand between our errors on the standard error, where a program may read
    // JSON.
    Confab::Log log(Confab::Log::Screen::Fatal);
    const Confab::Token fromEnvironment = Confab::Cli::TokenSource::takeFromEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("confab-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // What programs read is the same in every language.
    Confab::LanguageSwitcher language;
    if (!Confab::Cli::CommandLine::parse(arguments).jsonErrors())
        language.use({});
    Confab::KeychainCredentials credentials(Confab::KeychainCredentials::serviceOfThisBuild());
    Confab::Cli::Program program(arguments, fromEnvironment,
                                 {.credentials = &credentials,
                                  .accountsPath = Confab::AccountsFile::usualPath(),
                                  .settingsPath = Confab::Settings::usualPath(),
                                  .log = &log});
    QObject::connect(&program, &Confab::Cli::Program::finished, &app,
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    program.start();
    return QCoreApplication::exec();
}
