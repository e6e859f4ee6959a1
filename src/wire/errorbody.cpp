// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorbody.h"

#include "wire/fieldreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Confab::Wire {

namespace {

ErrorBody read(const QJsonObject &object)
{
    FieldReader fields(object);
    ErrorBody error;
    error.comment = fields.string("comment"_L1);
    error.errorCode =
        static_cast<int>(qBound(qint64(-1000000), fields.integer("error_code"_L1), qint64(1000000)));
    error.subCode = fields.string("sub_code"_L1);
    const double seconds = object.value("retry_after_seconds"_L1).toDouble(-1);
    // A day is the longest wait worth believing.
    if (seconds >= 0 && seconds <= 86400)
        error.retryAfter = std::chrono::milliseconds(std::llround(seconds * 1000));
    return error;
}

} // namespace

std::optional<ErrorBody> ErrorBody::fromObject(const QJsonObject &object)
{
    if (object.value("command"_L1).toString() != "neo_error"_L1)
        return std::nullopt;
    return read(object);
}

std::optional<ErrorBody> ErrorBody::fromAnyFailure(const QJsonObject &object)
{
    if (const auto error = fromObject(object))
        return error;
    ErrorBody error = read(object);
    const QJsonValue reason = object.value("error"_L1);
    if (error.comment.isEmpty())
        error.comment =
            reason.isObject() ? reason.toObject().value("message"_L1).toString() : reason.toString();
    if (error.comment.isEmpty())
        error.comment = object.value("detail"_L1).toString();
    const QString status = object.value("status"_L1).toString();
    const bool refused = (!status.isEmpty() && status != "OK"_L1) || object.value("force_login"_L1).toBool()
        || object.value("abort"_L1).toBool()
        || (object.contains("success"_L1) && !object.value("success"_L1).toBool(true));
    if (refused && error.comment.isEmpty() && status != "NOT_OK"_L1)
        error.comment = status;
    if (!refused && error.comment.isEmpty())
        return std::nullopt;
    return error;
}

QJsonObject ErrorBody::toObject(const QString &requestId) const
{
    bool isNumber = false;
    const int number = subCode.toInt(&isNumber);
    return {{"command"_L1, u"neo_error"_s},
            {"request_id"_L1, requestId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(requestId)},
            {"comment"_L1, comment},
            {"error_code"_L1, errorCode},
            {"sub_code"_L1,
             isNumber ? QJsonValue(number) : (subCode.isEmpty() ? QJsonValue() : QJsonValue(subCode))},
            {"retry_after_seconds"_L1,
             retryAfter ? QJsonValue(static_cast<double>(retryAfter->count()) / 1000.0) : QJsonValue()}};
}

} // namespace Confab::Wire
