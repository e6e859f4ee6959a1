// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"
#include "app/instance.h"
#include "app/options.h"
#include "app/program.h"
#include "diagnostics/crashdumps.h"
#include "diagnostics/log.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int print(const Confab::OptionsResult &result)
{
    FILE *to = result.exitCode == 0 ? stdout : stderr;
    std::fputs(qUtf8Printable(result.text), to);
    return result.exitCode;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"confab"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CONFAB_VERSION));
}

int handOver(Confab::Instance *instance, const QString &link)
{
    QObject::connect(instance, &Confab::Instance::answered, qApp, &QCoreApplication::quit);
    QObject::connect(instance, &Confab::Instance::unanswered, qApp, [] {
        std::fputs("Confab is running already, but it does not answer.\n", stderr);
        QCoreApplication::exit(1);
    });
    instance->tell(link);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    Confab::switchOffCrashDumps();
    Confab::Log log(Confab::Log::Screen::Warnings);
    // The offscreen platform says so for every dialog, and it means nothing to anybody.
    log.ignore(u"This plugin does not support propagateSizeHints()"_s);
    nameProgram();
    if (Confab::wantsTextOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return print(Confab::parseOptions(QCoreApplication::arguments()));
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (Confab::wantsTour(argc, argv) && !qEnvironmentVariableIsSet("DISPLAY")
        && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QApplication application(argc, argv);
    const Confab::OptionsResult result = Confab::parseOptions(QCoreApplication::arguments());
    if (!result.options)
        return print(result);

    QGuiApplication::setApplicationDisplayName(u"Confab"_s);
    QGuiApplication::setDesktopFileName(u"chat.confab.Confab"_s);
    if (!result.options->logFile.isEmpty() && !log.openFile(result.options->logFile))
        return print({.options = {},
                      .text = u"The log file cannot be written: %1\n"_s.arg(log.errorString()),
                      .exitCode = 2});
    Confab::chooseFonts();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/confab.svg"_s));
    const Confab::Folders folders(*result.options);
    Confab::Instance instance(folders.settingsDir());
    if (!instance.claim())
        return handOver(&instance, result.options->link);
    Confab::Program program(*result.options, folders, &log);
    QObject::connect(&instance, &Confab::Instance::told, program.window(),
                     [&program](const QString &link, const QByteArray &activation) {
                         program.window()->comeToFront(activation);
                         if (!link.isEmpty())
                             program.window()->openLink(link);
                     });
    program.start();
    if (!result.options->link.isEmpty())
        program.window()->openLink(result.options->link);
    return QApplication::exec();
}
