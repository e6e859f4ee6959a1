// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Confab::Server {

// The opaque token that continues a page towards the past: the number of the last turn told, bound to its
// chat. New and deleted turns do not move it. It always holds the characters + / = so that clients learn to
// escape it.
QString pageToken(const QString &chatId, qint64 number);
// Nothing when the text is no token of this chat.
std::optional<qint64> numberOfPageToken(const QString &chatId, const QString &token);

} // namespace Confab::Server
