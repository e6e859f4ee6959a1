// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxydetail.h"

#include "domain/proxyproblem.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

#include <optional>

using namespace Qt::StringLiterals;

namespace Confab::Net {

namespace {

bool goesThroughProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

// QNetworkAccessManager has one error for all that it does not know, and keeps the words of the socket, which
// are in the person's language where Qt is.
ProxyProblem problemInWords(const QString &text)
{
    struct Words
    {
        const char *context;
        const char *text;
    };
    static constexpr Words unreachable[] = {
        {"QHttpSocketEngine", "Proxy server not found"},
        {"QHttpSocketEngine", "Proxy connection refused"},
        {"QHttpSocketEngine", "Proxy server connection timed out"},
        {"QHttpSocketEngine", "Proxy connection closed prematurely"},
        {"QSocks5SocketEngine", "Proxy host not found"},
        {"QSocks5SocketEngine", "Connection to proxy refused"},
        {"QSocks5SocketEngine", "Connection to proxy timed out"},
        {"QSocks5SocketEngine", "Connection to proxy closed prematurely"},
    };
    for (const Words &words : unreachable) {
        if (text == QLatin1StringView(words.text)
            || text == QCoreApplication::translate(words.context, words.text))
            return ProxyProblem::Unreachable;
    }
    return ProxyProblem::Other;
}

QString detailOf(ProxyProblem problem, const QString &errorText)
{
    return toWord(problem) + ": "_L1 + errorText;
}

} // namespace

QString proxyDetail(const QUrl &url, QNetworkReply::NetworkError error, const QString &errorText)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return detailOf(ProxyProblem::Unreachable, errorText);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return detailOf(ProxyProblem::Password, errorText);
    case QNetworkReply::UnknownProxyError:
        return detailOf(ProxyProblem::Other, errorText);
    case QNetworkReply::UnknownNetworkError:
        return goesThroughProxy(url) ? detailOf(problemInWords(errorText), errorText) : QString();
    default:
        return {};
    }
}

QString proxyDetail(const QUrl &url, QAbstractSocket::SocketError error, const QString &errorText)
{
    switch (error) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return detailOf(ProxyProblem::Unreachable, errorText);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return detailOf(ProxyProblem::Password, errorText);
    case QAbstractSocket::ProxyProtocolError:
        return detailOf(ProxyProblem::Other, errorText);
    case QAbstractSocket::SocketAccessError:
        return goesThroughProxy(url) ? detailOf(ProxyProblem::Other, errorText) : QString();
    default:
        return {};
    }
}

} // namespace Confab::Net
