// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/resttask.h"

#include "net/httpclient.h"
#include "service/restcaller.h"
#include "service/resterror.h"
#include "service/servicelog.h"

namespace Confab {

RestTask::RestTask(RestCaller *caller, const RestRequest &request, Callback callback, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_request(request)
    , m_callback(std::move(callback))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RestTask::attempt);
    // An answer comes from the event loop in any case; a refusal has to be sent there, so that nobody is
    // called back from inside the call that made this.
    if (refusal())
        m_pause.start(0);
    else
        attempt();
}

RestTask::~RestTask()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->abort();
    }
}

Error RestTask::refusal() const
{
    if (m_request.call.namesNothing())
        return Error(Error::Kind::NotFound, m_request.operation);
    return m_caller->refusal();
}

void RestTask::attempt()
{
    if (const Error refused = refusal()) {
        finish({.error = refused, .body = {}});
        return;
    }
    ++m_attempts;
    m_exchange = m_caller->send(m_request.call);
    connect(m_exchange, &Net::HttpExchange::finished, this, &RestTask::answered);
}

void RestTask::answered(const Net::HttpResponse &response)
{
    m_exchange = nullptr;
    RestResult result;
    result.error = readRestAnswer(response, m_request.bodyOptional, &result.body);
    if (result.error) {
        if (const auto pause = m_caller->retries().pause(result.error, m_request.repeat, m_attempts)) {
            qCInfo(lcService).noquote() << toWord(m_request.operation) << "again in" << pause->count()
                                        << "ms:" << toWord(result.error.kind) << result.error.code;
            m_pause.start(*pause);
            return;
        }
    }
    finish(result);
}

void RestTask::finish(const RestResult &result)
{
    RestResult named = result;
    named.attempts = m_attempts;
    if (named.error) {
        named.error.operation = m_request.operation;
        named.error.subjects = m_request.subjects;
    }
    deleteLater();
    if (named.error.kind == Error::Kind::Authentication)
        m_caller->reportSignedOut(named.error);
    const auto callback = std::exchange(m_callback, {});
    if (callback)
        callback(named);
}

} // namespace Confab
