// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace Confab {

// Sees to it that one program runs for a user and a folder of settings: a lock in that folder says who is the
// first, and a local socket that only this user can reach lets another start tell the first what it was
// started for.
//
// Nothing waits: tell() is answered from the event loop.
class Instance : public QObject
{
    Q_OBJECT

public:
    // `folder` is made if need be.
    explicit Instance(const QString &folder, QObject *parent = nullptr);
    ~Instance() override;

    // True: this is the first one (or the folder cannot be written, and there is nothing to share), and it
    // hears told() from now on, until this object goes.
    bool claim();
    // Tells the first one to come to the front, and to open `link` unless it is empty. Answered by exactly
    // one of answered() and unanswered(), within some seconds.
    void tell(const QString &link);

signals:
    // Another start. `activation` is what the desktop gave it to bring a window to the front with; may be
    // empty.
    void told(const QString &link, const QByteArray &activation);
    void answered();
    void unanswered();

private:
    void listen();
    void greet();
    void hear(QLocalSocket *socket);
    void connectToFirst();
    void fail();

    const QString m_folder;
    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QByteArray m_message;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace Confab
