// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the launch of the program to the first painted conversation, against an empty QMainWindow, in one run.

#include "benchmarks/measure.h"
#include "localdata.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Confab::Benchmarks;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds

void dropPageCache()
{
    QProcess::execute(u"sync"_s, {});
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("3") != 1)
        qFatal("The page cache cannot be dropped here.");
}

struct Launch
{
    double milliseconds = 0;
    double megabytes = 0;
};

// Until the program says that it has painted, and then until `isEnough`.
Launch launch(const QString &program, const QStringList &arguments,
              const std::function<bool()> &isEnough = {})
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    Launch result;
    result.milliseconds = millisecondsOf([&] {
        process.start();
        QByteArray said;
        while (!said.contains("painted")) {
            if (!process.waitForReadyRead(patience))
                qFatal("%s does not paint: %s", qPrintable(program), said.constData());
            said += process.readAll();
        }
    });
    result.megabytes = proportionalSize(process.processId());
    QDeadlineTimer deadline(patience);
    while (isEnough && !isEnough()) {
        if (deadline.hasExpired())
            qFatal("%s does not do what the others need", qPrintable(program));
        process.waitForReadyRead(100);
    }
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    return result;
}

void compare(const char *title, int rounds, bool cold, const QString &program, const QStringList &arguments)
{
    struct Subject
    {
        const char *name;
        QString program;
        QStringList arguments;
        QList<double> times;
        QList<double> sizes;
    };
    Subject subjects[] = {{"empty QMainWindow", QStringLiteral(EMPTY_PROGRAM), {}, {}, {}},
                          {"the same with one word", QStringLiteral(EMPTY_PROGRAM), {u"Confab"_s}, {}, {}},
                          {"Confab, 200 local chats", program, arguments, {}, {}}};
    for (int round = 0; round < rounds; ++round) {
        for (Subject &subject : subjects) {
            if (cold)
                dropPageCache();
            const Launch result = launch(subject.program, subject.arguments);
            subject.times.append(result.milliseconds);
            subject.sizes.append(result.megabytes);
        }
    }
    std::printf("%s, %d rounds, medians\n", title, rounds);
    for (const Subject &subject : subjects) {
        std::printf("  %-24s %6.1f ms  %5.1f MB  ratio %5.2f\n", subject.name, median(subject.times),
                    median(subject.sizes), median(subject.times) / median(subjects[0].times));
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool cold = arguments.removeAll(u"--cold"_s) > 0;
    const qsizetype named = arguments.indexOf(u"--program"_s);
    QString program = QStringLiteral(CONFAB_PROGRAM);
    if (named >= 0) {
        program = arguments.value(named + 1);
        arguments.remove(named, qMin<qsizetype>(2, arguments.size() - named));
    }
    const int rounds = arguments.isEmpty() ? 10 : qMax(1, arguments.first().toInt());

    const QTemporaryDir folder;
    if (!fillLocalData(folder.path(), 60))
        qFatal("The local account cannot be made.");
    qputenv("QT_LOGGING_RULES", "confab.app.startup.debug=true");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QStringList data{u"--data"_s, folder.path()};
    // Once for nothing, so that both begin with the same caches, and the program as one that was used before:
    // it has kept what was seen last.
    launch(QStringLiteral(EMPTY_PROGRAM), {});
    const QDir pages(folder.filePath(u"pages"_s));
    launch(program, data, [&pages] { return !pages.entryList({u"*.page"_s}, QDir::Files).isEmpty(); });
    compare("warm", rounds, false, program, data);
    if (cold)
        compare("cold", qMin(rounds, 5), true, program, data);
    return 0;
}
