// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serviceconnection.h"
#include "support/awaitreply.h"
#include "support/faultycredentials.h"
#include "support/scriptedserver.h"
#include "watchedapplication.h"
#include "widgets/accounts.h"
#include "widgets/mainwindow.h"
#include "widgets/proxykeeper.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QAbstractButton;
class QDialog;
class QMessageBox;

namespace Confab {
class Archive;
class AvatarCache;
class Banner;
class ChatHeader;
class ComposerEdit;
class Settings;
class StartPage;
class TurnModel;
class TurnView;
class WindowDialogs;
enum class Verb;
} // namespace Confab

namespace Confab::Testing {

// The real main window with a real local server, and a second client of that server. What it cannot find or
// do is a fatal error of the test.
class WindowFixture
{
public:
    // `chatTurns`: a chat with so many turns is there before the window opens; 0: none is.
    // WithAccounts: `server` plays the characters on this computer, and there is a switcher.
    enum class Accounts
    {
        Without,
        With,
    };
    explicit WindowFixture(int chatTurns = 0, Accounts accounts = Accounts::Without);
    ~WindowFixture();

    // Another window on the same settings and server, as after a restart of the program.
    void reopen();
    // The same in two steps: closed, then opened without a service, until connectWindow().
    void closeWindow();
    void openWindow();
    // The window without a service, until connectWindow().
    void disconnectWindow();
    void connectWindow();

    // Keys go to whatever has the focus, through the window system, shortcuts included.
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const;
    void type(const QString &text) const;
    // What a window manager does: the topmost window gets the keys. The offscreen platform has none.
    QWindow *activateTop() const;
    // Goes to the composer and types, Enter included.
    void send(const QString &text);
    // Starts a chat with the server's first character by Ctrl+N and Enter, and waits until it is open.
    bool startChat();
    // Makes this message the current one, by keys.
    bool goToMessage(const QString &turnId);
    void click(QAbstractButton *button) const;
    // Of the view, where this tool tip appears; null when it appears nowhere.
    QPoint pointWithTip(const QString &tip) const;

    // What a person sees.
    QStringList messages() const; // the texts of all rows, oldest first
    QString allText() const; // of the window: every visible label, banner, field and message
    bool shows(const QString &text) const { return allText().contains(text); }
    QString chatTitles() const; // of the list of chats, one a line

    // By object name or text; nullptr when it is not to be seen.
    QAbstractButton *button(const QString &textOrName) const;
    QAction *action(Verb verb) const;
    QDialog *dialog() const;
    QMessageBox *question() const;
    // Picks an entry of a context menu that is open.
    bool pickFromMenu(const QString &text) const;
    QStringList menuTexts() const;

    TurnView *view() const;
    TurnModel *turns() const;
    ComposerEdit *composer() const;
    ChatHeader *header() const;
    Banner *banner() const;
    Banner *windowBanner() const;
    StartPage *startPage() const;
    Turn lastTurn() const;
    bool isReplying() const;

    // What the second client reads, turns oldest first.
    QList<Turn> stored();
    Chat storedChat();
    template <class T>
    Ended<T> read(Reply<T> *reply)
    {
        return awaitReply(reply);
    }
    ChatService *other() { return m_other->service(); }

    Settings *settings() const { return m_settings.get(); }
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("confab.ini")); }

    ScriptedServer server;
    // With accounts: the keychain outlasts reopen(), the others are made anew.
    FaultyCredentials keychain;
    std::unique_ptr<Confab::Accounts> accounts;
    // Holds for the whole process, as in the program.
    std::unique_ptr<ProxyKeeper> proxy;
    QString accountsPath() const { return m_folder.filePath(QStringLiteral("accounts.json")); }
    QString folder() const { return m_folder.path(); }
    Archive *archive() const { return m_archive.get(); }
    QString chatId; // the chat that the fixture or startChat() made
    MainWindow *window = nullptr;

private:
    const Endpoints m_endpoints; // also while the server is away
    QTemporaryDir m_folder;
    std::unique_ptr<QNetworkAccessManager> m_imageManager;
    std::unique_ptr<Net::NetworkHttpClient> m_imageHttp;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowDialogs> m_dialogs;
    std::unique_ptr<AvatarCache> m_avatars;
    std::unique_ptr<Archive> m_archive;
    const bool m_withAccounts;
    std::unique_ptr<AccountsFile> m_accountsFile;
    std::unique_ptr<ServiceConnection> m_connection;
    std::unique_ptr<ServiceConnection> m_other;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Confab::Testing
