// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"

#include <QJsonObject>

#include <optional>

namespace Confab::Wire {

// `{"user": {…, "user": {…, "account": {…}}}}`: the three levels are joined (src/wire/README.md, "Account").
// Nothing when there is no id, or when the session is anonymous.
std::optional<Account> decodeAccount(const QJsonObject &body);
QJsonObject encodeAccount(const Account &account);

} // namespace Confab::Wire
