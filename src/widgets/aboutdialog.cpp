// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Confab {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->icon->setPixmap(QIcon(u":/icons/confab.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    m_ui->version->setText(
        tr("Version %1, with Qt %2").arg(QLatin1StringView(CONFAB_VERSION), QLatin1StringView(qVersion())));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace Confab
