// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "net/httpresponse.h"

#include <QJsonObject>

namespace Confab {

// What an HTTP answer means (src/wire/README.md, "Errors"): an error without kind, or the reason in the order
// transport, 401, not JSON, the service's own error (whatever the status), any other status. `body` receives
// the JSON object when there is one. With `bodyOptional` a success may have any body that is not a page.
Error readRestAnswer(const Net::HttpResponse &response, bool bodyOptional, QJsonObject *body);

} // namespace Confab
