// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/session.h"

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/humanprinter.h"
#include "cli/jsonprinter.h"
#include "cli/runner.h"

#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

namespace {

constexpr int brokenPipe = 128 + 13; // as if SIGPIPE had ended the process

ServiceTimings timingsOf(const CommandLine &line)
{
    ServiceTimings timings;
    if (const auto wanted = line.timeout()) {
        timings.call = *wanted;
        timings.command = *wanted;
        timings.firstFrame = *wanted;
        timings.betweenFrames = *wanted;
        timings.connect = *wanted;
        // A pause that a rate limit asks for is a wait like any other.
        timings.longestPause = std::min(timings.longestPause, *wanted);
    }
    return timings;
}

std::unique_ptr<LinePrinter> printerFor(const CommandLine &line, LineWriter *writer)
{
    if (line.human())
        return std::make_unique<HumanPrinter>(writer);
    return std::make_unique<JsonPrinter>(writer);
}

} // namespace

Session::Session(const CommandLine &line, const Endpoints &endpoints, const Token &token, QIODevice *output,
                 ErrorPrinter *errors, QObject *parent)
    : QObject(parent)
    , m_writer(output)
    , m_printer(printerFor(line, &m_writer))
    , m_errors(errors)
    , m_manager(Net::NetworkHttpClient::createManager())
    , m_http(m_manager.get())
    , m_service(&m_http, &m_link, endpoints, timingsOf(line))
    , m_runner(Runner::create(
          {.service = &m_service, .line = &line, .printer = m_printer.get(), .errors = m_errors}))
{
    m_service.setToken(token);
    connect(&m_writer, &LineWriter::failed, this, &Session::outputFailed);
    connect(m_runner.get(), &Runner::finished, this, &Session::end);
    connect(&m_service, &ChatService::noticed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Incomplete)
            m_errors->failed(error, true);
    });
    connect(&m_link, &Net::SocketLink::attemptFailed, this,
            [this](Error::Kind, int httpStatus) { connectionFailed(httpStatus); });
}

Session::~Session() = default;

void Session::start()
{
    m_runner->run();
}

void Session::interrupt(int exitCode)
{
    m_runner->abort(exitCode);
}

// A window waits for the network to come back; here somebody waits for the prompt. As often as a REST call is
// tried, so often is a server that nobody answers at.
void Session::connectionFailed(int httpStatus)
{
    constexpr int mostAttempts = 2;
    if (httpStatus == 0 && ++m_failedConnections == mostAttempts)
        m_service.disconnectNow();
}

void Session::outputFailed(bool readerLeft, const QString &reason)
{
    if (!readerLeft)
        m_errors->refused(u"output"_s, tr("The output can't be written: %1.").arg(reason));
    m_runner->abortSilently(readerLeft ? brokenPipe : ServiceRefused);
}

void Session::end(int exitCode)
{
    // Closing hands what is still to be sent, such as the word that a generation is to stop, to the system.
    m_service.disconnectNow();
    emit finished(exitCode);
}

} // namespace Confab::Cli
