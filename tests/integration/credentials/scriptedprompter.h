// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>

namespace Confab::Testing {

// Stands where the desktop's own dialog for passwords would: it takes the keyring's question, and neither
// asks nor answers.
class ScriptedPrompter final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    bool start()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this)
            && bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    void stop()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
        bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
    }

    int questions() const { return m_questions; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString member = message.member();
        if (member == QLatin1StringView("PerformPrompt")) {
            ++m_questions;
            return true; // and no reply, ever
        }
        if (member != QLatin1StringView("BeginPrompting") && member != QLatin1StringView("StopPrompting"))
            return false;
        const bool sent = connection.send(message.createReply());
        return member == QLatin1StringView("BeginPrompting") ? connection.send(ready(message)) : sent;
    }

private:
    // The question may be put.
    static QDBusMessage ready(const QDBusMessage &beginning)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            beginning.service(), beginning.arguments().value(0).value<QDBusObjectPath>().path(),
            QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), QStringLiteral("PromptReady"));
        call.setArguments({QString(), QVariantMap(), QString()});
        return call;
    }

    int m_questions = 0;
};

} // namespace Confab::Testing
