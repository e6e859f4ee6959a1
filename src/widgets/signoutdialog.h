// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Confab {

namespace Ui {
class SignOutDialog;
}

// Asks whether to sign out, and what becomes of what was kept.
class SignOutDialog : public QDialog
{
    Q_OBJECT

public:
    SignOutDialog(const QString &account, QWidget *parent);
    ~SignOutDialog() override;

    // Drafts and unsent messages of the account go too.
    bool wipesWriting() const;

private:
    std::unique_ptr<Ui::SignOutDialog> m_ui;
};

} // namespace Confab
