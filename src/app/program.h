// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/appearance.h"
#include "app/folders.h"
#include "app/options.h"
#include "app/serviceconnection.h"
#include "app/windowlanguage.h"
#include "archive/archive.h"
#include "credentials/keychaincredentials.h"
#include "server/localserverthread.h"
#include "settings/accountsfile.h"
#include "settings/settings.h"
#include "widgets/accounts.h"
#include "widgets/avatarcache.h"
#include "widgets/dialogs.h"
#include "widgets/mainwindow.h"
#include "widgets/proxykeeper.h"

#include <QObject>

#include <memory>

namespace Confab {

class Log;
class Tour;

namespace Net {
class NetworkWatch;
}

// The running program: the characters on this computer on a thread of their own, and the window, which is
// there before they are.
class Program : public QObject
{
    Q_OBJECT

public:
    // `folders` must outlive it. `log`, if there is one, takes every token out of what it writes; it must
    // outlive the program, too.
    Program(const Options &options, const Folders &folders, Log *log = nullptr);
    ~Program() override;

    // Shows the window and starts everything else.
    void start();

    MainWindow *window() { return &m_window; }

private:
    void startServer();
    void serverReady(const QUrl &baseUrl);
    void startTour();
    void goThrough(const ProxyChoice &proxy, const Token &password);
    double wordsPerSecond() const;
    std::unique_ptr<AccountConnection> connectAccount(const Endpoints &endpoints, const Token &token);

    const Options m_options;
    Settings m_settings;
    WindowLanguage m_language;
    Appearance m_appearance;
    const QString m_dataDir;
    WindowDialogs m_dialogs;
    std::unique_ptr<QNetworkAccessManager> m_imageManager;
    Net::NetworkHttpClient m_imageHttp;
    AvatarCache m_avatars;
    Archive m_archive;
    Log *m_log;
    KeychainCredentials m_keychain;
    AccountsFile m_accountsFile;
    Accounts m_accounts;
    ProxyKeeper m_proxy;
    std::unique_ptr<Server::LocalServerThread> m_server;
    std::unique_ptr<ServiceConnection> m_connection; // after the server, so that it goes first
    std::unique_ptr<Notifier> m_notifier;
    MainWindow m_window;
    std::unique_ptr<Net::NetworkWatch> m_watch;
    std::unique_ptr<Tour> m_tour;
};

} // namespace Confab
