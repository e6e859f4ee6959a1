// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imagefetch.h"

#include "net/httpclient.h"

namespace Confab {

AvatarCache::Fetch imageFetch(Net::HttpClient *http)
{
    return [http](const QUrl &url, QObject *context, const std::function<void(const QByteArray &)> &done) {
        const Net::HttpRequest request{.verb = "GET", .url = url, .body = {}, .authorize = false};
        QObject::connect(http->send(request), &Net::HttpExchange::finished, context,
                         [done](const Net::HttpResponse &response) {
                             constexpr int ok = 200;
                             const bool got = response.failure == Error::Kind::None && response.status == ok;
                             done(got ? response.body : QByteArray());
                         });
    };
}

} // namespace Confab
