// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/restmessage.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace Confab::Server {

class RestExchange;
class SocketSession;

// Stands between the server and the network, sees everything and may change it. The product has none; a
// test's server is the product with a tap that misbehaves on purpose. As it stands this one changes nothing.
//
// Everything is called on the server's thread.
class TrafficTap
{
public:
    TrafficTap() = default;
    virtual ~TrafficTap() = default;
    Q_DISABLE_COPY_MOVE(TrafficTap)

    // A REST request that was let in. `handle` makes the server's own answer to it, or to a changed one, and
    // may be called late or never; `exchange` takes the answer, late or never.
    using Handler = std::function<RestAnswer(const RestRequest &)>;
    virtual void request(const RestRequest &request, const Handler &handle,
                         const std::shared_ptr<RestExchange> &exchange);
    // Every request with the answer that access control gave it, before request() or instead of it.
    virtual void refused(const RestRequest &, const RestAnswer &) { }
    // An upgrade the server would allow. An answer refuses it.
    virtual std::optional<RestAnswer> handshake(const RestRequest &) { return std::nullopt; }

    virtual void opened(SocketSession &) { }
    virtual void closed(SocketSession &) { }
    // A frame of a client; `handle` gives it to the server.
    virtual void received(SocketSession &, const QByteArray &, const std::function<void()> &handle)
    {
        handle();
    }
    // A frame for a client.
    virtual void sending(SocketSession &session, const QByteArray &frame);
};

} // namespace Confab::Server
