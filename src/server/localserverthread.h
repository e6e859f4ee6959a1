// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/token.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

#include <optional>

namespace Confab::Server {

class LocalServerHost;

// A local server with the built-in characters on a thread of its own, on a free port, with a token that is
// made for this run and stays in memory. For an application that talks to it as it talks to any other server.
//
// Threads: lives on, and is called on, its creator's thread; no call waits for the server but the destructor.
class LocalServerThread : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDir; // empty: everything stays in memory
        QString accountName;
        std::optional<double> wordsPerSecond; // none: a human pace; 0: a reply comes at once
    };

    explicit LocalServerThread(const Options &options, QObject *parent = nullptr);
    // Stops the server and waits for its thread: at most for the request it is working on.
    ~LocalServerThread() override;

    // Answered by exactly one of ready() and failed(), from the event loop. May be called again after
    // failed(); otherwise only once.
    void start();

    // Known from the beginning.
    Token token() const { return m_token; }
    // Empty before ready().
    QUrl baseUrl() const { return m_baseUrl; }

    // How fast the characters speak, from their next word on. 0: a reply comes at once.
    void setWordsPerSecond(double wordsPerSecond);

signals:
    // `http://127.0.0.1:PORT`
    void ready(const QUrl &baseUrl);
    // Of kind Storage, with a StoreProblem; its subject is the data folder.
    void failed(const Confab::Error &error);

private:
    const Token m_token;
    QUrl m_baseUrl;
    QThread m_thread;
    LocalServerHost *m_host = nullptr; // lives on m_thread, owns the server there
};

} // namespace Confab::Server
