// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/restmessage.h"

#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>

namespace Confab::Server {

// Where the answer to one request goes, once. If it is forgotten, the client waits.
class RestExchange
{
public:
    RestExchange(QHttpServerResponder &&responder, QTcpSocket *connection);
    ~RestExchange();
    Q_DISABLE_COPY_MOVE(RestExchange)

    // Does nothing the second time, or when the client is gone.
    void answer(const RestAnswer &answer);
    // Closes the connection without an answer.
    void drop();

private:
    std::optional<QHttpServerResponder> m_responder;
    const QPointer<QTcpSocket> m_connection;
};

} // namespace Confab::Server
