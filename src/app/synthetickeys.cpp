// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/synthetickeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Confab {

namespace {

// The action that this key would trigger with the focus where it is.
QAction *actionFor(const QKeySequence &key, QWidget *target, QWidget *window)
{
    if (target->window() != window)
        return nullptr;
    for (QWidget *widget = target; widget; widget = widget == window ? nullptr : widget->parentWidget()) {
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            const bool inReach = widget == window
                || action->shortcutContext() == Qt::WidgetWithChildrenShortcut
                || (widget == target && action->shortcutContext() == Qt::WidgetShortcut);
            if (inReach && action->isEnabled() && action->shortcuts().contains(key))
                return action;
        }
    }
    return nullptr;
}

} // namespace

QWidget *SyntheticKeys::target() const
{
    QWidget *active = QApplication::activeModalWidget();
    if (!active)
        active = m_window;
    return active->focusWidget() ? active->focusWidget() : active;
}

bool SyntheticKeys::press(const QKeySequence &key) const
{
    QWidget *widget = target();
    const QKeyCombination combination = key[0];
    const auto send = [&](QEvent::Type type) {
        QKeyEvent event(type, combination.key(), combination.keyboardModifiers());
        event.setAccepted(type != QEvent::ShortcutOverride);
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    };
    QAction *action = actionFor(key, widget, m_window);
    if (action && !send(QEvent::ShortcutOverride)) {
        action->trigger();
        return true;
    }
    const bool taken = send(QEvent::KeyPress);
    send(QEvent::KeyRelease);
    return taken;
}

bool SyntheticKeys::type(const QString &text) const
{
    // Whole characters: half of an emoji is no key.
    const QList<uint> letters = text.toUcs4();
    for (const uint code : letters) {
        QWidget *widget = target();
        if (!widget)
            return false;
        const char32_t letter = code;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString::fromUcs4(&letter, 1));
            QCoreApplication::sendEvent(widget, &event);
        }
    }
    return true;
}

} // namespace Confab
