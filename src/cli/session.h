// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/errorprinter.h"
#include "cli/linewriter.h"
#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "service/chatservice.h"

#include <QObject>

#include <memory>

class QIODevice;
class QNetworkAccessManager;

namespace Confab::Cli {

class CommandLine;
class LinePrinter;
class Runner;

// One call with everything it needs: real connections, the service on them, a runner and its printers.
// Nothing is sent before start(), and the socket is opened by the service alone, when the call needs it.
class Session : public QObject
{
    Q_OBJECT

public:
    // `line` and `output` must outlive the session; `errors` too.
    Session(const CommandLine &line, const Endpoints &endpoints, const Token &token, QIODevice *output,
            ErrorPrinter *errors, QObject *parent = nullptr);
    ~Session() override;

    void start();
    void interrupt(int exitCode);

signals:
    // Once; the connections are closed by then.
    void finished(int exitCode);

private:
    void connectionFailed(int httpStatus);
    void outputFailed(bool readerLeft, const QString &reason);
    void end(int exitCode);

    LineWriter m_writer;
    std::unique_ptr<LinePrinter> m_printer;
    ErrorPrinter *m_errors;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Net::NetworkHttpClient m_http;
    Net::WebSocketLink m_link;
    ChatService m_service;
    std::unique_ptr<Runner> m_runner;
    int m_failedConnections = 0;
};

} // namespace Confab::Cli
