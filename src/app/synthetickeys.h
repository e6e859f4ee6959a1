// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QWidget;

namespace Confab {

// Keys as a person would press them, given to whatever has the focus: a shortcut triggers its action unless
// the widget with the focus claims the key, exactly as the window system's own events do.
class SyntheticKeys
{
public:
    explicit SyntheticKeys(QWidget *window)
        : m_window(window)
    {
    }

    // One key with its modifiers. False when nothing could take it.
    bool press(const QKeySequence &key) const;
    // Letter by letter. False when no widget has the focus.
    bool type(const QString &text) const;

private:
    QWidget *target() const;

    QWidget *m_window;
};

} // namespace Confab
