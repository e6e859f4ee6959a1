// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "service/retrytable.h"
#include "wire/restcall.h"

#include <QJsonObject>
#include <QStringList>

namespace Confab {

// A REST call as the service makes it: what to ask, in whose name an error speaks, and whether it may be
// repeated.
struct RestRequest
{
    Wire::RestCall call;
    Error::Operation operation = Error::Operation::None;
    QStringList subjects;
    RetryTable::Repeat repeat = RetryTable::Repeat::Never;
    bool bodyOptional = false; // a success may say anything or nothing
};

// `error` has no kind when the call succeeded.
struct RestResult
{
    Error error;
    QJsonObject body;
    int attempts = 0; // how often it was sent
};

} // namespace Confab
