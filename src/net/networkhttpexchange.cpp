// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkhttpexchange.h"

#include "domain/tlsproblem.h"
#include "net/address.h"
#include "net/netlog.h"
#include "net/oneshotbody.h"
#include "net/proxydetail.h"
#include "net/retryafter.h"
#include "net/tlsdetail.h"
#include "net/useragent.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab::Net {

namespace {

constexpr int mostRedirects = 5;

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

bool isIdempotent(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD" || verb == "PUT" || verb == "DELETE";
}

// Where the length is not told, the answer ends when the connection does.
bool endsWithConnection(const QNetworkReply &reply)
{
    return !reply.hasRawHeader("Content-Length"_ba) && !reply.hasRawHeader("Transfer-Encoding"_ba);
}

// Whether an error stands for the status of a whole answer, as it does from 400 on; every other one broke the
// transport.
bool isStatusError(int status, const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    // A redirect that keeps its body, which Qt wants rewound although it is told not to follow; or a
    // connection that closes with the last byte, which Qt may take for one to send on again.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308 || endsWithConnection(reply);
    if (status < 400)
        return false;
    switch (error) {
    case QNetworkReply::ProtocolInvalidOperationError: // 400 and 418
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    }
}

Error::Kind failureKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::TimeoutError:
        return Error::Kind::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: // compressed data that is none, or a bomb
        return Error::Kind::BadResponse;
    default:
        return Error::Kind::Network;
    }
}

HttpResponse failure(Error::Kind kind, const QString &detail)
{
    HttpResponse response;
    response.failure = kind;
    response.detail = detail;
    return response;
}

} // namespace

NetworkHttpExchange::NetworkHttpExchange(QNetworkAccessManager *manager, const HttpRequest &request,
                                         const Token &token, qint64 maximumBodySize, QObject *parent)
    : HttpExchange(parent)
    , m_manager(manager)
    , m_request(request)
    , m_token(token)
    , m_maximumBodySize(maximumBodySize)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(Error::Kind::TimedOut, u"no whole answer in time"_s); });
}

NetworkHttpExchange::~NetworkHttpExchange()
{
    dropReply();
}

void NetworkHttpExchange::start()
{
    if (m_request.timeout.count() > 0)
        m_timer.start(m_request.timeout);
    if (!isHttp(m_request.url))
        fail(Error::Kind::Invalid, u"not an address for HTTP: "_s + printable(m_request.url));
    else if (isExposed(m_request.url))
        fail(Error::Kind::Tls,
             toWord(TlsProblem::PlainText) + u": plain HTTP to another machine is refused"_s);
    else
        sendTo(m_request.url);
}

void NetworkHttpExchange::abort()
{
    if (m_delivered)
        return;
    // Also in place of an outcome that the caller has not heard of yet.
    if (m_settled)
        m_response = failure(Error::Kind::Aborted, u"aborted by the caller"_s);
    else
        fail(Error::Kind::Aborted, u"aborted by the caller"_s);
}

void NetworkHttpExchange::breakOff()
{
    fail(Error::Kind::Network, u"the way to the server has changed"_s);
}

QNetworkRequest NetworkHttpExchange::prepared(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent"_ba, userAgent());
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type"_ba, "application/json"_ba);
    if (const QByteArray value = authorization(m_token); !value.isEmpty())
        request.setRawHeader("Authorization"_ba, value);

    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    return request;
}

void NetworkHttpExchange::sendTo(const QUrl &url)
{
    if (!m_manager) {
        fail(Error::Kind::Network, u"the network is gone"_s);
        return;
    }
    const QUrl target = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    m_request.url = target;
    qCDebug(lcNet).noquote() << m_request.verb << printable(target);
    m_sent.start();

    const QNetworkRequest request = prepared(target);
    if (m_request.verb == "GET") {
        m_reply = m_manager->get(request);
    } else if (isIdempotent(m_request.verb)) {
        m_reply = m_manager->sendCustomRequest(request, m_request.verb, m_request.body);
    } else {
        auto *body = new OneShotBody(m_request.body);
        m_reply = m_manager->sendCustomRequest(request, m_request.verb, body);
        body->setParent(m_reply);
    }

    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsDetail = tlsDetail(errors, {}); });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkHttpExchange::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkHttpExchange::replyFinished);
    connect(m_reply, &QObject::destroyed, this,
            [this] { fail(Error::Kind::Network, u"the network is gone"_s); });
}

void NetworkHttpExchange::checkSize()
{
    if (m_reply->bytesAvailable() > m_maximumBodySize)
        fail(Error::Kind::BadResponse,
             u"an answer of more than %1 bytes"_s.arg(QString::number(m_maximumBodySize)));
}

void NetworkHttpExchange::replyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    qCDebug(lcNet).noquote() << m_request.verb << printable(m_request.url) << status << error
                             << m_reply->bytesAvailable() << "bytes" << m_sent.elapsed() << "ms";
    if (status == 0 || (error != QNetworkReply::NoError && !isStatusError(status, *m_reply)))
        settle(transportFailure());
    else if (m_reply->bytesAvailable() > m_maximumBodySize)
        checkSize();
    else if (isCutOff())
        fail(Error::Kind::Network, u"the connection closed in the middle of the answer"_s);
    else if (!followRedirect())
        settle(answer());
}

// Qt takes a connection that closes for the end of the answer, now and then even where the length is known.
bool NetworkHttpExchange::isCutOff() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 204 || status == 304 || m_reply->hasRawHeader("Content-Encoding"_ba))
        return false;
    bool isKnown = false;
    const qint64 length = m_reply->rawHeader("Content-Length"_ba).trimmed().toLongLong(&isKnown);
    return isKnown && m_reply->bytesAvailable() < length;
}

// Returns false when the answer is the final one.
bool NetworkHttpExchange::followRedirect()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray location = m_reply->rawHeader("Location"_ba).trimmed();
    const bool keepsVerb = status == 307 || status == 308;
    if (!(status == 301 || status == 302 || status == 303 || keepsVerb) || location.isEmpty())
        return false;

    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location));
    if (m_redirects == mostRedirects) {
        fail(Error::Kind::BadResponse,
             u"more than %1 redirects in a row"_s.arg(QString::number(mostRedirects)));
        return true;
    }
    if (!isHttp(target)) {
        fail(Error::Kind::BadResponse, u"redirected to something that is not HTTP"_s);
        return true;
    }
    if (isExposed(target) || (m_request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)) {
        fail(Error::Kind::Tls,
             toWord(TlsProblem::PlainText) + u": redirected to plain HTTP, which is refused"_s);
        return true;
    }

    if (!keepsVerb && (status == 303 || m_request.verb == "POST")) {
        m_request.verb = "GET"_ba;
        m_request.body.clear();
    }
    if (!isSameOrigin(m_request.url, target)) {
        // What the person wrote goes to the origin they wrote it to, and to no other.
        if (m_request.verb != "GET")
            return false;
        m_token = Token();
    }
    ++m_redirects;
    dropReply();
    sendTo(target);
    return true;
}

HttpResponse NetworkHttpExchange::answer() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray contentType = m_reply->rawHeader("Content-Type"_ba);
    response.contentType = contentType.split(';').first().trimmed().toLower();
    response.body = m_reply->readAll();
    if (m_reply->hasRawHeader("Retry-After"_ba)) {
        // Against the server's own clock, because ours may be wrong.
        const QDateTime sent = parseHttpDate(m_reply->rawHeader("Date"_ba));
        response.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"_ba),
                                              sent.isValid() ? sent : QDateTime::currentDateTimeUtc());
    }
    return response;
}

HttpResponse NetworkHttpExchange::transportFailure() const
{
    const QString text = m_reply->errorString();
    if (const QString proxy = proxyDetail(m_request.url, m_reply->error(), text); !proxy.isEmpty())
        return failure(Error::Kind::Proxy, proxy);
    const Error::Kind kind = failureKind(m_reply->error());
    if (kind != Error::Kind::Tls)
        return failure(kind, text);
    return failure(kind, m_tlsDetail.isEmpty() ? tlsDetail({}, text) : m_tlsDetail);
}

void NetworkHttpExchange::fail(Error::Kind kind, const QString &detail)
{
    settle(failure(kind, detail));
}

// The caller hears of it from the event loop, so that finished() comes neither from inside send() nor from
// inside abort().
void NetworkHttpExchange::settle(HttpResponse response)
{
    if (m_settled)
        return;
    m_settled = true;
    m_response = std::move(response);
    m_timer.stop();
    dropReply();
    QMetaObject::invokeMethod(this, &NetworkHttpExchange::deliver, Qt::QueuedConnection);
}

void NetworkHttpExchange::deliver()
{
    m_delivered = true;
    if (m_response.failure != Error::Kind::None)
        qCDebug(lcNet).noquote() << m_request.verb << printable(m_request.url) << m_response.detail;
    deleteLater();
    emit finished(std::exchange(m_response, {}));
}

void NetworkHttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace Confab::Net
