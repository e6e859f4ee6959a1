// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Confab {

struct Language;

// Completes the application's font, which the system chose, with a family for emoji in colour where there is
// one; and gives the offscreen platform, which chooses none, a good one.
void chooseFonts();

// Chinese and Japanese share their code points, and the system draws them in the shapes of its own language:
// whoever reads Chinese on an English system would see Japanese ones. Names the right font in the
// application's. To be told of every change of the application's language. (Straight from one of the two to
// the other, the shapes change with the next start: Qt tells two lists of families apart by the first of them
// and by their length.)
void adaptFontsTo(const Language &language);

} // namespace Confab
