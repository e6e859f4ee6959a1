// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/token.h"
#include "server/localcharacter.h"
#include "server/responder.h"
#include "server/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace Confab::Server {

class ServerParts;
class Store;
class TrafficTap;

// What a local server is made of.
struct LocalServerOptions
{
    quint16 port = 0; // 0: any free one
    QString dataDir; // created if it is not there; empty: everything stays in memory
    Token token; // what a client must know; an empty one lets nobody in
    QString accountName; // what the characters' account calls the person; empty: a neutral name
};

// The service's wire, spoken by this machine to this machine: REST, socket and avatars on one origin of the
// loopback interface (src/server/README.md). Whatever it answered is on the disk by then.
//
// Threads: everything happens on the thread it lives on, which needs an event loop. Construct it, and move it
// if need be, before start(); afterwards call it on its own thread only. Database and sockets are made in
// start().
class LocalServer : public QObject
{
    Q_OBJECT

public:
    // `responder` speaks for all of `characters` and is owned from now on. `tap` sees all traffic, may change
    // it, and must outlive the server; nullptr for none, as in the product.
    LocalServer(const LocalServerOptions &options, std::unique_ptr<Responder> responder,
                const QList<LocalCharacter> &characters, TrafficTap *tap = nullptr,
                QObject *parent = nullptr);
    // Stops.
    ~LocalServer() override;

    // Opens the data folder and listens. When it cannot, the sub-code is the word of a StoreProblem and the
    // comment an English sentence: the folder cannot be written, is used by another server, or was made by a
    // newer program; its database is damaged; the port is taken. May be called again after stop() and after a
    // failure; the port stays what it once was.
    Result<Done> start();
    // Ends running replies (what they said so far is kept) and closes every connection. Harmless when not
    // started.
    void stop();
    bool isRunning() const;

    // `http://127.0.0.1:PORT`; empty unless it runs.
    QUrl baseUrl() const;
    // The id of the one account; empty unless it runs.
    QString accountId() const;

    // What it stores in; nullptr unless it runs. For tests that fill it.
    Store *store() const;

private:
    Result<Done> open();

    const LocalServerOptions m_options;
    quint16 m_port; // the one asked for, else the one it once had, else 0
    const QList<LocalCharacter> m_characters;
    const std::unique_ptr<Responder> m_responder;
    TrafficTap *const m_tap;
    std::unique_ptr<ServerParts> m_parts; // made by start(), in the order they need each other
};

} // namespace Confab::Server
