// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Confab {

// Colours of our own, for where the system's are of the other kind than they should be.
class Palettes
{
public:
    static QPalette light();
    static QPalette dark();
};

} // namespace Confab
