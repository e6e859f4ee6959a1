// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QDir>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

template <std::size_t Count>
bool hasAny(int argc, char **argv, const std::array<const char *, Count> &names, bool withValue)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *name : names) {
            const std::size_t length = std::strlen(name);
            if (std::strncmp(argv[i], name, length) != 0)
                continue;
            if (argv[i][length] == '\0' || (withValue && argv[i][length] == '='))
                return true;
        }
    }
    return false;
}

} // namespace

bool wantsTextOnly(int argc, char **argv)
{
    return hasAny(argc, argv, std::array{"-h", "--help", "--help-all", "-v", "--version"}, false);
}

bool wantsTour(int argc, char **argv)
{
    return hasAny(argc, argv, std::array{"--tour"}, true);
}

OptionsResult parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Talk with AI characters, on your own desktop."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption tour(
        u"tour"_s,
        u"Take the tour: the window goes through a conversation by itself, and leaves "
        "a picture of each step in DIR."_s,
        u"DIR"_s);
    const QCommandLineOption data(u"data"_s, u"Keep everything in DIR instead of the usual folders."_s,
                                  u"DIR"_s);
    const QCommandLineOption pace(u"words-per-second"_s,
                                  u"How fast the characters on this computer speak. 0: at once."_s, u"N"_s);
    const QCommandLineOption log(
        u"log-file"_s, u"Append what the program does to FILE, without secrets, for a report."_s, u"FILE"_s);
    parser.addOptions({tour, data, pace, log});
    parser.addPositionalArgument(
        u"link"_s,
        u"The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there."_s,
        u"[link]"_s);

    OptionsResult result;
    const auto refuse = [&result](const QString &why) {
        result.options.reset();
        result.text = why + u"\nconfab --help tells what it understands.\n"_s;
        result.exitCode = 2;
        return result;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        result.text = parser.helpText();
        return result;
    }
    if (parser.isSet(version)) {
        result.text = u"confab "_s + QLatin1StringView(CONFAB_VERSION) + u'\n';
        return result;
    }
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return refuse(u"Only one chat can be opened at a time."_s);

    Options options;
    options.link = links.value(0);
    for (const auto &[option, value] :
         {std::pair{&tour, &options.tourDir}, std::pair{&data, &options.dataDir}}) {
        if (!parser.isSet(*option))
            continue;
        if (parser.value(*option).isEmpty())
            return refuse(u"--"_s + option->names().first() + u" needs a folder."_s);
        *value = QDir(parser.value(*option)).absolutePath();
    }
    if (parser.isSet(log)) {
        options.logFile = parser.value(log);
        if (options.logFile.isEmpty())
            return refuse(u"--log-file needs the name of a file."_s);
    }
    if (parser.isSet(pace)) {
        bool isNumber = false;
        const double value = parser.value(pace).toDouble(&isNumber);
        if (!isNumber || !(value >= 0) || value > 10000)
            return refuse(u"--words-per-second needs a number from 0 to 10000."_s);
        options.wordsPerSecond = value;
    }
    result.options = options;
    return result;
}

} // namespace Confab
