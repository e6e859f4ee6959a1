// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Confab {

namespace {

// The first one may be busy starting.
constexpr auto patience = 8s;
constexpr auto pauseBetweenTries = 100ms;
constexpr qint64 longestMessage = 64 * 1024;
constexpr QByteArrayView yes("ok\n");

// Of the socket. On Unix a path of our own: what lies in the common folder for temporary files could be
// somebody else's.
QString nameFor(const QString &folder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(folder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString name = u"confab-"_s + QLatin1StringView(hash);
#if defined(Q_OS_UNIX)
    const QString path = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
    // What a socket's address has room for.
    constexpr qsizetype longestPath = 100;
    if (path.toLocal8Bit().size() <= longestPath)
        return path;
#endif
    return name;
}

} // namespace

Instance::Instance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(nameFor(folder))
    , m_lock(folder + u"/confab.lock"_s)
{
    // However long it runs: only the death of its owner ends it.
    m_lock.setStaleLockTime(0);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseBetweenTries);
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &Instance::connectToFirst);
    connect(&m_limit, &QTimer::timeout, this, &Instance::fail);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::greet);
}

Instance::~Instance()
{
    m_socket.disconnect(this);
}

bool Instance::claim()
{
    QDir().mkpath(m_folder);
    if (m_lock.tryLock(0)) {
        listen();
        return true;
    }
    return m_lock.error() != QLockFile::LockFailedError;
}

void Instance::listen()
{
    // We hold the lock, so what is there was left behind.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_name);
}

void Instance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        hear(socket);
    }
}

void Instance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine(longestMessage)).object();
    socket->write(yes.data(), yes.size());
    socket->disconnectFromServer();
    emit told(message["open"_L1].toString(), message["activation"_L1].toString().toUtf8());
}

void Instance::tell(const QString &link)
{
    m_message = QJsonDocument(QJsonObject{{u"open"_s, link},
                                          {u"activation"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}})
                    .toJson(QJsonDocument::Compact)
        + '\n';
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_message); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_again.start(); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (!m_socket.canReadLine() || m_socket.readLine() != yes)
            return;
        m_socket.disconnect(this);
        m_again.stop();
        m_limit.stop();
        emit answered();
    });
    m_limit.start();
    // From the event loop, so that the answer never comes before the caller is ready for it.
    QTimer::singleShot(0, this, &Instance::connectToFirst);
}

void Instance::connectToFirst()
{
    m_socket.abort();
    m_socket.connectToServer(m_name);
}

void Instance::fail()
{
    m_socket.disconnect(this);
    m_again.stop();
    emit unanswered();
}

} // namespace Confab
