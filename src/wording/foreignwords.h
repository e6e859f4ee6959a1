// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Confab {

// Words of somebody else (the service, the operating system) made fit to stand inside a sentence of ours.
class ForeignWords
{
    Q_DECLARE_TR_FUNCTIONS(Confab::ForeignWords)

public:
    // One line of at most `maxLength` characters, without control and direction-changing characters; longer
    // text is cut and ends with an ellipsis.
    static QString tamed(const QString &text, int maxLength = 240);

    // tamed(), without full stops at its end, in the quotation marks of the person's language and kept apart
    // from the text around it in right-to-left sentences. Empty when nothing is left to quote.
    static QString quoted(const QString &text, int maxLength = 240);

    // A place in this computer's file system as its people write it, tamed().
    static QString path(const QString &path);
    // What is read from the left to the right (a path, a key), kept so in a right-to-left sentence.
    static QString leftToRight(const QString &text);
};

} // namespace Confab
