// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/avatarcache.h"

namespace Confab {

namespace Net {
class HttpClient;
}

// Gets pictures over `http`, which is not owned and must outlive the result, never with a token.
AvatarCache::Fetch imageFetch(Net::HttpClient *http);

} // namespace Confab
