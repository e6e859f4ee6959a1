// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
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

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Options)
};

} // namespace

bool wantsTextOnly(int argc, char **argv)
{
    return hasAny(argc, argv, std::array{"-h", "--help", "-v", "--version"}, false);
}

bool wantsTour(int argc, char **argv)
{
    return hasAny(argc, argv, std::array{"--tour"}, true);
}

OptionsResult parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Talk with AI characters, on your own desktop."));
    // Qt's own words for these two are not there in every language.
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Print this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Print the version."));
    const QCommandLineOption tour(
        u"tour"_s,
        Words::tr("Take the tour: the window goes through a conversation by itself, and leaves a picture of "
                  "each step in DIR."),
        u"DIR"_s);
    const QCommandLineOption data(
        u"data"_s, Words::tr("Keep everything in DIR instead of the usual folders."), u"DIR"_s);
    const QCommandLineOption pace(u"words-per-second"_s,
                                  Words::tr("How fast the characters on this computer speak. 0: at once."),
                                  u"N"_s);
    const QCommandLineOption log(
        u"log-file"_s, Words::tr("Append what the program does to FILE, without secrets, for a report."),
        u"FILE"_s);
    parser.addOptions({help, version, tour, data, pace, log});
    parser.addPositionalArgument(
        u"link"_s,
        Words::tr(
            "The chat to open: a confab: link, a web link or an id. If Confab runs already, it opens there."),
        u"[link]"_s);

    OptionsResult result;
    const auto refuse = [&result](const QString &why) {
        result.options.reset();
        result.text = why + u'\n' + Words::tr("confab --help tells what it understands.") + u'\n';
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
        return refuse(Words::tr("Only one chat can be opened at a time."));

    Options options;
    options.link = links.value(0);
    for (const auto &[option, value] :
         {std::pair{&tour, &options.tourDir}, std::pair{&data, &options.dataDir}}) {
        if (!parser.isSet(*option))
            continue;
        if (parser.value(*option).isEmpty())
            return refuse(Words::tr("--%1 needs a folder.").arg(option->names().first()));
        *value = QDir(parser.value(*option)).absolutePath();
    }
    if (parser.isSet(log)) {
        options.logFile = parser.value(log);
        if (options.logFile.isEmpty())
            return refuse(Words::tr("--log-file needs the name of a file."));
    }
    if (parser.isSet(pace)) {
        bool isNumber = false;
        const double value = parser.value(pace).toDouble(&isNumber);
        if (!isNumber || !(value >= 0) || value > 10000)
            return refuse(Words::tr("--words-per-second needs a number from 0 to 10000."));
        options.wordsPerSecond = value;
    }
    result.options = options;
    return result;
}

} // namespace Confab
