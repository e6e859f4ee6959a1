// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QCoreApplication>

namespace Confab::Cli {

class LineWriter;

// Says on the standard error what went wrong: one or two sentences, or one JSON object.
class ErrorPrinter
{
    Q_DECLARE_TR_FUNCTIONS(Confab::Cli::ErrorPrinter)

public:
    // `writer` must outlive the printer.
    ErrorPrinter(LineWriter *writer, bool json);

    // `partial`: some of what was asked for has been printed.
    void failed(const Error &error, bool partial = false);
    // The run can't begin. `kind` is "usage", or the word of an Error::Kind.
    void refused(const QString &kind, const QString &problem);
    // Something to know while it goes on; not for programs, which read errors only.
    void remark(const QString &sentence);

private:
    LineWriter *m_writer;
    bool m_json;
};

} // namespace Confab::Cli
