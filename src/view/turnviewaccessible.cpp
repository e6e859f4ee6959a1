// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/turnviewaccessible.h"

#include "view/messageaccessible.h"
#include "view/messageeditor.h"
#include "view/toendbutton.h"
#include "view/turnviewprivate.h"

#include <QAbstractItemModel>

namespace Confab {

TurnViewAccessible::TurnViewAccessible(TurnView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TurnViewAccessible::~TurnViewAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

TurnView *TurnViewAccessible::view() const
{
    return static_cast<TurnView *>(widget());
}

TurnViewPrivate *TurnViewAccessible::shared() const
{
    return view()->d.get();
}

int TurnViewAccessible::rowCount() const
{
    return shared()->layout.count();
}

QList<QWidget *> TurnViewAccessible::widgets() const
{
    QList<QWidget *> widgets;
    if (!shared()->toEnd->isHidden())
        widgets.append(shared()->toEnd);
    if (shared()->editor)
        widgets.append(shared()->editor);
    return widgets;
}

int TurnViewAccessible::childCount() const
{
    return rowCount() + static_cast<int>(widgets().size());
}

QAccessibleInterface *TurnViewAccessible::child(int index) const
{
    const int rows = rowCount();
    if (index < 0)
        return nullptr;
    if (index >= rows) {
        const QList<QWidget *> others = widgets();
        return index - rows < others.size() ? QAccessible::queryAccessibleInterface(others.at(index - rows))
                                            : nullptr;
    }
    const QString turnId = shared()->layout.turnId(index);
    m_kept.removeOne(turnId);
    m_kept.append(turnId);
    if (const auto known = m_ids.constFind(turnId); known != m_ids.cend()) {
        QAccessibleInterface *child = QAccessible::accessibleInterface(*known);
        if (child && child->isValid())
            return child;
        QAccessible::deleteAccessibleInterface(*known);
    }
    auto *child = new MessageAccessible(view(), shared()->layout.model()->index(index, 0));
    m_ids.insert(turnId, QAccessible::registerAccessibleInterface(child));
    while (m_kept.size() > mostKept)
        QAccessible::deleteAccessibleInterface(m_ids.take(m_kept.takeFirst()));
    return child;
}

QAccessibleInterface *TurnViewAccessible::childAt(int x, int y) const
{
    const QPoint point(x, y);
    const QList<QWidget *> others = widgets();
    for (QWidget *other : others) {
        if (other->rect().contains(other->mapFromGlobal(point)))
            return QAccessible::queryAccessibleInterface(other);
    }
    const QPoint inView = view()->viewport()->mapFromGlobal(point);
    if (!view()->viewport()->rect().contains(inView))
        return nullptr;
    const auto *row = shared()->layout.rowAtY(inView.y());
    return row ? child(row->row) : nullptr;
}

int TurnViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *message = dynamic_cast<const MessageAccessible *>(child))
        return message->isValid() ? message->row().row() : -1;
    const QList<QWidget *> others = widgets();
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (child && child->object() == others.at(i))
            return rowCount() + static_cast<int>(i);
    }
    return -1;
}

QAccessibleInterface *TurnViewAccessible::focusChild() const
{
    const int row = shared()->currentRow();
    return view()->hasFocus() && row >= 0 ? child(row) : QAccessibleWidget::focusChild();
}

void installTurnViewAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<TurnView *>(object);
            return view ? new TurnViewAccessible(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Confab
