// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountentry.h"

using namespace Qt::StringLiterals;

namespace Confab {

QString AccountEntry::key() const
{
    // An http server and an https one at the same place are two servers.
    const QString scheme = server.scheme() == "http"_L1 ? u"http:"_s : QString();
    const QString path = server.path() == "/"_L1 ? QString() : server.path();
    return id + u'@' + scheme + place() + path;
}

QString AccountEntry::place() const
{
    if (server.isEmpty())
        return u"character.ai"_s;
    const bool isUsual = server.port() < 0 || (server.scheme() == "https"_L1 && server.port() == 443)
        || (server.scheme() == "http"_L1 && server.port() == 80);
    return isUsual ? server.host() : server.host() + u':' + QString::number(server.port());
}

Endpoints AccountEntry::endpoints() const
{
    return server.isEmpty() ? Endpoints::live() : Endpoints::singleOrigin(server);
}

} // namespace Confab
