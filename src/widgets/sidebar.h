// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Confab {

class Actions;
class AvatarCache;
class ChatFilterModel;
class ChatListModel;
class ChatService;
class RetryLater;
class SeenChatsModel;
class SideSections;
struct LegacyHistory;

namespace Ui {
class Sidebar;
}

// The lists of chats in sections (recent ones, those of one character, archived ones, old histories), with a
// search field above them, and what there is to say when there are none.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    // `avatars` is not owned.
    void setParts(const Actions &actions, AvatarCache *avatars);
    // A button for where the one in the conversation's header cannot be seen.
    void setHidingOffered(bool offered);
    // What chooses the account, above everything else. Owned from here on.
    void setSwitcher(QWidget *switcher);
    // Not owned. Without a service only the recent chats are shown, or nothing when that is nullptr, too.
    void setModels(ChatListModel *model, SeenChatsModel *seen, ChatService *service);
    // Counts down the pause that the list of recent chats is in. Not owned; goes with the models.
    void setRetry(const RetryLater *retry);
    // Selects it; an empty id selects none.
    void setOpenChat(const QString &chatId);
    // The first chat as the list shows it; empty when there is none.
    QString firstChat() const;
    // The page of all chats with this character.
    void openCharacter(const QString &characterId);
    // Reads again what the sections beside the recent chats show.
    void refreshSections();
    void focusList();
    bool listHasFocus() const;

signals:
    // The person has chosen this chat, by a click or by moving to it with the keys.
    void chatChosen(const QString &chatId);
    // With this character; an empty id: with whom is to be asked.
    void newChatWanted(const QString &characterId);
    void historyChosen(const Confab::LegacyHistory &history, const QString &characterName);
    // The characters of the recent chats that are seen now.
    void seenChanged(const QStringList &characterIds);
    void contextMenuRequested(const QString &chatId, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void restoreSelection();
    void requestMenu(const QPoint &pos);
    void tellSeen();
    void showSection();
    void retranslateSections();
    void showState();
    void showCountdown();

    std::unique_ptr<Ui::Sidebar> m_ui;
    const Actions *m_actions = nullptr;
    ChatListModel *m_model = nullptr;
    ChatFilterModel *m_shown;
    SideSections *m_sections;
    QPointer<const RetryLater> m_retry;
    QString m_openChat;
    QTimer m_scrolled; // one telling after much scrolling
    QTimer m_settle; // arrow keys run through the list faster than chats should open
    bool m_restoring = false;
};

} // namespace Confab
