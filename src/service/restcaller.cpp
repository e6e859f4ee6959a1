// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/restcaller.h"

#include "net/httpclient.h"

namespace Confab {

RestCaller::RestCaller(Net::HttpClient *http, const Endpoints &endpoints, const ServiceTimings &timings)
    : m_http(http)
    , m_endpoints(endpoints)
    , m_timings(timings)
    , m_retries(timings)
{
}

RestTask *RestCaller::call(const RestRequest &request, QObject *owner, RestTask::Callback callback)
{
    return new RestTask(this, request, std::move(callback), owner);
}

void RestCaller::reportSignedOut(const Error &error)
{
    if (m_refusal)
        return;
    m_refusal = error;
    emit signedOut(error);
}

Net::HttpExchange *RestCaller::send(const Wire::RestCall &call)
{
    const QUrl &base = call.host == Wire::RestRoute::Host::Plus ? m_endpoints.plus
        : call.host == Wire::RestRoute::Host::Images            ? m_endpoints.images
                                                                : m_endpoints.neo;
    QByteArray address = base.toEncoded() + call.path;
    if (!call.query.isEmpty())
        address += '?' + call.query;
    Net::HttpRequest request;
    request.verb = Wire::RestRoute::verbWord(call.verb);
    request.url = QUrl::fromEncoded(address);
    request.body = call.body;
    request.timeout = m_timings.call;
    return m_http->send(request);
}

} // namespace Confab
