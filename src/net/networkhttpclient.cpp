// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkhttpclient.h"

#include "net/networkhttpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace Confab::Net {

NetworkHttpClient::NetworkHttpClient(QNetworkAccessManager *manager, QObject *parent)
    : HttpClient(parent)
    , m_manager(manager)
{
}

QNetworkAccessManager *NetworkHttpClient::createManager(QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    manager->setTransferTimeout(0); // each exchange has its own time-out, for the whole answer
    return manager;
}

void NetworkHttpClient::reconnect()
{
    // Left alone, they would wait for a thread of the manager's that is no more.
    const auto exchanges = findChildren<NetworkHttpExchange *>(Qt::FindDirectChildrenOnly);
    for (NetworkHttpExchange *exchange : exchanges)
        exchange->breakOff();
    if (m_manager)
        m_manager->clearAccessCache();
}

void NetworkHttpClient::setToken(const Token &token)
{
    m_token = token;
}

HttpExchange *NetworkHttpClient::send(const HttpRequest &request)
{
    auto *exchange = new NetworkHttpExchange(m_manager, request, request.authorize ? m_token : Token(),
                                             m_maximumBodySize, this);
    exchange->start();
    return exchange;
}

} // namespace Confab::Net
