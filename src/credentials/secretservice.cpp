// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr QLatin1StringView busName("org.freedesktop.secrets");
constexpr QLatin1StringView rootPath("/org/freedesktop/secrets");
constexpr QLatin1StringView serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1StringView collectionInterface("org.freedesktop.Secret.Collection");
constexpr QLatin1StringView promptInterface("org.freedesktop.Secret.Prompt");
constexpr QLatin1StringView nothing("/"); // the specification's "no object"

using Attributes = QMap<QString, QString>;

QDBusMessage message(QLatin1StringView path, QLatin1StringView interface, QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(busName, path, interface, method);
}

QStringList pathsIn(const QDBusMessage &reply, int index)
{
    QStringList paths;
    const auto list = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(index));
    for (const QDBusObjectPath &path : list)
        paths.append(path.path());
    return paths;
}

QString pathIn(const QDBusMessage &reply, int index)
{
    return reply.arguments().value(index).value<QDBusObjectPath>().path();
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_timeout(int(timeout.count()))
{
    qDBusRegisterMetaType<Attributes>();
    auto *watcher = new QDBusServiceWatcher(busName, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        opened(Opening::Failed);
        emit vanished();
    });
}

bool SecretService::isUsedHere()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return !desktops.contains("KDE"_L1, Qt::CaseInsensitive);
}

bool SecretService::canAsk()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void SecretService::forgetSession()
{
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

void SecretService::call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, m_timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void SecretService::find(const QString &service, const QString &key,
                         const std::function<void(const Finding &)> &done)
{
    QDBusMessage search = message(rootPath, serviceInterface, "SearchItems"_L1);
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, key}};
    search.setArguments({QVariant::fromValue(attributes)});
    call(search, [this, done](const QDBusMessage &reply) {
        Finding finding;
        if (reply.type() == QDBusMessage::ErrorMessage) {
            finding.detail = reply.errorName() + ": "_L1 + reply.errorMessage();
            done(finding);
            return;
        }
        finding.isServed = true;
        finding.isFound = !pathsIn(reply, 0).isEmpty();
        finding.hasCollection = true;
        finding.closed = finding.isFound ? QStringList() : pathsIn(reply, 1);
        if (finding.isFound || !finding.closed.isEmpty())
            done(finding);
        else
            lookAtDefault(done);
    });
}

// A service need not tell what lies in a collection that is locked.
void SecretService::lookAtDefault(const std::function<void(const Finding &)> &done)
{
    QDBusMessage alias = message(rootPath, serviceInterface, "ReadAlias"_L1);
    alias.setArguments({u"default"_s});
    call(alias, [this, done](const QDBusMessage &reply) {
        Finding finding;
        finding.isServed = true;
        const QString path = pathIn(reply, 0);
        if (path.isEmpty() || path == nothing) {
            done(finding);
            return;
        }
        QDBusMessage get =
            QDBusMessage::createMethodCall(busName, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get.setArguments({QString(collectionInterface), u"Locked"_s});
        call(get, [finding, path, done](const QDBusMessage &property) {
            Finding whole = finding;
            whole.hasCollection = property.type() == QDBusMessage::ReplyMessage;
            if (whole.hasCollection && property.arguments().value(0).value<QDBusVariant>().variant().toBool())
                whole.closed = {path};
            done(whole);
        });
    });
}

void SecretService::unlock(const QStringList &paths, const std::function<void(Opening)> &done)
{
    m_opened = done;
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    QDBusMessage unlocking = message(rootPath, serviceInterface, "Unlock"_L1);
    unlocking.setArguments({QVariant::fromValue(objects)});
    call(unlocking, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            opened(Opening::Failed);
        else if (const QString path = pathIn(reply, 1); path.isEmpty() || path == nothing)
            opened(Opening::Opened);
        else
            prompt(path);
    });
}

void SecretService::prompt(const QString &path)
{
    m_prompt = path;
    QDBusConnection::sessionBus().connect(busName, path, promptInterface, u"Completed"_s, this,
                                          SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage prompting = QDBusMessage::createMethodCall(busName, path, promptInterface, u"Prompt"_s);
    prompting.setArguments({QString()}); // no window to stand over: its number has no meaning on Wayland
    call(prompting, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            opened(Opening::Failed);
    });
}

void SecretService::promptCompleted(bool dismissed, const QDBusVariant &)
{
    opened(dismissed ? Opening::Dismissed : Opening::Opened);
}

void SecretService::opened(Opening opening)
{
    if (!m_prompt.isEmpty())
        QDBusConnection::sessionBus().disconnect(busName, std::exchange(m_prompt, {}), promptInterface,
                                                 u"Completed"_s, this,
                                                 SLOT(promptCompleted(bool, QDBusVariant)));
    if (const auto done = std::exchange(m_opened, {}))
        done(opening);
}

void SecretService::giveUp()
{
    m_opened = {};
    opened(Opening::Dismissed);
}

} // namespace Confab
