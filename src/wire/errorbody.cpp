// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/errorbody.h"

#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab::Wire {

ErrorBody ErrorBody::read(FieldReader &fields)
{
    ErrorBody error;
    error.comment = fields.string("comment"_L1);
    constexpr qint64 mostCode = 1000000;
    error.errorCode = static_cast<int>(fields.integer("error_code"_L1, -mostCode, mostCode));
    error.subCode = fields.string("sub_code"_L1);
    error.retryAfter = fields.seconds("retry_after_seconds"_L1);
    return error;
}

std::optional<ErrorBody> ErrorBody::fromObject(const QJsonObject &object)
{
    if (object.value("command"_L1).toString() != "neo_error"_L1)
        return std::nullopt;
    FieldReader fields(object);
    return read(fields);
}

std::optional<ErrorBody> ErrorBody::fromAnyFailure(const QJsonObject &object)
{
    if (const auto error = fromObject(object))
        return error;
    FieldReader fields(object);
    ErrorBody error = read(fields);
    const QJsonValue reason = object.value("error"_L1);
    if (error.comment.isEmpty())
        error.comment =
            reason.isObject() ? reason.toObject().value("message"_L1).toString() : reason.toString();
    for (QLatin1StringView name : {"detail"_L1, "message"_L1}) {
        if (error.comment.isEmpty())
            error.comment = object.value(name).toString();
    }
    const QString status = object.value("status"_L1).toString();
    const bool refused = (!status.isEmpty() && status.compare("OK"_L1, Qt::CaseInsensitive) != 0)
        || object.value("force_login"_L1).toBool() || object.value("abort"_L1).toBool()
        || (object.contains("success"_L1) && !object.value("success"_L1).toBool(true));
    if (refused && error.comment.isEmpty() && status != "NOT_OK"_L1)
        error.comment = status;
    if (!refused && error.comment.isEmpty())
        return std::nullopt;
    return error;
}

QJsonObject ErrorBody::toObject(const QString &requestId) const
{
    const int number = subCode.toInt();
    const bool isNumber = QString::number(number) == subCode;
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
