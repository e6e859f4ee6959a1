// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Confab {

class Actions;
class AvatarCache;
class ChatFilterModel;
class ChatListModel;

namespace Ui {
class Sidebar;
}

// The list of chats, with a search field above it, and what there is to say when there are none.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    // `avatars` is not owned.
    void setParts(const Actions &actions, AvatarCache *avatars);
    // Not owned; nullptr while there is no service.
    void setModel(ChatListModel *model);
    // Selects it; an empty id selects none.
    void setOpenChat(const QString &chatId);
    // The first chat as the list shows it; empty when there is none.
    QString firstChat() const;
    void focusList();
    bool listHasFocus() const;

signals:
    // The person has chosen this chat, by a click or by moving to it with the keys.
    void chatChosen(const QString &chatId);
    void contextMenuRequested(const QString &chatId, const QPoint &globalPos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void restoreSelection();
    void requestMenu(const QPoint &pos);
    void showState();

    std::unique_ptr<Ui::Sidebar> m_ui;
    const Actions *m_actions = nullptr;
    ChatListModel *m_model = nullptr;
    ChatFilterModel *m_shown;
    QString m_openChat;
    QTimer m_settle; // arrow keys run through the list faster than chats should open
    bool m_restoring = false;
};

} // namespace Confab
