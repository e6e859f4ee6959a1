// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/signoutdialog.h"

#include "ui_signoutdialog.h"

#include <QPushButton>

namespace Confab {

SignOutDialog::SignOutDialog(const QString &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignOutDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->question->setText(tr("Sign out of %1?").arg(account));
    QFont strong = m_ui->question->font();
    strong.setBold(true);
    m_ui->question->setFont(strong);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign out"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SignOutDialog::~SignOutDialog() = default;

bool SignOutDialog::wipesWriting() const
{
    return m_ui->wipeBox->isChecked();
}

} // namespace Confab
