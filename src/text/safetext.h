// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Confab {

// The same text with everything taken out of it that could lie about what is shown: control characters become
// their pictures, bidirectional overrides, embeddings and isolates, lone surrogates, object replacement and
// non-characters become U+FFFD, line and paragraph separators become line feeds. Of many marks stacked on one
// letter only the first few stay. Tabs, line feeds, joiners and direction marks stay. The length is kept
// except that CR LF becomes LF.
QString safeText(const QString &text);

} // namespace Confab
