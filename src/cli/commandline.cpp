// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "net/address.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

bool isShapedLikeOption(const QString &argument)
{
    static const QRegularExpression shape(u"\\A--[a-z][a-z-]*(=.*)?\\z"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return shape.match(argument).hasMatch();
}

bool looksLikeToken(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    return name.startsWith("--token"_L1, Qt::CaseInsensitive) && name != "--token-file"_L1;
}

// Somebody may have typed a secret where a method belongs: only what could be a method is repeated.
bool isShapedLikeMethod(const QString &argument)
{
    static const QRegularExpression shape(u"\\A[a-z][a-z-]{0,39}\\z"_s);
    return shape.match(argument).hasMatch();
}

bool isId(const Parameter &parameter)
{
    return !parameter.isText && parameter.name != "NAME"_L1 && parameter.name != "QUERY"_L1;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    line.read(arguments);
    line.decide();
    return line;
}

void CommandLine::refuse(const QString &problem)
{
    m_action = Action::Refuse;
    if (m_problem.isEmpty())
        m_problem = problem;
}

void CommandLine::read(const QStringList &arguments)
{
    // A problem does not end the reading: --json-errors may still come.
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &argument = arguments.at(at);
        if (m_literalFrom >= 0)
            readPositional(argument);
        else if (argument == "--"_L1)
            m_literalFrom = m_positional.size();
        else if (looksLikeToken(argument))
            refuse(tr("A token is never given as an argument, where other programs can read it. Use "
                      "--token-file, or the environment variable CONFAB_TOKEN."));
        else if (argument == "-h"_L1 && !m_methodRead)
            m_options.insert(u"help"_s, {});
        else if (isShapedLikeOption(argument))
            at = readOption(arguments, at);
        else
            readPositional(argument);
    }
}

void CommandLine::readPositional(const QString &argument)
{
    if (m_methodRead) {
        m_positional.append(argument);
        return;
    }
    m_methodRead = true;
    if (m_literalFrom >= 0)
        m_literalFrom = 0;
    m_method = findMethod(argument);
    if (!m_method)
        refuse(isShapedLikeMethod(argument) ? tr("There is no method %1.").arg(argument)
                                            : tr("The first argument is not the name of a method."));
}

// Returns the place of the last argument that belongs to the option.
qsizetype CommandLine::readOption(const QStringList &arguments, qsizetype at)
{
    const QString argument = arguments.at(at);
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const Option *option = findOption(name);
    if (!option) {
        if (m_methodRead && !m_method)
            return at;
        refuse(m_method ? tr("%1 has no option --%2. If it is meant as text, put -- before it.")
                              .arg(m_method->name, name)
                        : tr("There is no option --%1 before the method.").arg(name));
        return at;
    }
    if (option->value.isEmpty()) {
        if (equals >= 0)
            refuse(tr("--%1 takes no value.").arg(name));
        m_options.insert(name, {});
        return at;
    }
    if (equals >= 0) {
        m_options.insert(name, argument.mid(equals + 1));
        return at;
    }
    if (at + 1 >= arguments.size()) {
        refuse(tr("--%1 needs a value: %2.").arg(name, option->value));
        return at;
    }
    m_options.insert(name, arguments.at(at + 1));
    return at + 1;
}

const Option *CommandLine::findOption(const QString &name) const
{
    const auto in = [&](const QList<Option> &options) -> const Option * {
        const auto found =
            std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
        return found == options.end() ? nullptr : &*found;
    };
    const Option *common = in(commonOptions());
    return common || !m_method ? common : in(m_method->options);
}

void CommandLine::decide()
{
    if (m_action == Action::Refuse)
        return;
    if (has("help"_L1)) {
        m_action = Action::Help;
        return;
    }
    if (has("version"_L1)) {
        m_action = Action::Version;
        return;
    }
    if (has("completions"_L1)) {
        const QString shell = value("completions"_L1);
        m_action = Action::Completions;
        if (!findOption(u"completions"_s)->choices.contains(shell))
            refuse(tr("--completions knows bash, zsh and fish."));
        return;
    }
    if (!m_method) {
        refuse(tr("No method was named."));
        return;
    }
    checkArguments();
    checkValues();
    if (textFromInput() && tokenFromInput())
        refuse(tr("The token and the text can't both come from the standard input."));
}

void CommandLine::checkArguments()
{
    const QList<Parameter> &parameters = m_method->parameters;
    const bool lastIsOptional = !parameters.isEmpty() && parameters.last().isOptional;
    if (m_positional.size() < parameters.size() - (lastIsOptional ? 1 : 0)) {
        refuse(tr("%1 needs %2.", "method, argument")
                   .arg(m_method->name, parameters.at(m_positional.size()).name));
        return;
    }
    const bool open = !parameters.isEmpty() && parameters.last().repeats;
    if (!open && m_positional.size() > parameters.size()) {
        refuse(tr("%1 takes fewer arguments: %2, not %3.")
                   .arg(m_method->name, QString::number(parameters.size()),
                        QString::number(m_positional.size())));
        return;
    }
    for (qsizetype i = 0; i < m_positional.size(); ++i) {
        const Parameter &parameter = parameters.at(std::min(i, parameters.size() - 1));
        if (m_positional.at(i).isEmpty() && isId(parameter))
            refuse(tr("%1 is empty.").arg(parameter.name));
        if (!parameter.choices.isEmpty() && !parameter.choices.contains(m_positional.at(i)))
            refuse(tr("%1 is one of %2.").arg(parameter.name, parameter.choices.join(u", "_s)));
    }
    if (m_method->id == Method::Id::Accounts)
        checkAccounts();
}

void CommandLine::checkAccounts()
{
    const QString verb = m_positional.value(0);
    const bool wantsName = verb == "remove"_L1 || verb == "use"_L1;
    if (wantsName && m_positional.value(1).isEmpty())
        refuse(tr("accounts %1 needs NAME.").arg(verb));
    else if (!wantsName && m_positional.size() > 1)
        refuse(tr("accounts %1 takes no NAME.").arg(verb));
    if (has("account"_L1))
        refuse(tr("--account means nothing to the method accounts."));
}

void CommandLine::checkValues()
{
    for (const auto option : {"account"_L1, "log-file"_L1}) {
        if (has(option) && value(option).isEmpty())
            refuse(tr("--%1 is empty.").arg(option));
    }
    if (has("account"_L1) && (has("server"_L1) || has("token-file"_L1)))
        refuse(
            tr("--account brings its own server and token; it goes with neither --server nor --token-file."));
    if (has("server"_L1)) {
        const QUrl url(value("server"_L1), QUrl::StrictMode);
        const bool http = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !http || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
            || url.hasFragment())
            refuse(
                tr("--server needs an address such as https://chat.example.org or http://127.0.0.1:8080."));
        else if (Net::isExposed(url))
            refuse(tr("--server on another machine must be https: the token would travel in plain sight."));
        m_server = url;
    }
    if (has("timeout"_L1)) {
        bool ok = false;
        const double seconds = value("timeout"_L1).toDouble(&ok);
        // A day is as good as for ever, and fits every timer.
        if (!ok || !std::isfinite(seconds) || seconds < 0.001 || seconds > 86400.0)
            refuse(tr("--timeout needs a number of seconds above 0."));
        else
            m_timeout = std::chrono::milliseconds(std::llround(seconds * 1000.0));
    }
    if (has("amount"_L1)) {
        bool ok = false;
        m_amount = value("amount"_L1).toInt(&ok);
        if (!ok || m_amount < 1)
            refuse(tr("--amount needs a whole number above 0."));
    }
    if (has("token-file"_L1) && value("token-file"_L1).isEmpty())
        refuse(tr("--token-file needs the name of a file, or - for the standard input."));
}

qsizetype CommandLine::textIndex() const
{
    if (!m_method || m_method->parameters.isEmpty() || !m_method->parameters.last().isText)
        return -1;
    return m_method->parameters.size() - 1;
}

bool CommandLine::textFromInput() const
{
    const qsizetype at = textIndex();
    return at >= 0 && m_positional.value(at) == "-"_L1 && (m_literalFrom < 0 || at < m_literalFrom);
}

void CommandLine::setText(const QString &text)
{
    m_positional[textIndex()] = text;
}

bool CommandLine::hasEmptyText() const
{
    return textIndex() >= 0 && m_positional.value(textIndex()).isEmpty();
}

bool CommandLine::tokenFromInput() const
{
    return value("token-file"_L1) == "-"_L1;
}

} // namespace Confab::Cli
