// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QCoreApplication>
#include <QString>

namespace Confab {

enum class ProxyProblem;
enum class StoreProblem;
enum class TlsProblem;

// What an Error says to a person. The same for every window and for the command line.
class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(Confab::ErrorWording)

public:
    // What did not happen, and why: one or two whole sentences, ending with a full stop. Never empty for an
    // error; empty for Kind::None.
    static QString sentence(const Error &error);

    // What the person can do about it: one or two whole sentences. Empty when there is nothing to do.
    static QString advice(const Error &error);

    // sentence() and advice() side by side.
    static QString whole(const Error &error);
    // whole() without what did not happen, for a place that says so already.
    static QString reason(const Error &error);
    // reason() without the advice.
    static QString cause(const Error &error);

private:
    static QString what(Error::Operation operation);
    static QString why(const Error &error);
    static QString refusal(const Error &error);
    static QString notFound(Error::Operation operation);
    static QString incomplete(const Error &error);
    static QString invalid(Error::Operation operation);
    static QString tlsReason(TlsProblem problem);
    static QString tlsAdvice(TlsProblem problem);
    static QString proxyReason(ProxyProblem problem);
    static QString proxyAdvice(ProxyProblem problem);
    static QString storeReason(StoreProblem problem);
    static QString place(const Error &error);
    static QString storeAdvice(StoreProblem problem);
    static QString refusalAdvice(Error::Operation operation);
    static QString rateLimitAdvice(const Error &error);
};

} // namespace Confab
