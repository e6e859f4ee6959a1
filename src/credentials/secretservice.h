// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusPendingCall;
class QDBusVariant;

namespace Confab {

// What QtKeychain cannot tell about the Secret Service of a Linux desktop: whether it is there, and whether
// what is looked for lies behind a lock (the freedesktop.org Secret Service specification, 0.2). It never
// sees a secret. On the session bus; nothing blocks.
class SecretService : public QObject
{
    Q_OBJECT

public:
    // Each answer is waited for as long as `timeout`, but for what a person has to answer.
    explicit SecretService(std::chrono::milliseconds timeout, QObject *parent = nullptr);

    // QtKeychain stores in the Secret Service here. KDE has a wallet of its own, which QtKeychain prefers.
    static bool isUsedHere();
    // There is a display on which a person could be asked.
    static bool canAsk();
    // libsecret, which QtKeychain loads, keeps its session with a service that has been restarted since, and
    // every call then fails; this makes it begin anew.
    static void forgetSession();

    struct Finding
    {
        bool isServed = false; // there is a service, and it answers
        bool isFound = false; // the item is there and open
        bool hasCollection = false; // something that a new item could go into
        QStringList closed; // object paths to unlock before it can be told; empty when nothing is locked
        QString detail; // why it is not served
    };
    // Looks for the item that QtKeychain stores under these names.
    void find(const QString &service, const QString &key, const std::function<void(const Finding &)> &done);

    enum class Opening
    {
        Opened,
        Dismissed,
        Failed,
    };
    // Asks the person if need be, and then waits for ever.
    void unlock(const QStringList &paths, const std::function<void(Opening)> &done);
    // The answer is of no interest any more. The question stays on the screen: told to dismiss it,
    // gnome-keyring 42 ends itself, and with it every program's keyring.
    void giveUp();

signals:
    // The service has left the bus.
    void vanished();

private slots:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void call(const QDBusMessage &message, const std::function<void(const QDBusMessage &)> &done);
    void lookAtDefault(const std::function<void(const Finding &)> &done);
    void prompt(const QString &path);
    void opened(Opening opening);

    const int m_timeout;
    QString m_prompt; // object path of the question that is open
    std::function<void(Opening)> m_opened;
};

} // namespace Confab
