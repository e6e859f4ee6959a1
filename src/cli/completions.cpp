// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completions.h"

#include "cli/method.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr QLatin1StringView heading =
    QLatin1StringView("# SPDX-FileCopyrightText: 2026 The Confab authors\n"
                      "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                      "#\n"
                      "# Written by confab-cli --completions; not to be edited.\n");

QStringList methodNames()
{
    QStringList names;
    for (const Method &method : methods())
        names.append(method.name);
    return names;
}

QStringList dashed(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

// Every option there is, each once.
QList<Option> allOptions()
{
    QList<Option> all = commonOptions();
    QStringList seen = dashed(all);
    for (const Method &method : methods()) {
        for (const Option &option : method.options) {
            if (seen.contains(u"--"_s + option.name))
                continue;
            seen.append(u"--"_s + option.name);
            all.append(option);
        }
    }
    return all;
}

QStringList methodsWith(const QString &option)
{
    QStringList names;
    for (const Method &method : methods()) {
        if (dashed(method.options).contains(u"--"_s + option))
            names.append(method.name);
    }
    return names;
}

// For single quotes in all three shells.
QString quotable(QString text)
{
    return text.replace(u'\'', u"’"_s);
}

// For the inside of an _arguments specification, where brackets and colons mean something.
QString zshText(const QString &text)
{
    QString escaped = quotable(text);
    for (const QChar c : {u'[', u']', u':'})
        escaped.replace(c, u'\\' + QString(c));
    return escaped;
}

QString zshOption(const Option &option)
{
    QString value;
    if (!option.value.isEmpty()) {
        value = u':' + option.value + u':';
        if (option.isFile)
            value += u"_files"_s;
        else if (!option.choices.isEmpty())
            value += u'(' + option.choices.join(u' ') + u')';
    }
    const QString equals = option.value.isEmpty() ? QString() : u"="_s;
    return u"'--%1%2[%3]%4'"_s.arg(option.name, equals, zshText(option.help), value);
}

// What may follow the method beside the common options.
QStringList ownWords(const Method &method)
{
    return (method.parameters.isEmpty() ? QStringList() : method.parameters.first().choices)
        + dashed(method.options);
}

} // namespace

QString Completions::script(const QString &shell)
{
    if (shell == "bash"_L1)
        return bash();
    if (shell == "zsh"_L1)
        return zsh();
    if (shell == "fish"_L1)
        return fish();
    return {};
}

QString Completions::bash()
{
    QString values;
    QStringList plain;
    for (const Option &option : allOptions()) {
        const QString name = u"--"_s + option.name;
        if (option.isFile)
            values += u"    %1)\n        compopt -o filenames\n        mapfile -t COMPREPLY < <(compgen -f "
                      u"-- \"$current\")\n"
                      "        return\n        ;;\n"_s.arg(name);
        else if (!option.choices.isEmpty())
            values +=
                u"    %1)\n        mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$current\")\n        return\n        ;;\n"_s
                    .arg(name, option.choices.join(u' '));
        else if (!option.value.isEmpty())
            plain.append(name);
    }
    values += u"    %1)\n        return\n        ;;\n"_s.arg(plain.join(u" | "_s));

    QString own;
    for (const Method &method : methods()) {
        const QStringList words = ownWords(method);
        if (!words.isEmpty())
            own += u"    %1) options+=' %2' ;;\n"_s.arg(method.name, words.join(u' '));
    }
    return heading
        + u"\n_confab_cli()\n{\n"
          "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} method= word\n"
          "    local methods='%1'\n"
          "    local options='%2'\n"
          "    COMPREPLY=()\n\n"
          "    case $previous in\n%3    esac\n"
          "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
          "        case \" $methods \" in\n"
          "        *\" $word \"*)\n            method=$word\n            break\n            ;;\n"
          "        esac\n"
          "    done\n"
          "    case $method in\n"
          "    '') options=\"$methods $options\" ;;\n%4"
          "    esac\n"
          "    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
          "}\n\ncomplete -F _confab_cli confab-cli\n"_s.arg(methodNames().join(u' '),
                                                            dashed(commonOptions()).join(u' '), values, own);
}

QString Completions::zsh()
{
    QString names;
    QString own;
    for (const Method &method : methods()) {
        names += u"    '%1:%2'\n"_s.arg(method.name, zshText(method.summary));
        const QStringList choices =
            method.parameters.isEmpty() ? QStringList() : method.parameters.first().choices;
        if (method.options.isEmpty() && choices.isEmpty())
            continue;
        QStringList options;
        if (!choices.isEmpty())
            options.append(u"'1:%1:(%2)'"_s.arg(method.parameters.first().name, choices.join(u' ')));
        for (const Option &option : method.options)
            options.append(zshOption(option));
        own += u"            %1) own=(%2) ;;\n"_s.arg(method.name, options.join(u' '));
    }
    QString common;
    for (const Option &option : commonOptions())
        common += u"    %1\n"_s.arg(zshOption(option));
    return u"#compdef confab-cli\n"_s + heading
        + u"\nlocal context state state_descr line\n"
          "typeset -A opt_args\n"
          "local -a methods common own\n\n"
          "methods=(\n%1)\n"
          "common=(\n%2)\n\n"
          "_arguments -C $common '1:method:->method' '*::argument:->argument' && return 0\n"
          "case $state in\n"
          "    method) _describe -t methods method methods ;;\n"
          "    argument)\n"
          "        case $words[1] in\n%3"
          "        esac\n"
          "        _arguments $common $own '*:argument:'\n"
          "        ;;\n"
          "esac\n"_s.arg(names, common, own);
}

QString Completions::fish()
{
    QString text = heading + u"\ncomplete -c confab-cli -f\n"_s;
    for (const Method &method : methods())
        text += u"complete -c confab-cli -n __fish_use_subcommand -a %1 -d '%2'\n"_s.arg(
            method.name, quotable(method.summary));
    for (const Method &method : methods()) {
        const QStringList choices =
            method.parameters.isEmpty() ? QStringList() : method.parameters.first().choices;
        if (!choices.isEmpty())
            text += u"complete -c confab-cli -n '__fish_seen_subcommand_from %1' -a '%2'\n"_s.arg(
                method.name, choices.join(u' '));
    }
    for (const Option &option : allOptions()) {
        const QStringList owners = methodsWith(option.name);
        const QString condition =
            owners.isEmpty() ? QString() : u" -n '__fish_seen_subcommand_from %1'"_s.arg(owners.join(u' '));
        QString value;
        if (option.isFile)
            value = u" -r -F"_s;
        else if (!option.choices.isEmpty())
            value = u" -x -a '%1'"_s.arg(option.choices.join(u' '));
        else if (!option.value.isEmpty())
            value = u" -x"_s;
        text += u"complete -c confab-cli%1 -l %2%3 -d '%4'\n"_s.arg(condition, option.name, value,
                                                                    quotable(option.help));
    }
    return text;
}

} // namespace Confab::Cli
