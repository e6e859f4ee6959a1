// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QStringList>

namespace Confab {

class TurnView;
class TurnViewPrivate;

// A conversation for assistive technology: a list with a child a message, made when asked for and forgotten
// when many others have been asked for since. After the messages come the view's own buttons and its editor,
// while they are shown.
class TurnViewAccessible : public QAccessibleWidget
{
public:
    explicit TurnViewAccessible(TurnView *view);

    // How many children are kept at most.
    static constexpr int mostKept = 128;
    int keptCount() const { return static_cast<int>(m_kept.size()); }

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

    TurnView *view() const;
    TurnViewPrivate *shared() const;

protected:
    ~TurnViewAccessible() override;

private:
    QList<QWidget *> widgets() const;
    int rowCount() const;

    mutable QHash<QString, QAccessible::Id> m_ids; // by turn id
    mutable QStringList m_kept; // turn ids, the one asked for longest ago first
};

// Makes Qt ask for the above; further calls do nothing.
void installTurnViewAccessibility();

} // namespace Confab
