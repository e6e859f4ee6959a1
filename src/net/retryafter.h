// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Confab::Net {

// The wait that a Retry-After header asks for: a number of seconds, or an HTTP date (any of its three
// spellings, RFC 9110 section 5.6.7) against `now`. Never negative, at most a day: a longer wait helps nobody
// and is as likely a broken clock. Nothing when the value is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

// An HTTP date in UTC; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &value);

} // namespace Confab::Net
