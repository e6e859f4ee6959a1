// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "net/httpexchange.h"
#include "net/httprequest.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Confab::Net {

// One request of NetworkHttpClient, over all of its redirects.
class NetworkHttpExchange : public HttpExchange
{
    Q_OBJECT

public:
    // An empty `token` is not sent. `maximumBodySize` in bytes.
    NetworkHttpExchange(QNetworkAccessManager *manager, const HttpRequest &request, const Token &token,
                        qint64 maximumBodySize, QObject *parent);
    ~NetworkHttpExchange() override;

    void start();
    void abort() override;
    // As if the connection had broken; does nothing when there is an outcome.
    void breakOff();

private:
    void sendTo(const QUrl &url);
    QNetworkRequest prepared(const QUrl &url) const;
    void checkSize();
    void replyFinished();
    bool isCutOff() const;
    bool followRedirect();
    HttpResponse answer() const;
    HttpResponse transportFailure() const;

    void fail(Error::Kind kind, const QString &detail);
    void settle(HttpResponse response);
    void deliver();
    void dropReply();

    QPointer<QNetworkAccessManager> m_manager;
    HttpRequest m_request; // as it goes out now; a redirect may have changed verb, body and address
    Token m_token;
    qint64 m_maximumBodySize;
    QPointer<QNetworkReply> m_reply;
    QTimer m_timer;
    QElapsedTimer m_sent; // for the log
    QString m_tlsDetail;
    HttpResponse m_response;
    int m_redirects = 0;
    bool m_settled = false;
    bool m_delivered = false;
};

} // namespace Confab::Net
