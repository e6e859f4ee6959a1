// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/pendingreply.h"
#include "service/servicecore.h"

#include <optional>

namespace Confab {

inline Error makeError(Error::Kind kind, Error::Operation operation, const QStringList &subjects)
{
    Error error(kind, operation);
    error.subjects = subjects;
    return error;
}

// A REST call whose body becomes the reply's value. `read` gives nothing when the body has an unexpected
// shape.
template <class T, class Read>
Reply<T> *callRest(ServiceCore *core, const RestRequest &request, Read read)
{
    auto *reply = new PendingReply<T>(core->service);
    RestTask *task = core->rest.call(request, reply, [reply, request, read](const RestResult &result) {
        if (result.error) {
            reply->fail(result.error);
            return;
        }
        std::optional<T> value = read(result.body);
        if (value)
            reply->succeed(*value);
        else
            reply->fail(makeError(Error::Kind::BadResponse, request.operation, request.subjects));
    });
    reply->onAbort([task] { delete task; });
    return reply;
}

} // namespace Confab
