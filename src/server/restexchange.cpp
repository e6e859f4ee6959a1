// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/restexchange.h"

#include "server/httpcompat.h"

namespace Confab::Server {

RestExchange::RestExchange(QHttpServerResponder &&responder, QTcpSocket *connection)
    : m_responder(std::move(responder))
    , m_connection(connection)
{
}

RestExchange::~RestExchange() = default;

void RestExchange::answer(const RestAnswer &answer)
{
    if (m_responder && m_connection && m_connection->state() == QAbstractSocket::ConnectedState)
        HttpCompat::write(*m_responder, answer);
    m_responder.reset();
}

void RestExchange::drop()
{
    if (m_connection)
        m_connection->abort();
    m_responder.reset();
}

} // namespace Confab::Server
