// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/resterror.h"

#include "domain/proxyproblem.h"
#include "domain/tlsproblem.h"
#include "wire/chatjson.h"
#include "wire/errorbody.h"
#include "wire/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr qsizetype shownBytes = 200;

bool isHtml(const Net::HttpResponse &response)
{
    return response.contentType == "text/html" || response.contentType == "application/xhtml+xml"
        || response.body.trimmed().startsWith('<');
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool hasContent(const QJsonObject &body)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        const bool isReason = it.key() == "error"_L1;
        if (!isReason && (it.value().isArray() || it.value().isObject()))
            return true;
    }
    return !Wire::decodeNewChatId(body).isEmpty();
}

Error::Kind kindOf(int code)
{
    switch (code) {
    case 401:
        return Error::Kind::Authentication;
    case 404:
        return Error::Kind::NotFound;
    case 429:
        return Error::Kind::RateLimit;
    default:
        return Error::Kind::Service;
    }
}

} // namespace

Error readRestAnswer(const Net::HttpResponse &response, bool bodyOptional, QJsonObject *body)
{
    Error error;
    error.detail = response.detail;
    if (response.failure != Error::Kind::None) {
        error.kind = response.failure;
        if (error.kind == Error::Kind::Tls)
            error.subCode = toWord(tlsProblemIn(response.detail));
        else if (error.kind == Error::Kind::Proxy)
            error.subCode = toWord(proxyProblemIn(response.detail));
        return error;
    }
    error.code = response.status;
    error.retryAfter = response.retryAfter;
    error.detail =
        u"HTTP %1, %2, %3"_s.arg(QString::number(response.status), QString::fromLatin1(response.contentType),
                                 QString::fromUtf8(response.body.left(shownBytes)));
    bool isObject = false;
    *body = Wire::toObject(response.body, &isObject);
    if (!isObject) {
        if (response.status == 401)
            error.kind = Error::Kind::Authentication;
        else if (isHtml(response) && response.status != 404)
            error.kind = response.status >= 500 && response.status != 503 ? Error::Kind::Service
                                                                          : Error::Kind::EdgeRefusal;
        else if (!isSuccess(response.status))
            error.kind = kindOf(response.status);
        else if (!bodyOptional)
            error.kind = Error::Kind::BadResponse;
        return error.kind == Error::Kind::None ? Error() : error;
    }
    if (const auto said = Wire::ErrorBody::fromObject(*body); said || !isSuccess(response.status)) {
        const auto reason = said ? said : Wire::ErrorBody::fromAnyFailure(*body);
        error.kind = kindOf(response.status);
        if (reason) {
            error.comment = reason->comment;
            error.subCode = reason->subCode;
            if (reason->errorCode != 0)
                error.code = reason->errorCode;
            if (reason->retryAfter)
                error.retryAfter = reason->retryAfter;
            // Only a status says that the token is bad; a code inside an answer speaks of this one request.
            if (error.kind == Error::Kind::Service && error.code != 401)
                error.kind = kindOf(error.code);
        }
        return error;
    }
    if (!bodyOptional) {
        // "No" with a friendly status. What has anything else to say is an answer.
        const auto reason = Wire::ErrorBody::fromAnyFailure(*body);
        if (reason && !hasContent(*body)) {
            error.kind = Error::Kind::Service;
            error.comment = reason->comment;
            return error;
        }
    }
    return {};
}

} // namespace Confab
