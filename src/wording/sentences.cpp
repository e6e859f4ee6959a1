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

QString Sentences::breath(const QStringList &parts)
{
    QString said;
    for (const QString &part : parts) {
        if (said.isEmpty() || part.isEmpty())
            said += part;
        else
            //: Two of the things that a row of a list tells, read aloud
            said = tr("%1, %2").arg(said, part);
    }
    return said;
}

} // namespace Confab
