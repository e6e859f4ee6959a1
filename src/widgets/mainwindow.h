// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/chat.h"
#include "domain/error.h"
#include "settings/settingskeys.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace Confab {

class AccountDesk;
class Accounts;
class Actions;
class Archive;
class AvatarCache;
class ChatListModel;
class ChatLists;
class ChatService;
class ChatVerbs;
class Dialogs;
class Menus;
class Notifier;
class ProgramDialogs;
class ProxyDesk;
class ProxyKeeper;
class ReplyNotices;
class Settings;
class StatusLine;
class StoreNotices;
class Switcher;
class WindowPanes;
class WindowPlace;
class WritingKeeper;
struct DataFolder;

namespace Ui {
class MainWindow;
}

// The window: chats on one side, the open conversation on the other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive the window. It starts with "getting ready", until it is given a
    // service or told that there will be none.
    // Without an archive, what is written and not sent is kept in memory alone.
    MainWindow(Settings *settings, Dialogs *dialogs, AvatarCache *avatars, Archive *archive,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    // The service must outlive the window, or be taken away before by nullptr.
    // `account` is the key under which its drafts are kept and its open chat remembered; empty: the
    // characters on this computer.
    void setService(ChatService *service, const QString &account = {});
    // Once, before anything is shown: from now on the window shows the service of the current account, and
    // has a switcher. Not owned; must outlive the window.
    void setAccounts(Accounts *accounts);
    // There is no service because the local server did not start.
    void showStartFailure(const Error &error);
    void showStarting();
    // `activation`: what the desktop gave to come to the front with; may be empty.
    void comeToFront(const QByteArray &activation = {});
    // Tells the desktop of replies from now on. Not owned; must outlive the window.
    void setNotifier(Notifier *notifier);
    // What Preferences tell about it.
    void setDataFolder(const DataFolder &folder);
    // Once: from now on Preferences have a choice of proxy. Not owned; must outlive the window.
    void setProxy(ProxyKeeper *proxy);

    // Opens it as soon as it is known; reads it when the list does not have it.
    void openChat(const QString &chatId);
    QString openChatId() const;
    // Opens what a link or an id leads to (domain/link.h), as soon as there is a service; what leads nowhere
    // is said in the window. The text may come from anybody.
    void openLink(const QString &text);

    const Actions &actions() const { return *m_actions; }
    // Null while there is none.
    ChatListModel *chats() const;

signals:
    // The person wants the local server to be started again.
    void startRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void showKept(const QString &account);
    void showChat(const Chat &chat);
    void openFirst();
    Setting<QString> openChatSetting() const;
    void showFirstRun();
    void showCharacter(const QString &characterId);
    void showPage();
    void showTitle();
    void refresh();
    void chatMenuFor(const QString &chatId, const QPoint &globalPos);
    void restore();

    Settings *m_settings;
    Dialogs *m_dialogs;
    AvatarCache *m_avatars;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Actions *m_actions;
    WritingKeeper *m_writing;
    Menus *m_menus = nullptr;
    ProgramDialogs *m_programDialogs = nullptr;
    StatusLine *m_status = nullptr;
    WindowPanes *m_panes = nullptr;
    Switcher *m_switcher = nullptr;
    ChatVerbs *m_chatVerbs = nullptr;
    ReplyNotices *m_notices = nullptr;
    WindowPlace *m_place = nullptr;
    ChatService *m_service = nullptr;
    ChatLists *m_lists = nullptr;
    QString m_link; // to be opened when there is a service
    Archive *m_archive;
    StoreNotices *m_storeNotices = nullptr;
    AccountDesk *m_desk = nullptr; // null while there are no accounts
    ProxyDesk *m_proxyDesk = nullptr;
    QByteArray m_openChatKey; // in the settings; empty: of the characters on this computer
    Error m_failure; // why there is no service
};

} // namespace Confab
