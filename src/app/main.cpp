// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/applog.h"
#include "app/fonts.h"
#include "app/instance.h"
#include "app/options.h"
#include "app/program.h"
#include "diagnostics/crashdumps.h"
#include "diagnostics/log.h"
#include "widgets/clearstyle.h"
#include "wording/languageswitcher.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int print(const Confab::OptionsResult &result)
{
    FILE *to = result.exitCode == 0 ? stdout : stderr;
    std::fputs(qUtf8Printable(result.text), to);
    return result.exitCode;
}

// In the system's language: for a text alone no settings are read.
int printText()
{
    Confab::LanguageSwitcher language;
    language.use({});
    return print(Confab::parseOptions(QCoreApplication::arguments()));
}

int printLogFailure(const QString &reason)
{
    Confab::LanguageSwitcher language;
    language.use({});
    return print({.options = {},
                  .text = Confab::Program::tr("The log file cannot be written: %1").arg(reason) + u'\n',
                  .exitCode = 2});
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"confab"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(CONFAB_VERSION));
}

// Before the window is there: pictures, since reading the drawing takes a plugin and a parser.
QIcon windowIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 64, 128})
        icon.addFile(u":/windowicon/%1.png"_s.arg(side), QSize(side, side));
    return icon;
}

int handOver(Confab::Instance *instance, const QString &link)
{
    QObject::connect(instance, &Confab::Instance::answered, qApp, &QCoreApplication::quit);
    QObject::connect(instance, &Confab::Instance::unanswered, qApp, [] {
        Confab::LanguageSwitcher language;
        language.use({});
        const QString sentence =
            Confab::Instance::tr("Confab is running already, but it does not answer.") + u'\n';
        std::fputs(qUtf8Printable(sentence), stderr);
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
        return printText();
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (Confab::wantsTour(argc, argv) && !qEnvironmentVariableIsSet("DISPLAY")
        && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QApplication application(argc, argv);
    const Confab::OptionsResult result = Confab::parseOptions(QCoreApplication::arguments());
    if (!result.options)
        return printText();

    QGuiApplication::setApplicationDisplayName(u"Confab"_s);
    QGuiApplication::setDesktopFileName(u"chat.confab.Confab"_s);
    if (!result.options->logFile.isEmpty() && !log.openFile(result.options->logFile))
        return printLogFailure(log.errorString());
    Confab::chooseFonts();
    Confab::ClearStyle::install();
    QGuiApplication::setWindowIcon(windowIcon());
    const Confab::Folders folders(*result.options);
    Confab::Instance instance(folders.settingsDir());
    if (!instance.claim()) {
        qCInfo(Confab::lcApp) << "it runs already; handing over";
        return handOver(&instance, result.options->link);
    }
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
