// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/address.h"

#include "domain/token.h"

#include <QByteArray>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Confab::Net {

namespace {

int effectivePort(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.port(scheme == "https"_L1 || scheme == "wss"_L1 ? 443 : 80);
}

bool isVisibleAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

bool isExposed(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "ws"_L1) && !isLoopback(url);
}

QString printable(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QByteArray authorization(const Token &token)
{
    const QByteArray secret = token.reveal();
    if (secret.isEmpty() || !isVisibleAscii(secret))
        return {};
    return "Token " + secret;
}

QByteArray authorizationCookie(const Token &token)
{
    const QByteArray value = authorization(token);
    if (value.isEmpty() || value.contains('"') || value.contains('\\') || value.contains(';'))
        return {};
    return "HTTP_AUTHORIZATION=\"" + value + '"';
}

} // namespace Confab::Net
