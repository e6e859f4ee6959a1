// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs.h"

#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>

namespace Confab {

void WindowDialogs::open(QDialog *dialog)
{
    dialog->open();
}

void WindowDialogs::openBeside(QDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void WindowDialogs::ask(QWidget *parent, const Question &question, std::function<void(bool)> answered)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    // What is quoted in it comes from outside.
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setText(question.text);
    box->setInformativeText(question.detail);
    QPushButton *accept = box->addButton(question.acceptText, QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    // The words would stand in a narrow column else.
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()); grid && grid->columnCount() > 1)
        grid->setColumnMinimumWidth(grid->columnCount() - 1, box->fontMetrics().averageCharWidth() * 48);
    // Enter out of habit does no harm.
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, parent,
            [box, accept, answered = std::move(answered)] { answered(box->clickedButton() == accept); });
    box->open();
}

} // namespace Confab
