// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/sentences.h"

namespace Confab {

QString Sentences::joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two whole sentences, one after the other. Japanese and Chinese leave the blank out.
    return tr("%1 %2").arg(first, second);
}

} // namespace Confab
