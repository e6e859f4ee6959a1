// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/legacydialog.h"

#include "ui_legacydialog.h"
#include "widgets/legacyturnsmodel.h"
#include "wording/foreignwords.h"
#include "wording/timewording.h"

#include <QDateTime>

namespace Confab {

LegacyDialog::LegacyDialog(const LegacyHistory &history, const QString &characterName, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LegacyDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const QString name = ForeignWords::tamed(characterName, 80);
    const QString when = TimeWording::full(history.created.toDateTime().toLocalTime());
    m_ui->aboutLabel->setText(
        when.isEmpty()
            ? tr("An old history with %1. It can be read, and no more.").arg(name)
            : tr("An old history with %1, begun %2. It can be read, and no more.").arg(name, when));
    m_ui->legacyView->setFallbackNames(tr("You"), name);
    m_ui->legacyView->setReadOnly(true);
    m_ui->legacyView->setPlaceholder(tr("The service does not tell what was said here."));
    m_ui->legacyView->setModel(new LegacyTurnsModel(history, this));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

LegacyDialog::~LegacyDialog()
{
    m_ui->legacyView->setModel(nullptr);
}

} // namespace Confab
