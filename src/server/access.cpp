// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Confab::Server {

namespace {

bool isLoopbackName(const QString &name)
{
    return name.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || name == "127.0.0.1"_L1
        || name == "::1"_L1;
}

QByteArray unquoted(const QByteArray &value)
{
    const QByteArray trimmed = value.trimmed();
    if (trimmed.size() >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"'))
        return trimmed.mid(1, trimmed.size() - 2);
    return trimmed;
}

// Whatever stands after the word; empty when the value does not begin with it.
QByteArray tokenOf(const QByteArray &value)
{
    constexpr QByteArrayView word("Token ");
    if (value.size() <= word.size() || value.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(word.size()).trimmed();
}

QList<QByteArray> tokensOf(const Headers &headers)
{
    QList<QByteArray> tokens;
    for (const auto &[name, value] : headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0) {
            tokens.append(tokenOf(unquoted(value)));
        } else if (name.compare("Cookie", Qt::CaseInsensitive) == 0) {
            const QList<QByteArray> cookies = value.split(';');
            for (const QByteArray &cookie : cookies) {
                const qsizetype equals = cookie.indexOf('=');
                if (equals > 0 && cookie.first(equals).trimmed() == "HTTP_AUTHORIZATION")
                    tokens.append(tokenOf(QByteArray::fromPercentEncoding(unquoted(cookie.mid(equals + 1)))));
            }
        }
    }
    return tokens;
}

} // namespace

Access::Credential Access::credentialOf(const Headers &headers) const
{
    const QList<QByteArray> tokens = tokensOf(headers);
    if (tokens.isEmpty())
        return Credential::None;
    bool right = false;
    for (const QByteArray &token : tokens) {
        const bool same = Token::fromPaste(token) == m_token;
        right = (same && !m_token.isEmpty()) || right;
    }
    return right ? Credential::Right : Credential::Wrong;
}

bool Access::isLocalHost(const QByteArray &host)
{
    if (host.isEmpty())
        return false;
    const QUrl url(u"http://"_s + QString::fromLatin1(host) + u'/', QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() && url.path() == "/"_L1 && isLoopbackName(url.host());
}

bool Access::isLocalOrigin(const QByteArray &origin, quint16 port)
{
    if (origin.isEmpty())
        return true;
    const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && isLoopbackName(url.host()) && url.port(80) == port;
}

} // namespace Confab::Server
