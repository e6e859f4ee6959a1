// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Confab {

// Completes the application's font, which the system chose, with a family for emoji in colour where there is
// one; and gives the offscreen platform, which chooses none, a good one.
void chooseFonts();

} // namespace Confab
