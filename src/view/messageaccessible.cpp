// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/messageaccessible.h"

#include "view/rowwords.h"
#include "view/turnviewprivate.h"

#include <QAbstractItemModel>
#include <QWindow>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

struct Named
{
    RowAction action;
    const char *name; // untranslated, for programs
};
constexpr std::array namedActions = {
    Named{RowAction::PreviousCandidate, "previousResponse"},
    Named{RowAction::NextCandidate, "nextResponse"},
    Named{RowAction::AnotherResponse, "anotherResponse"},
    Named{RowAction::Retry, "retry"},
    Named{RowAction::Discard, "discard"},
    Named{RowAction::AskAgain, "askAgain"},
    Named{RowAction::ShowMore, "showAll"},
    Named{RowAction::Copy, "copy"},
    Named{RowAction::Pin, "pin"},
    Named{RowAction::Edit, "edit"},
};

} // namespace

MessageAccessible::MessageAccessible(TurnView *view, const QPersistentModelIndex &row)
    : m_view(view)
    , m_row(row)
{
}

bool MessageAccessible::isValid() const
{
    return m_view && m_row.isValid();
}

QWindow *MessageAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString MessageAccessible::text(QAccessible::Text type) const
{
    if (!isValid() || type != QAccessible::Name)
        return {};
    const RowReader &reader = m_view->d->layout.reader();
    return reader.spoken(reader.read(*m_row.model(), m_row.row()));
}

QRect MessageAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect rect = m_view->d->layout.rowRect(m_row.row());
    return QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto *seen = m_view->d->layout.visibleRow(m_row.row());
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->d->currentRow() == m_row.row();
    state.selectable = true;
    state.multiSelectable = true;
    state.selected = m_view->isTurnPicked(m_view->d->layout.turnId(m_row.row()));
    state.readOnly = true;
    state.offscreen = !seen;
    state.busy = seen && seen->laidOut->content.isStreaming();
    return state;
}

void *MessageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList MessageAccessible::actionNames() const
{
    if (!isValid())
        return {};
    QStringList names{setFocusAction(), showMenuAction()};
    const auto laidOut = m_view->d->layout.laidOut(m_row.row());
    for (const Named &known : namedActions) {
        const RowButton *button = laidOut->geometry.button(known.action);
        if (button && button->isEnabled)
            names.append(QLatin1StringView(known.name));
    }
    return names;
}

QString MessageAccessible::localizedActionName(const QString &name) const
{
    if (!isValid())
        return {};
    for (const Named &known : namedActions) {
        if (name == QLatin1StringView(known.name))
            return RowWords::tip(known.action, m_view->d->layout.laidOut(m_row.row())->content);
    }
    return QAccessibleActionInterface::localizedActionName(name);
}

QString MessageAccessible::localizedActionDescription(const QString &name) const
{
    return localizedActionName(name);
}

void MessageAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    TurnViewPrivate &view = *m_view->d;
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        view.setCurrent(m_row.row(), true);
        view.reveal(m_row.row());
        return;
    }
    if (name == showMenuAction()) {
        view.reveal(m_row.row());
        const auto laidOut = view.layout.laidOut(m_row.row());
        if (const RowButton *button = laidOut->geometry.button(RowAction::Menu))
            view.press(m_row.row(), *button);
        return;
    }
    for (const Named &known : namedActions) {
        if (name != QLatin1StringView(known.name))
            continue;
        // Held while pressed: what is done may lay the row out anew.
        const auto laidOut = view.layout.laidOut(m_row.row());
        if (const RowButton *button = laidOut->geometry.button(known.action))
            view.press(m_row.row(), *button);
        return;
    }
}

QStringList MessageAccessible::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace Confab
