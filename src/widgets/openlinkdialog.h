// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/link.h"
#include "service/reply.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Confab {

class ChatService;

namespace Ui {
class OpenLinkDialog;
}

// Takes a link or an id and finds out what it leads to; stays open until that is there, so that a failure can
// be said and mended here. What is in the clipboard stands in the field already when it is a link.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT

public:
    // The service is not owned and must outlive the dialog.
    explicit OpenLinkDialog(ChatService *service, QWidget *parent = nullptr);
    ~OpenLinkDialog() override;

    void accept() override;

signals:
    void chatFound(const Confab::Chat &chat);
    // The link names a character and no chat.
    void characterWanted(const QString &characterId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void setBusy(bool busy);

    std::unique_ptr<Ui::OpenLinkDialog> m_ui;
    ChatService *m_service;
    QPointer<Reply<Chat>> m_reply;
};

} // namespace Confab
