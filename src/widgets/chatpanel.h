// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/openchat.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Confab {

class AvatarCache;
class ConnectionBar;
class NewMessagesLine;
class RetryLater;
class SendVerbs;
class TurnVerbs;
class WritingKeeper;

namespace Ui {
class ChatPanel;
}

// One conversation: header, messages, composer, and what there is to say about them.
class ChatPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChatPanel(QWidget *parent = nullptr);
    ~ChatPanel() override;

    // Once, right after construction. Nothing is owned.
    void setParts(Actions *actions, Dialogs *dialogs, AvatarCache *avatars, WritingKeeper *writing,
                  QMenu *chatMenu);
    // nullptr: none. Closes the chat that was open, unless showKept() has opened it.
    void setService(ChatService *service);
    // While there is no service: the messages of this chat, oldest first, as the last run kept them.
    void showKept(const Chat &chat, const QList<Turn> &turns);
    // Opens it, or takes over what is newly known of the one that is open. Without an id: closes.
    void setChat(const Chat &chat) { setChat(chat, {}); }

    const OpenChat *openChat() const { return &m_chat; }
    QString chatId() const { return m_chat.chat.id; }
    SendVerbs *sendVerbs() const { return m_sending; }
    TurnVerbs *turnVerbs() const { return m_turnVerbs; }
    // Reads the newest messages again.
    void refresh();
    // Shows the message where it stands, reading older pages until it is there.
    void goTo(const QString &turnId);
    void focusComposer();
    void setEnterSends(bool enterSends);
    // Whether there is somewhere to sign in again.
    void setCanSignIn(bool canSignIn);
    // The service has a valid token again.
    void resume();

signals:
    // The context menu of the current message.
    void messageMenuRequested(const QPoint &globalPos);
    // Something small to say in the status line.
    void hint(const QString &text);
    // Something to say to somebody who does not look.
    void announced(const QString &text);
    void titleChanged();
    // The chat that was kept is not there any more, and has been closed.
    void chatIsGone(const QString &chatId);
    // The newest messages of the chat have been read.
    void messagesStarted();
    // The service does not take the token any more, and the person has another one.
    void signInWanted();
    // What can be done may have changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setChat(const Chat &chat, const QList<Turn> &kept);
    void makeTurns();
    void closeIfGone();
    void connectView();
    void connectService();
    void connectTurns();
    void showMessages();
    void showUnread(const QString &sentence);
    void showState();
    void showAvatar();
    void updateVerbs();
    void bringDraft();
    void later();

    std::unique_ptr<Ui::ChatPanel> m_ui;
    OpenChat m_chat;
    AvatarCache *m_avatars = nullptr;
    WritingKeeper *m_writing = nullptr;
    NewMessagesLine *m_newLine = nullptr;
    ConnectionBar *m_connection = nullptr;
    RetryLater *m_retry;
    SendVerbs *m_sending = nullptr;
    TurnVerbs *m_turnVerbs = nullptr;
    bool m_unread = false; // the banner tells why there are no messages
    bool m_unreadCounts = false; // and counts down to the next try
    QString m_wanted; // the message that goTo() is looking for
    QTimer m_later; // many changes of one moment are one update
    QTimer m_watch; // the end of a generation that was stopped is told by nobody
};

} // namespace Confab
