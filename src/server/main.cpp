// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program confab-server: the local server with the built-in characters, for any client of the wire.

#include "diagnostics/crashdumps.h"
#include "diagnostics/log.h"
#include "server/eliza/elizaresponder.h"
#include "server/localserver.h"
#include "server/terminationsignals.h"
#include "server/tokenfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Confab;

namespace {

enum ExitCode
{
    Success = 0,
    Failure = 1,
    Usage = 2
};

int fail(ExitCode code, const QString &sentence)
{
    std::fprintf(stderr, "confab-server: %s\n", qUtf8Printable(sentence));
    return code;
}

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/confab/server"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    switchOffCrashDumps();
    Log log(Log::Screen::Warnings);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"confab-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONFAB_VERSION));
    // Qt remarks on each refused socket; refusing is this program's business.
    QLoggingCategory::setFilterRules(u"qt.httpserver=false"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves Confab's built-in characters to programs of this machine.\n\n"
        "The first line of the output is the base URL. The token that a client needs is in a file that only\n"
        "you can read; where it is, is told on the error output. SIGTERM or Ctrl+C stops the server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption portOption(
        u"port"_s, u"Listen on port <N>; 0, as without it, is any free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption dataOption(
        u"data"_s, u"Keep everything in the folder <DIR> instead of %1."_s.arg(defaultDataDir()), u"DIR"_s);
    const QCommandLineOption tokenOption(
        u"token-file"_s, u"Take the token from the file <F> instead of the file token in the data folder."_s,
        u"F"_s);
    const QCommandLineOption paceOption(u"words-per-second"_s,
                                        u"How fast the characters speak; 0: each reply comes at once."_s,
                                        u"N"_s, QString::number(Server::ElizaResponder::humanPace));
    const QCommandLineOption logOption(
        u"log-file"_s, u"Append what the server does to <FILE>, without secrets, for a report."_s, u"FILE"_s);
    parser.addOptions({portOption, dataOption, tokenOption, paceOption, logOption});
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(Usage, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(Usage,
                    u"%1 is not understood; --help tells the options."_s.arg(
                        parser.positionalArguments().constFirst()));
    bool isPort = false;
    const ushort port = parser.value(portOption).toUShort(&isPort);
    if (!isPort)
        return fail(Usage, u"%1 is not a port (0 to 65535)."_s.arg(parser.value(portOption)));
    bool isPace = false;
    const double pace = parser.value(paceOption).toDouble(&isPace);
    if (!isPace || !std::isfinite(pace) || pace < 0)
        return fail(Usage, u"%1 is not a number of words per second."_s.arg(parser.value(paceOption)));
    if (parser.isSet(logOption) && !log.openFile(parser.value(logOption)))
        return fail(Failure, u"The log file cannot be written: %1"_s.arg(log.errorString()));

    const QString dataDir = parser.isSet(dataOption) ? parser.value(dataOption) : defaultDataDir();
    if (dataDir.isEmpty())
        return fail(Usage, u"The data folder has no name."_s);
    if (!QDir().exists(dataDir)) {
        if (!QDir().mkpath(dataDir))
            return fail(Failure, u"The folder %1 cannot be created."_s.arg(dataDir));
        QFile::setPermissions(dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const Server::TokenFile tokenFile(parser.isSet(tokenOption) ? parser.value(tokenOption)
                                                                : QDir(dataDir).filePath(u"token"_s));
    const auto token = tokenFile.readOrCreate();
    if (!token)
        return fail(Failure, token.error().comment);
    log.addSecret(*token);
    if (tokenFile.isExposed())
        fail(Success, u"Warning: others than you can read the token file %1."_s.arg(tokenFile.path()));

    auto responder = std::make_unique<Server::ElizaResponder>();
    responder->setWordsPerSecond(pace);
    const QList<Server::LocalCharacter> characters = responder->characters();
    Server::LocalServer server({.port = port, .dataDir = dataDir, .token = *token, .accountName = {}},
                               std::move(responder), characters);
    if (const auto started = server.start(); !started)
        return fail(Failure, started.error().comment);

    Server::TerminationSignals termination;
    QObject::connect(&termination, &Server::TerminationSignals::received, &application,
                     &QCoreApplication::quit);
    std::fprintf(stderr, "confab-server: The token is in the file %s\n", qUtf8Printable(tokenFile.path()));
    std::printf("%s\n", qUtf8Printable(server.baseUrl().toString()));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
