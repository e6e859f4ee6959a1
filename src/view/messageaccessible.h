// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/rowgeometry.h"

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>

namespace Confab {

class TurnView;
struct LaidOutRow;

// One message for assistive technology. Its name is author, time, text and state; what can be pressed in it
// are its actions.
class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MessageAccessible(TurnView *view, const QPersistentModelIndex &row);

    const QPersistentModelIndex &row() const { return m_row; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<TurnView> m_view;
    QPersistentModelIndex m_row;
};

} // namespace Confab
