// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/proxychoice.h"

#include <QLatin1StringView>

namespace Confab {

class Settings;

// The proxy in the table of settings. Its password is in the keychain, under `passwordKey`.
class ProxySettings
{
public:
    static constexpr QLatin1StringView passwordKey{"proxy-password"};

    // What cannot be used (a proxy without a host) counts as the system's.
    static ProxyChoice read(const Settings &settings);
    // Host, port and user stay when another way is chosen, to be found again.
    static void write(Settings *settings, const ProxyChoice &choice);
};

} // namespace Confab
