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

// A REST call of which `end` makes the reply's one outcome: it is called with the reply and a RestResult.
template <class T, class End>
Reply<T> *callRestTo(ServiceCore *core, const RestRequest &request, End end)
{
    auto *reply = new PendingReply<T>(core->service);
    RestTask *task =
        core->rest.call(request, reply, [reply, end](const RestResult &result) { end(reply, result); });
    reply->onAbort([task] { delete task; });
    return reply;
}

// The reply of a call that has been answered: the value, or that the body has an unexpected shape.
template <class T>
void endRest(PendingReply<T> *reply, const std::optional<T> &value, const RestRequest &request)
{
    if (value)
        reply->succeed(*value);
    else
        reply->fail(makeError(Error::Kind::BadResponse, request.operation, request.subjects));
}

// A REST call whose body becomes the reply's value. `read` gives nothing when the body has an unexpected
// shape.
template <class T, class Read>
Reply<T> *callRest(ServiceCore *core, const RestRequest &request, Read read)
{
    return callRestTo<T>(core, request, [request, read](PendingReply<T> *reply, const RestResult &result) {
        if (result.error)
            reply->fail(result.error);
        else
            endRest<T>(reply, read(result.body), request);
    });
}

} // namespace Confab
