// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/accounts.h"

#include <QMenu>
#include <QToolButton>

namespace Confab {

class Actions;
class Archive;
class AvatarCache;
class Dialogs;
class Settings;
class StartPage;
class StoreNotices;

// Where the window and the accounts meet: the switcher above the list of chats, what the start page says
// while an account has no service, and the verbs that sign in and out.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; all must outlive the desk. `archive` may be null.
    struct Parts
    {
        Accounts *accounts = nullptr;
        Actions *actions = nullptr;
        Dialogs *dialogs = nullptr;
        AvatarCache *avatars = nullptr;
        Archive *archive = nullptr;
        Settings *settings = nullptr;
        StartPage *page = nullptr;
        StoreNotices *notices = nullptr;
        QWidget *window = nullptr;
    };

    explicit AccountDesk(const Parts &parts, QObject *parent = nullptr);

    // For the window to put where it likes.
    QToolButton *switcher() { return m_switcher; }
    // Says on the start page why there is no service. False: there is nothing to say.
    bool showPage();
    // There is no token yet, and the person is asked to see to it.
    bool isWaiting() const;
    // Nobody has signed in on this computer yet, and the start page should offer both ways.
    bool isFirstRun() const;
    void retranslate();

public slots:
    void signIn();
    // Asks for a new token of the current account.
    void signInAgain();
    void signOut();

signals:
    // The window should show the current account's service.
    void serviceChanged();
    // What showPage() says has changed.
    void pageChanged();
    // The current account goes on after it had no valid token.
    void refreshWanted();

private:
    void openSignIn(const std::optional<AccountEntry> &again);
    void stateChanged(const QString &key);
    void forgetOthers();
    void updateSwitcher();
    void fillMenu();
    void addEntry(const QString &key);
    void signOutFailed(CredentialState state);
    void tellOfFile();
    QString nameOf(const QString &key) const;
    QIcon iconOf(const QString &key) const;

    const Parts m_parts;
    QToolButton *m_switcher;
    QMenu *m_menu;
};

} // namespace Confab
