// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/method.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Confab::Cli {

// What one run of the program was asked to do.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Cli::CommandLine)

public:
    enum class Action
    {
        Call, // method(), with all its arguments
        Help, // of method() if there is one, else of everything
        Version,
        Completions, // for the shell value("completions")
        Refuse, // it can't be understood: problem()
    };

    // `arguments` without the program's name. Options may stand before or after the method; `--` ends them.
    // Only what is shaped like an option is one, so that an id or a text may begin with a dash.
    static CommandLine parse(const QStringList &arguments);

    Action action() const { return m_action; }
    // One or two whole sentences, without secrets.
    QString problem() const { return m_problem; }
    const Method *method() const { return m_method; }

    // The positional arguments after the method.
    const QStringList &arguments() const { return m_positional; }
    QString argument(qsizetype index) const { return m_positional.value(index); }
    bool has(QLatin1StringView option) const { return m_options.contains(QString(option)); }
    QString value(QLatin1StringView option) const { return m_options.value(QString(option)); }

    // The TEXT is to be read from the standard input, and given to setText().
    bool textFromInput() const;
    void setText(const QString &text);
    // There has to be a TEXT, and there is nothing in it.
    bool hasEmptyText() const;
    bool tokenFromInput() const;

    // Nothing: the live service.
    const std::optional<QUrl> &server() const { return m_server; }
    std::optional<std::chrono::milliseconds> timeout() const { return m_timeout; }
    int amount() const { return m_amount; }
    bool human() const { return has(QLatin1StringView("human")); }
    bool jsonErrors() const { return has(QLatin1StringView("json-errors")); }

private:
    void read(const QStringList &arguments);
    qsizetype readOption(const QStringList &arguments, qsizetype at);
    void readPositional(const QString &argument);
    const Option *findOption(const QString &name) const;
    void decide();
    void checkArguments();
    void checkAccounts();
    void checkValues();
    qsizetype textIndex() const; // -1 when the method has none
    void refuse(const QString &problem);

    Action m_action = Action::Call;
    QString m_problem;
    const Method *m_method = nullptr;
    bool m_methodRead = false;
    QStringList m_positional;
    qsizetype m_literalFrom = -1; // the first positional argument after `--`
    QHash<QString, QString> m_options;
    std::optional<QUrl> m_server;
    std::optional<std::chrono::milliseconds> m_timeout;
    int m_amount = 50;
};

} // namespace Confab::Cli
