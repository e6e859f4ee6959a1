// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <chrono>

namespace Confab {

// Where the service is. Data, not code: the live hosts, or one origin that plays every role
// (src/wire/README.md, "Hosts"). Every base ends with a slash.
struct Endpoints
{
    QUrl neo; // chats, turns, search, characters
    QUrl plus; // account, legacy histories
    QUrl images; // avatars
    QUrl socket; // the address of the WebSocket itself
    // Pause between two pages of one chat. The live service is read at a human pace; one's own server is not.
    std::chrono::milliseconds pagePause{0};

    static Endpoints live();
    // `origin` is an http or https URL; the socket is `/ws/` there.
    static Endpoints singleOrigin(const QUrl &origin);

    // The address of an avatar of `size` pixels (80, 200 or 400); invalid for an empty file name.
    QUrl avatar(const QString &fileName, int size) const;

    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};

} // namespace Confab
