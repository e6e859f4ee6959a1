// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/startpage.h"

#include "ui_startpage.h"
#include "widgets/looks.h"
#include "widgets/paletteicon.h"

using namespace Qt::StringLiterals;

namespace Confab {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->button->setDefault(true);
    m_ui->progress->setFixedSize(180, 8);
    connect(m_ui->button, &QPushButton::clicked, this, [this] {
        if (m_pressed)
            m_pressed();
    });
    m_ui->secondButton->hide();
    connect(m_ui->secondButton, &QPushButton::clicked, this, [this] {
        if (m_secondPressed)
            m_secondPressed();
    });
}

StartPage::~StartPage() = default;

void StartPage::dress()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_ui->headline->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Looks::quietText(palette()));
    m_ui->text->setPalette(quiet);
}

void StartPage::showBusy(const QString &headline)
{
    m_pressed = {};
    setAccessibleName(headline);
    m_ui->headline->setText(headline);
    m_ui->text->hide();
    m_ui->button->hide();
    m_ui->secondButton->hide();
    m_ui->progress->show();
}

void StartPage::showMessage(const QString &headline, const QString &text, const QString &buttonText,
                            std::function<void()> pressed)
{
    m_pressed = std::move(pressed);
    setAccessibleName(headline);
    m_ui->headline->setText(headline);
    m_ui->text->setText(text);
    m_ui->text->setVisible(!text.isEmpty());
    m_ui->button->setText(buttonText);
    m_ui->button->setVisible(!buttonText.isEmpty());
    m_ui->secondButton->hide();
    m_ui->progress->hide();
    // The one thing to do here is what Enter does, unless somebody is busy elsewhere.
    const QWidget *focus = window()->focusWidget();
    if (!buttonText.isEmpty() && (!focus || focus == this || !focus->isEnabled()))
        m_ui->button->setFocus(Qt::OtherFocusReason);
}

void StartPage::showSecond(const QString &buttonText, std::function<void()> pressed)
{
    m_secondPressed = std::move(pressed);
    m_ui->secondButton->setText(buttonText);
    m_ui->secondButton->show();
}

Banner *StartPage::banner() const
{
    return m_ui->startBanner;
}

QString StartPage::headline() const
{
    return m_ui->headline->text();
}

QString StartPage::text() const
{
    return m_ui->text->isHidden() ? QString() : m_ui->text->text();
}

// Drawn when it is seen: a start with something to show does without this page.
void StartPage::showEvent(QShowEvent *event)
{
    m_ui->icon->setPixmap(programPicture(QSize(96, 96), devicePixelRatioF()));
    dress();
    QWidget::showEvent(event);
}

void StartPage::changeEvent(QEvent *event)
{
    const bool looksElse = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksElse && isVisible())
        dress();
    else if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace Confab
