// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include "cli/characterrunner.h"
#include "cli/chatrunner.h"
#include "cli/errorprinter.h"
#include "cli/exitcode.h"
#include "cli/generationrunner.h"
#include "cli/lineprinter.h"
#include "cli/turnreader.h"
#include "cli/turnwriter.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace Confab::Cli {

namespace {

// Whoever pressed Ctrl+C does not wait for a service that has fallen silent.
constexpr auto longestStop = 5s;

} // namespace

std::unique_ptr<Runner> Runner::create(const Parts &parts)
{
    switch (parts.line->method()->group) {
    case Method::Group::Characters:
        return std::make_unique<CharacterRunner>(parts);
    case Method::Group::Chats:
        return std::make_unique<ChatRunner>(parts);
    case Method::Group::Reading:
        return std::make_unique<TurnReader>(parts);
    case Method::Group::Writing:
        return std::make_unique<TurnWriter>(parts);
    case Method::Group::Generating:
        return std::make_unique<GenerationRunner>(parts);
    case Method::Group::Accounts:
        break;
    }
    return {};
}

Runner::Runner(const Parts &parts)
    : m_parts(parts)
{
}

Runner::~Runner() = default;

void Runner::abort(int exitCode)
{
    const bool isFirst = !m_abortCode;
    if (isFirst)
        m_abortCode = exitCode;
    if (!m_reply)
        return;
    m_isStopping = isFirst && !m_isSilent && stop();
    if (m_isStopping)
        QTimer::singleShot(longestStop, m_reply, &ReplyBase::abort);
    else
        m_reply->abort();
}

void Runner::abortSilently(int exitCode)
{
    m_isSilent = true;
    abort(exitCode);
}

void Runner::watch(ReplyBase *reply)
{
    m_reply = reply;
}

void Runner::printDone(Reply<Done> *reply)
{
    print(reply, [this](const Done &) {
        printer().done();
        return true;
    });
}

void Runner::end(const Error &outcome, bool isPartial)
{
    m_reply = nullptr;
    const bool wasStopped = m_isStopping && !outcome;
    const Error error = wasStopped ? Error(Error::Kind::Aborted, Error::Operation::None) : outcome;
    if (error && !m_isSilent)
        m_parts.errors->failed(error, isPartial || wasStopped);
    // What was done before Ctrl+C came is done.
    const bool wasAborted = m_isSilent || (m_abortCode && error.kind == Error::Kind::Aborted);
    emit finished(wasAborted ? *m_abortCode : exitCode(error));
}

} // namespace Confab::Cli
