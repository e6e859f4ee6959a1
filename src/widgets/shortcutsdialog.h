// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

class QMenuBar;

namespace Confab {

class Actions;

namespace Ui {
class ShortcutsDialog;
}

// Every verb that has a key, in the order of the menus, made from the actions themselves.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    // `enterSends`: which key sends a message, which is a matter of the text field and no shortcut.
    ShortcutsDialog(const Actions &actions, const QMenuBar *bar, bool enterSends, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    void add(const QString &section, const QString &text, const QString &keys);
    void filter(const QString &text);

    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace Confab
