// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QString>

class QUrl;

namespace Confab::Net {

// What Qt says of a connection to `url` that a proxy stands in the way of, as `ProxyProblem: words`. Empty
// when it is not the proxy's fault.
QString proxyDetail(const QUrl &url, QNetworkReply::NetworkError error, const QString &errorText);
QString proxyDetail(const QUrl &url, QAbstractSocket::SocketError error, const QString &errorText);

} // namespace Confab::Net
