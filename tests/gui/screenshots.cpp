// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window's panes and states into a folder, to be looked at:
//
//     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 screenshots DIR [--dark] [--rtl] [--language XX]

#include "shots.h"

#include "app/fonts.h"
#include "app/joinedletters.h"
#include "widgets/palettes.h"
#include "wording/languageswitcher.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

// Every look that --all takes: a folder's name, the screen's scale and the options.
struct Look
{
    const char *folder;
    const char *scale;
    QStringList options;
};

QList<Look> looks()
{
    return {{"light-1x", "1", {}},
            {"light-2x", "2", {}},
            {"dark-1x", "1", {u"--dark"_s}},
            {"dark-2x", "2", {u"--dark"_s}},
            {"mirrored-1x", "1", {u"--language"_s, u"ar"_s}},
            {"mirrored-dark-2x", "2", {u"--dark"_s, u"--language"_s, u"ar"_s}},
            {"german-1x", "1", {u"--language"_s, u"de"_s}},
            {"spanish-1x", "1", {u"--language"_s, u"es"_s}},
            {"french-1x", "1", {u"--language"_s, u"fr"_s}},
            {"portuguese-1x", "1", {u"--language"_s, u"pt_BR"_s}},
            {"japanese-1x", "1", {u"--language"_s, u"ja"_s}},
            {"chinese-1x", "1", {u"--language"_s, u"zh_CN"_s}}};
}

// This program once for every look. The exit code.
int takeAll(const QDir &folder)
{
    for (const Look &look : looks()) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, QLatin1StringView(look.scale));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{folder.filePath(QLatin1StringView(look.folder))} + look.options);
        constexpr int mostTime = 10 * 60 * 1000;
        if (!process.waitForFinished(mostTime) || process.exitCode() != 0) {
            std::fprintf(stderr, "%s: not all pictures were taken\n", look.folder);
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("screenshots DIR [--dark] [--rtl] [--language XX]\n", stderr);
        return 2;
    }
    if (arguments.contains(u"--all"_s))
        return takeAll(QDir(arguments.at(1)));
    QApplication::setPalette(arguments.contains(u"--dark"_s) ? Palettes::dark() : Palettes::light());
    if (arguments.contains(u"--rtl"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    LanguageSwitcher switcher;
    QObject::connect(&switcher, &LanguageSwitcher::aboutToChange, [](const Language &language) {
        if (language.rightToLeft)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        JoinedLetters::adaptTo(language);
        adaptFontsTo(language);
    });
    const qsizetype language = arguments.indexOf(u"--language"_s);
    switcher.use(language < 0 ? u"en"_s : arguments.value(language + 1));
    Shots(arguments.at(1)).run();
    return 0;
}
