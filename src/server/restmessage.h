// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/result.h"
#include "wire/restroute.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <optional>

namespace Confab::Server {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// The first header of this name, whatever its case; empty when there is none.
QByteArray headerValue(const Headers &headers, const QByteArray &name);

// A request as it came in.
struct RestRequest
{
    QByteArray verb; // "GET"
    QByteArray path; // with its leading slash, percent-encoded
    QByteArray query; // percent-encoded, without the question mark
    Headers headers;
    QByteArray body;
    std::optional<Wire::RestRoute> route; // nothing when the address is none of the wire's

    // What stood in the place of {} in the route.
    QString parameter() const { return route ? route->parameter : QString(); }
    // A field of the query, decoded: percent escapes only, so that a raw + of a page token stays what it is.
    QString queryValue(const QString &name) const;
    // The body as an object. No body is an empty object; nothing when it is anything else than an object.
    std::optional<QJsonObject> json() const;
};

// What is answered.
struct RestAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    Headers headers;

    static RestAnswer json(const QJsonObject &object);
    static RestAnswer json(const QByteArray &object);
    static RestAnswer text(int status, const QByteArray &text);
    // A neo_error with the status of its code.
    static RestAnswer error(const Wire::ErrorBody &error);
};

} // namespace Confab::Server
