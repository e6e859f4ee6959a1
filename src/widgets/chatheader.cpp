// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chatheader.h"

#include "ui_chatheader.h"
#include "widgets/actions.h"
#include "widgets/looks.h"
#include "widgets/paletteicon.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Confab {

ChatHeader::ChatHeader(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ChatHeader>())
{
    m_ui->setupUi(this);
    m_ui->subtitle->setQuiet(true);
    m_ui->titleEdit->hide();
    m_ui->titleEdit->installEventFilter(this);
    m_ui->menuButton->setIcon(paletteIcon("more"_L1));
    connect(m_ui->title, &ElidedLabel::doubleClicked, this, &ChatHeader::renameRequested);
    dress();
}

ChatHeader::~ChatHeader() = default;

void ChatHeader::setActions(const Actions &actions)
{
    m_ui->sidebarButton->setDefaultAction(actions[Verb::ShowSidebar]);
    m_ui->detailsButton->setDefaultAction(actions[Verb::ShowDetails]);
}

void ChatHeader::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(m_ui->menuButton, &QToolButton::clicked, this, &ChatHeader::popUpMenu, Qt::UniqueConnection);
}

void ChatHeader::setChat(const QString &characterId, const QString &characterName, const QString &name)
{
    m_name = name;
    m_characterName = characterName;
    m_ui->avatar->setCharacter(characterId, characterName);
    showTexts();
}

void ChatHeader::setAvatar(const QPixmap &pixmap)
{
    m_ui->avatar->setPixmap(pixmap);
}

void ChatHeader::setState(const QString &state)
{
    m_state = state;
    showTexts();
}

// By hand: a button with a menu of its own is drawn with an arrow, and opens to the wrong side here.
void ChatHeader::popUpMenu()
{
    const QToolButton *button = m_ui->menuButton;
    const int width = isRightToLeft() ? 0 : m_menu->sizeHint().width() - button->width();
    m_menu->popup(button->mapToGlobal(QPoint(-width, button->height())));
}

QString ChatHeader::title() const
{
    return m_ui->title->text();
}

QString ChatHeader::subtitle() const
{
    return m_ui->subtitle->text();
}

void ChatHeader::showTexts()
{
    m_ui->title->setText(!m_name.isEmpty()                ? m_name.simplified()
                             : !m_characterName.isEmpty() ? m_characterName.simplified()
                                                          : tr("Untitled chat"));
    const bool named = !m_name.isEmpty() && !m_characterName.isEmpty();
    m_ui->subtitle->setText(!m_state.isEmpty() ? m_state
                                : named        ? tr("with %1").arg(m_characterName.simplified())
                                               : QString());
    m_ui->subtitle->setVisible(!m_ui->subtitle->text().isEmpty());
}

void ChatHeader::startRenaming()
{
    resumeRenaming(m_name);
    m_ui->titleEdit->selectAll();
}

void ChatHeader::resumeRenaming(const QString &name)
{
    m_ui->titleEdit->setPlaceholderText(m_characterName);
    m_ui->titleEdit->setText(name);
    m_ui->title->hide();
    m_ui->titleEdit->show();
    m_ui->titleEdit->setFocus(Qt::OtherFocusReason);
}

bool ChatHeader::isRenaming() const
{
    return !m_ui->titleEdit->isHidden();
}

void ChatHeader::finishRenaming(bool save)
{
    if (!isRenaming())
        return;
    const QString name = m_ui->titleEdit->text().trimmed();
    m_ui->titleEdit->hide();
    m_ui->title->show();
    if (save && name != m_name)
        emit renamed(name);
    emit renamingEnded();
}

bool ChatHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->titleEdit)
        return QFrame::eventFilter(watched, event);
    const auto keyOf = [](QEvent *pressed) { return static_cast<QKeyEvent *>(pressed)->key(); };
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc gives up the new name; it must not stop a reply at the same time.
        if (keyOf(event) == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (const int key = keyOf(event);
            key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishRenaming(key != Qt::Key_Escape);
            return true;
        }
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason)
            finishRenaming(true);
        break;
    }
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void ChatHeader::dress()
{
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.08);
    strong.setWeight(QFont::DemiBold);
    m_ui->title->setFont(strong);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    m_ui->subtitle->setFont(small);
    // The same height with and without a second line, so that the messages below stay where they are.
    const QMargins margins = layout()->contentsMargins();
    setMinimumHeight(QFontMetrics(strong).height() + QFontMetrics(small).height() + 4 + margins.top()
                     + margins.bottom());
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Looks::line(palette()));
}

void ChatHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        dress();
    } else if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
    QFrame::changeEvent(event);
}

} // namespace Confab
