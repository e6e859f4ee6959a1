// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/character.h"
#include "domain/chat.h"
#include "domain/link.h"
#include "service/reply.h"
#include "service/values.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Confab {

class AvatarCache;
class CharacterListModel;
class ChatService;
class Settings;

namespace Ui {
class NewChatDialog;
}

// Chooses a character and starts a chat with it; stays open until the chat is there, so that a failure can be
// said and tried again here.
class NewChatDialog : public QDialog
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive the dialog.
    NewChatDialog(ChatService *service, AvatarCache *avatars, Settings *settings, QWidget *parent = nullptr);
    ~NewChatDialog() override;

    // Looks for this one instead of showing whom there is.
    void choose(const QString &characterId);
    void accept() override;

signals:
    // The chat carries the character's name and picture, as the list of recent chats would tell them.
    void created(const Confab::Chat &chat);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void searchRecent();
    void searchWords(const QString &words);
    void follow(const Link &link);
    void followCharacter(const QString &characterId);
    void fail(const Error &error);
    void showState(const QString &sentence);
    void take(const QList<Character> &characters, bool replace);
    void showChoice();
    void setCreating(bool creating);
    Character chosen() const;

    std::unique_ptr<Ui::NewChatDialog> m_ui;
    ChatService *m_service;
    Settings *m_settings;
    CharacterListModel *m_characters;
    QPointer<ReplyBase> m_search;
    QPointer<Reply<NewChat>> m_creation;
    QTimer m_typing;
    bool m_showsHits = false; // what a search found, not what is there without one
};

} // namespace Confab
