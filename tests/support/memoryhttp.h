// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace Confab::Testing {

// A request of MemoryHttp on its way.
class MemoryExchange : public Net::HttpExchange
{
public:
    explicit MemoryExchange(QObject *parent)
        : HttpExchange(parent)
    {
    }

    void abort() override
    {
        Net::HttpResponse response;
        response.failure = Error::Kind::Aborted;
        respond(response);
    }

    void respond(const Net::HttpResponse &response)
    {
        if (std::exchange(m_answered, true))
            return;
        QTimer::singleShot(0, this, [this, response] {
            deleteLater();
            emit finished(response);
        });
    }
    bool isAnswered() const { return m_answered; }

private:
    bool m_answered = false;
};

// HTTP without a network. A request gets the oldest answer that was prepared for it; without one it is asked
// of the fallback; without that it waits until the test answers it.
class MemoryHttp : public Net::HttpClient
{
public:
    using Response = Net::HttpResponse;
    using HttpClient::HttpClient;

    static Response response(int status, const QByteArray &body,
                             const QByteArray &contentType = "application/json")
    {
        return {.failure = Error::Kind::None,
                .detail = {},
                .status = status,
                .contentType = contentType,
                .body = body,
                .retryAfter = {}};
    }
    static Response response(const QJsonObject &body)
    {
        return response(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static Response broken(Error::Kind failure)
    {
        Response response;
        response.failure = failure;
        return response;
    }

    struct Request
    {
        QByteArray verb;
        QByteArray path; // percent-encoded, with its leading slash
        QByteArray query; // percent-encoded
        QByteArray body;
        Token token;
        QPointer<MemoryExchange> exchange;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        bool isOpen() const { return exchange && !exchange->isAnswered(); }
    };
    using Fallback = std::function<std::optional<Response>(const Request &)>;

    void setToken(const Token &token) override { m_token = token; }

    Net::HttpExchange *send(const Net::HttpRequest &request) override
    {
        auto *exchange = new MemoryExchange(this);
        const QByteArray address = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const qsizetype mark = address.indexOf('?');
        m_requests.append({.verb = request.verb,
                           .path = mark < 0 ? address : address.left(mark),
                           .query = mark < 0 ? QByteArray() : address.mid(mark + 1),
                           .body = request.body,
                           .token = m_token,
                           .exchange = exchange});
        const Request &made = m_requests.constLast();
        for (qsizetype i = 0; i < m_prepared.size(); ++i) {
            if (m_prepared.at(i).path == made.path && m_prepared.at(i).verb == made.verb) {
                exchange->respond(m_prepared.takeAt(i).response);
                return exchange;
            }
        }
        if (m_fallback) {
            if (const auto response = m_fallback(made))
                exchange->respond(*response);
        }
        return exchange;
    }

    // One answer for the next request of this kind; `path` has its leading slash and no query.
    void prepare(const QByteArray &verb, const QByteArray &path, const Response &response)
    {
        m_prepared.append({.verb = verb, .path = path, .response = response});
    }
    void prepare(const QByteArray &verb, const QByteArray &path, const QJsonObject &body)
    {
        prepare(verb, path, response(body));
    }
    void setFallback(Fallback fallback) { m_fallback = std::move(fallback); }
    qsizetype preparedLeft() const { return m_prepared.size(); }

    const QList<Request> &requests() const { return m_requests; }
    QList<Request> requests(const QByteArray &verb, const QByteArray &path) const
    {
        QList<Request> found;
        for (const Request &request : m_requests) {
            if (request.verb == verb && request.path == path)
                found.append(request);
        }
        return found;
    }

private:
    struct Prepared
    {
        QByteArray verb;
        QByteArray path;
        Response response;
    };

    Token m_token;
    QList<Request> m_requests;
    QList<Prepared> m_prepared;
    Fallback m_fallback;
};

} // namespace Confab::Testing
