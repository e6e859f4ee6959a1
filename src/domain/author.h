// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// Who wrote a turn, or edited a candidate. `id` is an account id or a character id (src/wire/README.md,
// "Turns").
struct Author
{
    QString id;
    QString name; // may be empty
    bool isHuman = false; // absent on the wire for characters

    friend bool operator==(const Author &, const Author &) = default;
};

} // namespace Confab
