// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"
#include "service/chatservice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Confab::Cli {

class ErrorPrinter;
class LinePrinter;

// Makes the one call of this run, prints what comes, and says how it ended. Each group of methods has a
// runner of its own.
class Runner : public QObject
{
    Q_OBJECT

public:
    // All of these must outlive the runner.
    struct Parts
    {
        ChatService *service = nullptr;
        const CommandLine *line = nullptr;
        LinePrinter *printer = nullptr;
        ErrorPrinter *errors = nullptr;
    };

    static std::unique_ptr<Runner> create(const Parts &parts);
    ~Runner() override;

    // Makes the call. Once.
    virtual void run() = 0;
    // Ends the run with this exit code: the call is stopped, what has come is printed. A second time it ends
    // at once.
    void abort(int exitCode);
    // Ends it without another word: nobody reads any more.
    void abortSilently(int exitCode);

signals:
    // Once, after everything is printed.
    void finished(int exitCode);

protected:
    explicit Runner(const Parts &parts);

    ChatService &service() const { return *m_parts.service; }
    LinePrinter &printer() const { return *m_parts.printer; }
    Method::Id method() const { return m_parts.line->method()->id; }
    const CommandLine &line() const { return *m_parts.line; }
    QString argument(qsizetype index) const { return m_parts.line->argument(index); }

    // Whether what has come until an error or an abort is worth printing.
    enum class Rest
    {
        Drop,
        Print,
    };

    // Prints the value at the end. `printValue` returns whether there was anything to print.
    template <class T, class Print>
    void print(Reply<T> *reply, Print printValue, Rest rest = Rest::Drop)
    {
        watch(reply);
        connect(reply, &ReplyBase::finished, this, [this, reply, printValue, rest] {
            bool isPartial = false;
            if (reply->hasValue())
                printValue(reply->value());
            else if (rest == Rest::Print && !m_isSilent)
                isPartial = printValue(reply->value());
            end(reply->error(), isPartial);
        });
    }
    void printDone(Reply<Done> *reply);

    // Asks for an end that brings what there is, and says whether there is one to wait for.
    virtual bool stop() { return false; }

private:
    void watch(ReplyBase *reply);
    void end(const Error &outcome, bool isPartial);

    const Parts m_parts;
    ReplyBase *m_reply = nullptr;
    std::optional<int> m_abortCode;
    bool m_isStopping = false;
    bool m_isSilent = false;
};

} // namespace Confab::Cli
