// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationbench.h"
#include "plainlistbench.h"
#include "stopwatch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Confab::Bench;

namespace {

const QString listPart = u"list"_s;

// Starts this program again under a virtual X server; returns only when there is none.
void restartUnderXvfb(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    qputenv("QT_QPA_PLATFORM", "xcb");
    std::vector<char *> arguments;
    QByteArray runner("xvfb-run");
    QByteArray automatic("-a");
    arguments.push_back(runner.data());
    arguments.push_back(automatic.data());
    for (int i = 0; i < argc; ++i) {
        if (QByteArrayView(argv[i]) != "--xvfb")
            arguments.push_back(argv[i]);
    }
    arguments.push_back(nullptr);
    execvp(runner.constData(), arguments.data());
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
    std::fputs("xvfb-run is not installed\n", stderr);
}

double figure(const QJsonObject &result, const QString &name, const QString &kind = u"mean"_s)
{
    return result.value(name).toObject().value(kind).toDouble();
}

// What the largest number of rows costs beside the smallest, and beside the list.
QJsonObject ratios(const QList<QJsonObject> &results, const QJsonObject &list)
{
    QJsonObject ratios;
    const QJsonObject &small = results.constFirst();
    const QJsonObject &large = results.constLast();
    if (results.size() > 1) {
        for (auto it = small.begin(); it != small.end(); ++it) {
            if (!it.value().isObject())
                continue;
            ratios.insert(it.key() + u" mean, large/small"_s,
                          figure(large, it.key()) / figure(small, it.key()));
            ratios.insert(it.key() + u" p95, large/small"_s,
                          figure(large, it.key(), u"p95"_s) / figure(small, it.key(), u"p95"_s));
        }
    }
    ratios.insert(u"update of 4000 words / of 400"_s,
                  figure(large, u"update_4000_words_ms"_s) / figure(large, u"update_400_words_ms"_s));
    if (!list.isEmpty()) {
        ratios.insert(u"first paint, list/view"_s,
                      figure(list, u"first_paint_ms"_s) / figure(large, u"first_paint_ms"_s));
        ratios.insert(u"scroll, view p95 / list mean"_s,
                      figure(large, u"scroll_ms"_s, u"p95"_s) / figure(list, u"scroll_ms"_s));
    }
    return ratios;
}

void printForEyes(const QString &title, const QJsonObject &result)
{
    std::printf("%s\n", qPrintable(title));
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (it.value().isObject()) {
            const QJsonObject times = it.value().toObject();
            std::printf("  %-24s mean %8.2f  p95 %8.2f  max %8.2f\n", qPrintable(it.key()),
                        times.value(u"mean"_s).toDouble(), times.value(u"p95"_s).toDouble(),
                        times.value(u"max"_s).toDouble());
        } else {
            std::printf("  %-44s %8.2f\n", qPrintable(it.key()), it.value().toDouble());
        }
    }
}

// In a process of its own, so that no part finds warm what another one has left behind. Empty when it failed.
QJsonObject runPart(const QString &part, bool countsProcessorTime)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--part"_s, part};
    if (countsProcessorTime)
        arguments += u"--cpu"_s;
    process.start(QCoreApplication::applicationFilePath(), arguments, QIODevice::ReadOnly);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

// Of each figure the smaller one: what other programs do to a machine can only make it larger.
void keepBest(QJsonObject *best, const QJsonObject &result)
{
    for (auto it = result.begin(); it != result.end(); ++it) {
        const QJsonValue known = best->value(it.key());
        if (it.value().isObject()) {
            QJsonObject times = known.toObject();
            keepBest(&times, it.value().toObject());
            best->insert(it.key(), times);
        } else if (known.isUndefined() || it.value().toDouble() < known.toDouble()) {
            best->insert(it.key(), it.value());
        }
    }
}

int benchPart(const QString &part)
{
    const QJsonObject result = part == listPart ? benchPlainList(1000) : benchConversation(part.toInt());
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "--xvfb") {
            restartUnderXvfb(argc, argv);
            return 2;
        }
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the conversation view."_s);
    parser.addHelpOption();
    const QCommandLineOption rows(u"rows"_s, u"How many messages; several, smallest first, give ratios."_s,
                                  u"N[,N…]"_s, u"1000,100000"_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object."_s);
    const QCommandLineOption compare(u"compare"_s, u"Also measure a plain QListView with 1000 messages."_s);
    const QCommandLineOption xvfb(u"xvfb"_s, u"Run on a virtual X server instead of offscreen."_s);
    const QCommandLineOption cpu(
        u"cpu"_s,
        u"Count this program's processor time, not the time that passes: for a machine "
        "that does other things as well."_s);
    QCommandLineOption part(u"part"_s, u"Run one part here."_s, u"PART"_s);
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption rounds(u"rounds"_s, u"Take each figure as the best of so many rounds."_s, u"N"_s,
                                    u"3"_s);
    parser.addOptions({rounds, rows, json, compare, xvfb, cpu, part});
    parser.process(application);
    if (parser.isSet(cpu))
        Samples::countProcessorTime();
    if (parser.isSet(part))
        return benchPart(parser.value(part));

    QList<QJsonObject> results;
    QJsonArray array;
    const QStringList counts = parser.value(rows).split(u',', Qt::SkipEmptyParts);
    for (const QString &count : counts) {
        if (count.toInt() < 1) {
            std::fputs("--rows wants numbers\n", stderr);
            return 2;
        }
        results.append(QJsonObject());
    }
    if (results.isEmpty())
        return 2;
    // In turns, so that a busy moment of the machine does not meet one of them alone.
    for (int round = 0; round < parser.value(rounds).toInt(); ++round) {
        for (qsizetype i = 0; i < counts.size(); ++i)
            keepBest(&results[i], runPart(counts.at(i), parser.isSet(cpu)));
    }
    for (const QJsonObject &result : std::as_const(results)) {
        if (result.isEmpty())
            return 1;
        array.append(result);
    }
    const QJsonObject list = parser.isSet(compare) ? runPart(listPart, parser.isSet(cpu)) : QJsonObject();
    const QJsonObject ratio = ratios(results, list);
    if (parser.isSet(json)) {
        QJsonObject all{
            {u"platform"_s, QGuiApplication::platformName()}, {u"view"_s, array}, {u"ratios"_s, ratio}};
        if (!list.isEmpty())
            all.insert(u"list"_s, list);
        std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    for (const QJsonObject &result : std::as_const(results))
        printForEyes(u"view, %1 messages (ms)"_s.arg(result.value(u"rows"_s).toInt()), result);
    if (!list.isEmpty())
        printForEyes(u"plain list, 1000 messages (ms)"_s, list);
    printForEyes(u"ratios"_s, ratio);
    return 0;
}
