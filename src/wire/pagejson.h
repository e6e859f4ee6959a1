// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/turnpage.h"

#include <QJsonObject>

#include <optional>

namespace Confab::Wire {

// `{"turns": […], "meta": {"next_token": …}}`; `meta` may be missing. Nothing when `turns` is neither missing
// nor a list. Entries without a turn id are left out. `chatId` fills the page's and, where a turn names no
// chat, the turn's.
std::optional<TurnPage> decodePage(const QJsonObject &body, const QString &chatId);
QJsonObject encodePage(const TurnPage &page);

} // namespace Confab::Wire
