// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#ifdef CONFAB_DBUS
#include "app/desktopnotifier.h"
#endif
#include "app/applog.h"
#include "app/firstpaint.h"
#include "app/imagefetch.h"
#include "app/linkopener.h"
#include "app/startupnote.h"
#include "app/tour.h"
#include "app/traynotifier.h"
#include "diagnostics/log.h"
#include "domain/storeproblem.h"
#include "net/networkwatch.h"
#include "net/proxy.h"
#include "server/eliza/elizaresponder.h"
#include "widgets/preferencesdialog.h"

#include <QGuiApplication>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

constexpr double tourWordsPerSecond = 25;

std::unique_ptr<Notifier> makeNotifier()
{
#ifdef CONFAB_DBUS
    return std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
#else
    return std::make_unique<TrayNotifier>();
#endif
}

} // namespace

Program::Program(const Options &options, const Folders &folders, Log *log)
    : m_options(options)
    , m_settings(folders.settingsFile())
    , m_language(&m_settings)
    , m_appearance(&m_settings, SystemScheme::make(this))
    , m_dataDir(folders.dataDir(m_settings))
    , m_imageManager(Net::NetworkHttpClient::createManager())
    , m_imageHttp(m_imageManager.get())
    , m_avatars(imageFetch(&m_imageHttp))
    , m_archive(m_dataDir + u"/archive.sqlite"_s)
    , m_log(log)
    , m_keychain(KeychainCredentials::serviceOfThisBuild())
    , m_accountsFile(folders.areGiven() || !options.tourDir.isEmpty() ? m_dataDir + u"/accounts.json"_s
                                                                      : AccountsFile::usualPath())
    , m_accounts(
          &m_accountsFile, &m_keychain,
          [this](const Endpoints &endpoints, const Token &token) { return connectAccount(endpoints, token); })
    , m_proxy(&m_settings, &m_keychain,
              [this](const ProxyChoice &proxy, const Token &password) { goThrough(proxy, password); })
    , m_window(&m_settings, &m_dialogs, &m_avatars, &m_archive)
{
    constexpr qint64 mostImageBytes = 4 * 1024 * 1024;
    m_imageHttp.setMaximumBodySize(mostImageBytes);
    m_window.setDataFolder({.path = m_dataDir, .fixed = folders.areGiven()});
    connect(&m_window, &MainWindow::startRequested, this, &Program::startServer);
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key == SettingsKeys::localPace.key && m_server)
            m_server->setWordsPerSecond(wordsPerSecond());
    });
    m_proxy.start();
    m_window.setProxy(&m_proxy);
    m_window.setAccounts(&m_accounts);
}

Program::~Program()
{
    m_tour.reset();
    m_window.setService(nullptr);
}

double Program::wordsPerSecond() const
{
    static_assert(SettingsKeys::localPace.fallback == Server::ElizaResponder::humanPace);
    const double usual =
        m_options.tourDir.isEmpty() ? m_settings.value(SettingsKeys::localPace) : tourWordsPerSecond;
    return m_options.wordsPerSecond.value_or(usual);
}

void Program::start()
{
    qCInfo(lcApp).noquote() << "Confab" << CONFAB_VERSION << "with Qt" << qVersion() << "on"
                            << QSysInfo::prettyProductName() << QSysInfo::currentCpuArchitecture()
                            << QGuiApplication::platformName();
    StartupNote::makeIfWanted(&m_window);
    new LinkOpener(&m_window);
    auto *firstPaint = new FirstPaint(&m_window);
    // It asks the session bus.
    connect(firstPaint, &FirstPaint::done, this, [this] {
        m_notifier = makeNotifier();
        m_window.setNotifier(m_notifier.get());
    });
    // The characters have a thread of their own, but it would share memory, disk and libraries with the
    // window. When there is something to show already, they come after it.
    if (m_window.chats())
        connect(firstPaint, &FirstPaint::done, this, &Program::startServer);
    else
        startServer();
    m_window.show();
    m_window.activateWindow();
    if (!m_options.tourDir.isEmpty())
        QTimer::singleShot(0, this, &Program::startTour);
    // It loads a plugin and asks the system's bus; the first conversation does not wait for that.
    QTimer::singleShot(1s, this, [this] {
        m_watch = std::make_unique<Net::NetworkWatch>();
        connect(m_watch.get(), &Net::NetworkWatch::returned, this, [this] {
            if (m_connection)
                m_connection->networkReturned();
            m_accounts.networkReturned();
        });
    });
}

void Program::startServer()
{
    if (m_connection)
        return;
    // One that was chosen and is gone (a disk that is not there) is not made again, empty, somewhere else.
    if (m_settings.value(SettingsKeys::dataFolder) == m_dataDir && !QFileInfo(m_dataDir).isDir()) {
        Error error(Error::Kind::Storage, Error::Operation::OpenArchive);
        error.subCode = toWord(StoreProblem::MissingFolder);
        error.subjects = {m_dataDir};
        m_window.showStartFailure(error);
        return;
    }
    if (!m_server) {
        m_archive.open();
        Server::LocalServerThread::Options options;
        options.dataDir = m_dataDir + u"/local"_s;
        options.wordsPerSecond = wordsPerSecond();
        m_server = std::make_unique<Server::LocalServerThread>(options);
        connect(m_server.get(), &Server::LocalServerThread::ready, this, &Program::serverReady);
        connect(m_server.get(), &Server::LocalServerThread::failed, &m_window, &MainWindow::showStartFailure);
    }
    m_server->start();
}

void Program::serverReady(const QUrl &baseUrl)
{
    qCDebug(lcApp) << "the characters on this computer are there";
    m_connection = std::make_unique<ServiceConnection>(Endpoints::singleOrigin(baseUrl), m_server->token());
    if (m_log)
        m_log->addSecret(m_server->token());
    m_accounts.setLocalService(m_connection->service());
}

std::unique_ptr<AccountConnection> Program::connectAccount(const Endpoints &endpoints, const Token &token)
{
    if (m_log)
        m_log->addSecret(token);
    return std::make_unique<ServiceConnection>(endpoints, token);
}

void Program::goThrough(const ProxyChoice &proxy, const Token &password)
{
    if (m_log)
        m_log->addSecret(password);
    Net::useProxy(proxy, password);
    m_imageHttp.reconnect();
    m_accounts.reconnect();
}

void Program::startTour()
{
    m_tour = std::make_unique<Tour>(&m_window, m_options.tourDir, [this] {
        return m_connection
            ? std::make_unique<ServiceConnection>(m_connection->service()->endpoints(), m_server->token())
            : nullptr;
    });
    connect(m_tour.get(), &Tour::finished, this, [](int exitCode) { QCoreApplication::exit(exitCode); });
    m_tour->start();
}

} // namespace Confab
