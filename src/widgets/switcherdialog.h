// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/switcherlist.h"

#include <QDialog>

#include <memory>

namespace Confab {

class AvatarCache;

namespace Ui {
class SwitcherDialog;
}

// A field and what fits what is typed there; Enter goes to the chosen one.
class SwitcherDialog : public QDialog
{
    Q_OBJECT

public:
    // `avatars` is not owned.
    SwitcherDialog(const QList<SwitcherEntry> &entries, AvatarCache *avatars, QWidget *parent = nullptr);
    ~SwitcherDialog() override;

    void accept() override;

signals:
    // After the dialog has gone.
    void chosen(const Confab::SwitcherEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Ui::SwitcherDialog> m_ui;
    SwitcherList *m_list;
};

} // namespace Confab
