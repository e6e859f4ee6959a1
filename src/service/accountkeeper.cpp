// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/accountkeeper.h"

#include "service/restcaller.h"
#include "wire/accountjson.h"

namespace Confab {

void AccountKeeper::fetch(QObject *owner, Callback callback)
{
    const RestRequest request{.call = Wire::RestCall::fetchMe(),
                              .operation = Error::Operation::FetchMe,
                              .subjects = {},
                              .repeat = RetryTable::Repeat::Safe};
    m_rest->call(request, owner, [this, callback](const RestResult &result) {
        if (result.error) {
            callback(result.error, {});
            return;
        }
        const auto account = Wire::decodeAccount(result.body);
        if (!account) {
            // An anonymous session is answered with 200: the token opens nothing.
            const bool anonymous = result.body.contains(QLatin1StringView("user"));
            const Error error(anonymous ? Error::Kind::Authentication : Error::Kind::BadResponse,
                              Error::Operation::FetchMe);
            if (anonymous)
                m_rest->reportSignedOut(error);
            callback(error, {});
            return;
        }
        m_account = *account;
        callback({}, m_account);
    });
}

void AccountKeeper::need(QObject *owner, Callback callback)
{
    if (m_account.id.isEmpty())
        fetch(owner, std::move(callback));
    else
        callback({}, m_account);
}

} // namespace Confab
