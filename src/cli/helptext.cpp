// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include "cli/method.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

QString spelled(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

// Two columns; a long first one has a line of its own.
QString row(const QString &left, const QString &right)
{
    constexpr qsizetype width = 22;
    const QString gap =
        left.size() < width ? QString(width - left.size(), u' ') : u'\n' + QString(width + 2, u' ');
    return u"  "_s + left + gap + right + u'\n';
}

QString optionRows(const QList<Option> &options)
{
    QString rows;
    for (const Option &option : options)
        rows += row(spelled(option), option.help);
    return rows;
}

constexpr QLatin1StringView exitCodes = QLatin1StringView(
    "  0    done\n"
    "  1    the service refused, or gave an answer that is not understood; also a refusal by\n"
    "       something in front of it, or a part that was not done\n"
    "  2    the command line is wrong\n"
    "  3    no token, or one that the service does not accept\n"
    "  4    no connection, no safe connection, or no answer in time\n"
    "  5    too much, too fast: the service asks to slow down\n"
    "  130  stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)\n");

} // namespace

QString HelpText::usage(const Method &method)
{
    QString line = method.name;
    for (const Parameter &parameter : method.parameters)
        line += u' ' + (parameter.isOptional ? u"[%1]"_s.arg(parameter.name) : parameter.name)
            + (parameter.isText ? u"|-"_s : QString()) + (parameter.repeats ? u"…"_s : QString());
    for (const Option &option : method.options)
        line += u" ["_s + spelled(option) + u']';
    return line;
}

QString HelpText::everything()
{
    QString text = u"Usage: confab-cli [OPTIONS] METHOD ARGUMENTS…\n\n"
                   "Makes one call of the chat service and prints what comes of it: JSON Lines, one line an "
                   "item, in the\n"
                   "field names of the wire.\n\nOptions\n"_s;
    text += optionRows(commonOptions());
    text += u"\nMethods\n"_s;
    for (const Method &method : methods())
        text += u"  "_s + usage(method) + u"\n      "_s + method.summary + u'\n';
    text +=
        u"\nTEXT may be -, which reads it from the standard input; one line end at its end is left out. An "
        u"argument\n"
        "that begins with two dashes is an option; a lone -- before it makes it an ordinary argument.\n\n"
        "The token comes from --account, else from --token-file, else from the environment variable "
        "CONFAB_TOKEN,\n"
        "else from the account that \"accounts use\" named; never from an argument, which other programs "
        "could read.\n"
        "Tokens of accounts are kept in the keychain of this computer, which the window shares.\n"
        "A --server on another machine must be https.\n\n"
        "Ctrl+C stops a running answer at the service, prints what has come and ends; a second one ends at "
        "once.\n"
        "Errors go to the standard error: a sentence, or with --json-errors an object with kind, operation,\n"
        "comment, code, sub_code, retry_after_seconds, subjects and message.\n\nExit codes\n"_s;
    text += exitCodes;
    return text;
}

QString HelpText::of(const Method &method)
{
    QString text = u"Usage: confab-cli [OPTIONS] "_s + usage(method) + u"\n\n"_s + method.summary + u".\n"_s;
    text += u"Prints: "_s + method.output + u'\n';
    if (!method.options.isEmpty())
        text += u'\n' + optionRows(method.options);
    return text + u"\nconfab-cli --help tells the options that every method takes.\n"_s;
}

} // namespace Confab::Cli
