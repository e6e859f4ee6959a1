// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/endpoints.h"
#include "service/resttask.h"

#include <QObject>

namespace Confab {

namespace Net {
class HttpClient;
}

// Makes the REST calls of one account, until the service refuses its token: from then on every call fails at
// once.
class RestCaller : public QObject
{
    Q_OBJECT

public:
    RestCaller(Net::HttpClient *http, const Endpoints &endpoints, const ServiceTimings &timings);

    // The task is a child of `owner` and ends with it.
    RestTask *call(const RestRequest &request, QObject *owner, RestTask::Callback callback);

    // Kind None while calls are let through.
    const Error &refusal() const { return m_refusal; }
    void reportSignedOut(const Error &error);
    void letThrough() { m_refusal = {}; }

    const RetryTable &retries() const { return m_retries; }
    Net::HttpExchange *send(const Wire::RestCall &call);

signals:
    // Once until letThrough().
    void signedOut(const Confab::Error &error);

private:
    Net::HttpClient *const m_http;
    const Endpoints m_endpoints;
    const ServiceTimings m_timings;
    const RetryTable m_retries;
    Error m_refusal;
};

} // namespace Confab
