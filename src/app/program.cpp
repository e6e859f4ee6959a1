// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "app/imagefetch.h"
#include "app/linkopener.h"
#include "app/startupnote.h"
#include "app/tour.h"
#include "net/networkwatch.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr double tourWordsPerSecond = 25;

} // namespace

Program::Program(const Options &options)
    : m_options(options)
    , m_tourData(!options.tourDir.isEmpty() && options.dataDir.isEmpty() ? std::make_unique<QTemporaryDir>()
                                                                         : nullptr)
    , m_settings(settingsFile())
    , m_language(&m_settings)
    , m_imageManager(Net::NetworkHttpClient::createManager())
    , m_imageHttp(m_imageManager.get())
    , m_avatars(imageFetch(&m_imageHttp))
    , m_archive(dataDir() + u"/archive.sqlite"_s)
    , m_window(&m_settings, &m_dialogs, &m_avatars, &m_archive)
{
    constexpr qint64 mostImageBytes = 4 * 1024 * 1024;
    m_imageHttp.setMaximumBodySize(mostImageBytes);
    connect(&m_window, &MainWindow::startRequested, this, &Program::startServer);
}

Program::~Program()
{
    m_tour.reset();
    m_window.setService(nullptr);
}

QString Program::dataDir() const
{
    if (!m_options.dataDir.isEmpty())
        return m_options.dataDir;
    return m_tourData ? m_tourData->path()
                      : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Program::settingsFile() const
{
    const bool usual = m_options.dataDir.isEmpty() && !m_tourData;
    const QString folder =
        usual ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : dataDir();
    return folder + u"/confab.ini"_s;
}

void Program::start()
{
    StartupNote::makeIfWanted(&m_window);
    new LinkOpener(&m_window);
    m_window.show();
    m_window.activateWindow();
    // The first paint comes before anything else is begun.
    QTimer::singleShot(0, this, [this] {
        m_watch = std::make_unique<Net::NetworkWatch>();
        connect(m_watch.get(), &Net::NetworkWatch::returned, this, [this] {
            if (m_connection)
                m_connection->link()->networkReturned();
        });
        m_archive.open();
        startServer();
        if (!m_options.tourDir.isEmpty())
            startTour();
    });
}

void Program::startServer()
{
    if (m_connection)
        return;
    if (!m_server) {
        Server::LocalServerThread::Options options;
        options.dataDir = dataDir() + u"/local"_s;
        options.wordsPerSecond = m_options.wordsPerSecond;
        if (!m_options.tourDir.isEmpty() && !options.wordsPerSecond)
            options.wordsPerSecond = tourWordsPerSecond;
        m_server = std::make_unique<Server::LocalServerThread>(options);
        connect(m_server.get(), &Server::LocalServerThread::ready, this, &Program::serverReady);
        connect(m_server.get(), &Server::LocalServerThread::failed, &m_window, &MainWindow::showStartFailure);
    }
    m_server->start();
}

void Program::serverReady(const QUrl &baseUrl)
{
    m_connection = std::make_unique<ServiceConnection>(Endpoints::singleOrigin(baseUrl), m_server->token());
    m_window.setService(m_connection->service());
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
