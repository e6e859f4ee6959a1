// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/traffictap.h"

#include "server/restexchange.h"
#include "server/socketsession.h"

namespace Confab::Server {

void TrafficTap::request(const RestRequest &request, const Handler &handle,
                         const std::shared_ptr<RestExchange> &exchange)
{
    exchange->answer(handle(request));
}

void TrafficTap::sending(SocketSession &session, const QByteArray &frame)
{
    session.write(frame);
}

} // namespace Confab::Server
