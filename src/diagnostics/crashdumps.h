// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Confab {

// A picture of this process's memory would hold the person's token, also in copies that Qt made and nobody
// can wipe: from now on the system makes none when the program crashes, and other programs of the same person
// cannot look into it. Called first in main().
void switchOffCrashDumps();

} // namespace Confab
