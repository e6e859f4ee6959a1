// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/localserverthread.h"

#include "server/eliza/elizaresponder.h"
#include "server/localserver.h"
#include "server/tokenfile.h"

namespace Confab::Server {

// What lives on the thread.
class LocalServerHost : public QObject
{
    Q_OBJECT

public:
    LocalServerHost(const LocalServerThread::Options &options, const Token &token)
        : m_options(options)
        , m_token(token)
    {
    }

    void start()
    {
        auto responder = std::make_unique<ElizaResponder>();
        if (m_options.wordsPerSecond)
            responder->setWordsPerSecond(*m_options.wordsPerSecond);
        m_responder = responder.get();
        const QList<LocalCharacter> characters = responder->characters();
        m_server = std::make_unique<LocalServer>(LocalServerOptions{.port = 0,
                                                                    .dataDir = m_options.dataDir,
                                                                    .token = m_token,
                                                                    .accountName = m_options.accountName},
                                                 std::move(responder), characters);
        if (const auto started = m_server->start(); started)
            emit ready(m_server->baseUrl());
        else
            emit failed(errorFrom(started.error()));
    }

    void setWordsPerSecond(double wordsPerSecond)
    {
        m_options.wordsPerSecond = wordsPerSecond;
        if (m_responder)
            m_responder->setWordsPerSecond(wordsPerSecond);
    }

signals:
    void ready(const QUrl &baseUrl);
    void failed(const Confab::Error &error);

private:
    Error errorFrom(const Wire::ErrorBody &body) const
    {
        Error error(Error::Kind::Storage, Error::Operation::OpenArchive);
        error.subCode = body.subCode;
        error.detail = body.comment;
        error.subjects = {m_options.dataDir};
        return error;
    }

    LocalServerThread::Options m_options;
    const Token m_token;
    std::unique_ptr<LocalServer> m_server;
    ElizaResponder *m_responder = nullptr; // owned by the server
};

LocalServerThread::LocalServerThread(const Options &options, QObject *parent)
    : QObject(parent)
    , m_token(makeToken())
    , m_host(new LocalServerHost(options, m_token))
{
    m_thread.setObjectName(QStringLiteral("local server"));
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_host, &LocalServerHost::ready, this, [this](const QUrl &baseUrl) {
        m_baseUrl = baseUrl;
        emit ready(baseUrl);
    });
    connect(m_host, &LocalServerHost::failed, this, &LocalServerThread::failed);
}

LocalServerThread::~LocalServerThread()
{
    if (!m_thread.isRunning()) {
        delete m_host;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void LocalServerThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_host, &LocalServerHost::start, Qt::QueuedConnection);
}

void LocalServerThread::setWordsPerSecond(double wordsPerSecond)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, wordsPerSecond] { host->setWordsPerSecond(wordsPerSecond); },
        Qt::QueuedConnection);
}

} // namespace Confab::Server

#include "localserverthread.moc"
