// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/subpage.h"

#include "ui_subpage.h"
#include "widgets/paletteicon.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Confab {

SubPage::SubPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubPage>())
{
    m_ui->setupUi(this);
    m_ui->backButton->setIcon(paletteIcon("previous"_L1));
    m_ui->newButton->setIcon(paletteIcon("new-chat"_L1));
    m_ui->topLayout->setStretchFactor(m_ui->titleLabel, 1);
    connect(m_ui->backButton, &QToolButton::clicked, this, &SubPage::backWanted);
    connect(m_ui->newButton, &QToolButton::clicked, this, &SubPage::newWanted);
}

SubPage::~SubPage() = default;

ListPane *SubPage::pane() const
{
    return m_ui->pane;
}

void SubPage::setTitle(const QString &title)
{
    m_ui->titleLabel->setText(title);
}

QString SubPage::title() const
{
    return m_ui->titleLabel->text();
}

void SubPage::setNewOffered(bool offered)
{
    m_ui->newButton->setVisible(offered);
}

void SubPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

void SubPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace Confab
