// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace Confab {

// The address of a server as a person types it.
struct ServerAddress
{
    enum class Problem
    {
        None,
        NotAnAddress,
        InPlainSight, // http to another machine: the token would travel unencrypted
    };

    // Without a scheme, https is meant.
    static ServerAddress fromText(const QString &typed);

    QUrl url; // empty when there is a problem
    Problem problem = Problem::None;
};

} // namespace Confab
