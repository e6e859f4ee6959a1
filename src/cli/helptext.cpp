// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/helptext.h"

#include "cli/columns.h"
#include "cli/exitcode.h"
#include "cli/method.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

QString spelled(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

// The words of the table in the person's language.
QString translated(const QString &english)
{
    return QCoreApplication::translate("Confab::Cli::Method", english.toUtf8().constData());
}

// Two columns; a long first one has a line of its own.
QString row(const QString &left, const QString &right, qsizetype width = 22)
{
    const QString gap =
        left.size() < width ? QString(width - left.size(), u' ') : u'\n' + QString(width + 2, u' ');
    return u"  "_s + left + gap + Columns::wrapped(right, width + 2);
}

QString optionRows(const QList<Option> &options)
{
    QString rows;
    for (const Option &option : options)
        rows += row(spelled(option), translated(option.help));
    return rows;
}

QString exitRow(int code, const QString &meaning)
{
    return row(QString::number(code), meaning, 5);
}

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

QString HelpText::exitCodes()
{
    return exitRow(Success, tr("done"))
        + exitRow(ServiceRefused,
                  tr("the service refused, or gave an answer that is not understood; also a refusal by "
                     "something in front of it, or a part that was not done"))
        + exitRow(WrongUsage, tr("the command line is wrong"))
        + exitRow(NotSignedIn, tr("no token, or one that the service does not accept"))
        + exitRow(NoAnswer, tr("no connection, no safe connection, or no answer in time"))
        + exitRow(TooFast, tr("too much, too fast: the service asks to slow down"))
        + exitRow(130, tr("stopped by Ctrl+C (143 by SIGTERM, 141 when nobody reads the output)"));
}

QString HelpText::everything()
{
    constexpr qsizetype summaryIndent = 6;
    QString text = tr("Usage: %1").arg(u"confab-cli [OPTIONS] METHOD ARGUMENTS…\n\n"_s);
    text += Columns::wrapped(
        tr("Makes one call of the chat service and prints what comes of it: JSON Lines, one line an "
           "item, in the field names of the wire."));
    text += u'\n' + tr("Options") + u'\n' + optionRows(commonOptions());
    text += u'\n' + tr("Methods") + u'\n';
    for (const Method &method : methods())
        text += u"  "_s + Columns::wrapped(usage(method), summaryIndent) + QString(summaryIndent, u' ')
            + Columns::wrapped(translated(method.summary), summaryIndent);
    text += u'\n'
        + Columns::wrapped(
                tr("TEXT may be -, which reads it from the standard input; one line end at its end is left "
                   "out. An argument that begins with two dashes is an option; a lone -- before it makes it "
                   "an ordinary argument."));
    text += u'\n'
        + Columns::wrapped(tr(
            "The token comes from --account, else from --token-file, else from the environment "
            "variable CONFAB_TOKEN, else from the account that \"accounts use\" named; never from an "
            "argument, which other programs could read. Tokens of accounts are kept in the keychain "
            "of this computer, which the window shares. A --server on another machine must be https."));
    text += u'\n'
        + Columns::wrapped(tr(
            "Ctrl+C stops a running answer at the service, prints what has come and ends; a second one "
            "ends at once. Errors go to the standard error: a sentence, or with --json-errors an "
            "object with kind, operation, comment, code, sub_code, retry_after_seconds, subjects and "
            "message. JSON is in English in every language."));
    return text + u'\n' + tr("Exit codes") + u'\n' + exitCodes();
}

QString HelpText::of(const Method &method)
{
    QString text = tr("Usage: %1").arg(u"confab-cli [OPTIONS] "_s + usage(method)) + u"\n\n"_s;
    text += Columns::wrapped(tr("%1.", "what a method does, as a sentence").arg(translated(method.summary)));
    text += Columns::wrapped(tr("Prints: %1").arg(translated(method.output)));
    if (!method.options.isEmpty())
        text += u'\n' + optionRows(method.options);
    return text + u'\n' + tr("confab-cli --help tells the options that every method takes.") + u'\n';
}

} // namespace Confab::Cli
