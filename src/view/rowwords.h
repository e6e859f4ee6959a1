// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/rowgeometry.h"

#include <QCoreApplication>

namespace Confab {

struct RowContent;

// The words of a row that are not the message's own.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(Confab::RowWords)

public:
    // How a message is on its way, or why not; empty for one that is stored.
    static QString state(const RowContent &content);
    // On a button that has words.
    static QString label(RowAction action);
    // What a button does, for a tool tip and for assistive technology.
    static QString tip(RowAction action, const RowContent &content);
    static QString stepper(const RowContent &content);
    static QString pinned();
    static QString edited();
    static QString newMessages();
};

} // namespace Confab
