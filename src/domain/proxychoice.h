// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// The way to other machines that a person chose. Its password is a secret, and is kept apart.
struct ProxyChoice
{
    enum class Way
    {
        System, // as the system, or the environment, says
        Direct, // none
        Http, // a proxy that understands CONNECT
        Socks5,
    };

    Way way = Way::System;
    // What follows counts for Http and Socks5 only.
    QString host;
    int port = 0;
    QString user; // empty: the proxy asks nobody who they are

    bool isByHand() const { return way == Way::Http || way == Way::Socks5; }

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace Confab
