// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace Confab::Testing {

// A text that a person reads or hears, and where it is: "filterEdit (QLineEdit), placeholder".
struct SeenWord
{
    QString where;
    QString text;
};

// All texts of `widget` and of what is visible in it: labels, buttons, fields, titles, tool tips, the names
// for assistive technology, and through these what a view paints itself.
QList<SeenWord> wordsOf(const QWidget *widget);
// The entries of a menu and of those below it.
QList<SeenWord> wordsOf(const QMenu *menu);

// The visible parts of `widget` that have no room for their text, with the room they have. A label that is
// meant to be cut (of a name, say) is not among them.
QStringList cutIn(const QWidget *widget);

// The keys (&) that more than one entry of `menu` has, as complaints.
QStringList clashesIn(const QMenu *menu);
QStringList clashesIn(const QList<QAction *> &actions, const QString &where);

} // namespace Confab::Testing
