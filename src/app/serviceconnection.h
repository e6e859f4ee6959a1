// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/endpoints.h"
#include "domain/token.h"
#include "net/address.h"
#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "service/chatservice.h"
#include "widgets/accounts.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Confab {

// One client of one server: the connections and the service on top of them, in the order they need each
// other.
class ServiceConnection final : public AccountConnection
{
public:
    ServiceConnection(const Endpoints &endpoints, const Token &token, const ServiceTimings &timings = {})
        : m_manager(Net::NetworkHttpClient::createManager())
        , m_http(m_manager.get())
        , m_service(&m_http, &m_link, endpoints, timings)
    {
        m_service.setToken(token);
    }

    ChatService *service() override { return &m_service; }
    void networkReturned() override { m_link.networkReturned(); }
    void reconnect() override
    {
        if (Net::isLoopback(m_service.endpoints().socket))
            return;
        m_http.reconnect();
        m_service.reconnectNow();
    }
    Net::WebSocketLink *link() { return &m_link; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Net::NetworkHttpClient m_http;
    Net::WebSocketLink m_link;
    ChatService m_service;
};

} // namespace Confab
