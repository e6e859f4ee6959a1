// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/legacyhistory.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Confab::Wire {

// `{"histories": […]}`; nothing when it is neither missing nor a list (src/wire/README.md, "Legacy
// histories").
std::optional<QList<LegacyHistory>> decodeHistories(const QJsonObject &body);
QJsonObject encodeHistory(const LegacyHistory &history);
QJsonObject encodeHistories(const QList<LegacyHistory> &histories);

} // namespace Confab::Wire
