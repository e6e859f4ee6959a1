// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"

#include <QPointer>

class QNetworkAccessManager;

namespace Confab::Net {

// HttpClient on Qt's ordinary network stack: kept-alive connections, HTTP/2 where the server offers it, the
// proxy of useProxy(), answers decompressed. It stores no cookies and caches nothing.
//
// What it never does: send plain HTTP anywhere but to this machine, go on after a TLS error, take the token
// to another origin, send a POST or PATCH twice. Such a request, whose connection broke before the answer,
// fails with Network and may or may not have arrived; a GET is repeated by Qt up to three times. Whoever
// repeats a request that failed with Network leaves a pause first: Qt hands one that follows at once to the
// HTTP/2 connection that is just closing, where it waits for its time-out.
//
// finished() of an exchange is always emitted from the event loop, also after abort(). Exchanges that are
// under way when the client is deleted go with it, silently.
class NetworkHttpClient : public HttpClient
{
    Q_OBJECT

public:
    // `manager` is not owned and should outlive the client; it should itself go before the application
    // object, as it closes TLS connections.
    explicit NetworkHttpClient(QNetworkAccessManager *manager, QObject *parent = nullptr);

    // An access manager as this client likes it.
    static QNetworkAccessManager *createManager(QObject *parent = nullptr);

    // Bodies beyond this many bytes (decompressed) fail with BadResponse. 64 MiB if never called.
    void setMaximumBodySize(qint64 bytes) { m_maximumBodySize = bytes; }

    // The way to the server has changed: no connection that is open is used any more, and no password of a
    // proxy remembered. What is under way fails with Network, as if the connection had broken.
    void reconnect();

    void setToken(const Token &token) override;
    HttpExchange *send(const HttpRequest &request) override;

private:
    QPointer<QNetworkAccessManager> m_manager;
    Token m_token;
    qint64 m_maximumBodySize = 64 * 1024 * 1024;
};

} // namespace Confab::Net
