// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fonts.h"
#include "app/options.h"
#include "app/program.h"

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

// The offscreen platform says so for every dialog, and it means nothing to anybody.
void passOnMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != "This plugin does not support propagateSizeHints()"_L1)
        std::fputs(qUtf8Printable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
}

} // namespace

int main(int argc, char **argv)
{
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
    if (QGuiApplication::platformName() == "offscreen"_L1)
        qInstallMessageHandler(passOnMessage);
    Confab::chooseFonts();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    Confab::Program program(*result.options);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/confab.svg"_s));
    program.start();
    return QApplication::exec();
}
