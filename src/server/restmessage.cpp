// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/restmessage.h"

#include "wire/fieldreader.h"

#include <QUrlQuery>

namespace Confab::Server {

QByteArray headerValue(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString RestRequest::queryValue(const QString &name) const
{
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<QJsonObject> RestRequest::json() const
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    bool ok = false;
    const QJsonObject object = Wire::toObject(body, &ok);
    if (!ok)
        return std::nullopt;
    return object;
}

RestAnswer RestAnswer::json(const QJsonObject &object)
{
    return json(Wire::toLine(object));
}

RestAnswer RestAnswer::json(const QByteArray &object)
{
    RestAnswer answer;
    answer.body = object;
    return answer;
}

RestAnswer RestAnswer::text(int status, const QByteArray &text)
{
    RestAnswer answer;
    answer.status = status;
    answer.body = text;
    answer.contentType = "text/plain; charset=utf-8";
    return answer;
}

RestAnswer RestAnswer::error(const Wire::ErrorBody &error)
{
    RestAnswer answer = json(error.toObject());
    answer.status = error.errorCode >= 400 && error.errorCode < 600 ? error.errorCode : 500;
    return answer;
}

} // namespace Confab::Server
