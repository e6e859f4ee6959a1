// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/openlinkdialog.h"

#include "service/chatservice.h"
#include "ui_openlinkdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace Confab {

OpenLinkDialog::OpenLinkDialog(ChatService *service, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpenLinkDialog>())
    , m_service(service)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    const QString copied = QGuiApplication::clipboard()->text();
    if (!Link::parse(copied).isNull()) {
        m_ui->linkEdit->setText(copied.trimmed());
        m_ui->linkEdit->selectAll();
    }
    connect(m_ui->linkEdit, &QLineEdit::textChanged, this, &OpenLinkDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &OpenLinkDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &OpenLinkDialog::reject);
    check();
}

OpenLinkDialog::~OpenLinkDialog()
{
    if (m_reply)
        m_reply->abort();
}

void OpenLinkDialog::check()
{
    const Link link = Link::parse(m_ui->linkEdit->text());
    QString hint;
    if (!link.chatId.isEmpty())
        hint = tr("This leads to a chat.");
    else if (!link.characterId.isEmpty())
        hint = tr("This leads to a character and all chats with it.");
    else if (m_ui->linkEdit->text().trimmed().isEmpty())
        hint = tr("The address of a page at Character.AI will do, and so will a link that was copied here.");
    else
        hint = tr("This is neither a link nor an id of a chat or a character.");
    m_ui->hintLabel->setText(hint);
    m_ui->buttons->button(QDialogButtonBox::Open)->setEnabled(!link.isNull() && !m_reply);
}

void OpenLinkDialog::setBusy(bool busy)
{
    m_ui->linkEdit->setEnabled(!busy);
    check();
    if (busy)
        m_ui->hintLabel->setText(tr("Looking for the chat…"));
    else
        m_ui->linkEdit->setFocus(Qt::OtherFocusReason);
}

void OpenLinkDialog::accept()
{
    const Link link = Link::parse(m_ui->linkEdit->text());
    if (link.isNull() || m_reply)
        return;
    m_ui->banner->dismiss();
    if (link.chatId.isEmpty()) {
        emit characterWanted(link.characterId);
        QDialog::accept();
        return;
    }
    m_reply = m_service->fetchChat(link.chatId);
    setBusy(true);
    m_reply->then(this, [this](const Reply<Chat> &reply) {
        m_reply.clear();
        setBusy(false);
        if (!reply.hasValue()) {
            m_ui->banner->showError(reply.error(), tr("Try again"), [this] { accept(); });
            return;
        }
        emit chatFound(reply.value());
        QDialog::accept();
    });
}

void OpenLinkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        check();
    }
    QDialog::changeEvent(event);
}

} // namespace Confab
