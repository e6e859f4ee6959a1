// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/serveraddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

bool isThisMachine(const QString &host)
{
    static const QRegularExpression loopback(u"\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || loopback.match(host).hasMatch();
}

} // namespace

ServerAddress ServerAddress::fromText(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return {.url = {}, .problem = Problem::NotAnAddress};
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return {.url = {}, .problem = Problem::InPlainSight};
    return {.url = url, .problem = Problem::None};
}

} // namespace Confab
