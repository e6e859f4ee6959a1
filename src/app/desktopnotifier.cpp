// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DesktopNotifier::show(const Notice &notice)
{
    if (m_takesMarkup || notice.text.isEmpty()) {
        send(notice);
        return;
    }
    // Whether "<" must be written as an entity depends on the service.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        m_takesMarkup = reply.arguments().value(0).toStringList().contains(u"body-markup"_s);
        send(notice);
    });
}

void DesktopNotifier::send(const Notice &notice)
{
    const QString body = m_takesMarkup.value_or(false) ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"chat.confab.Confab"_s}, {u"category"_s, u"im.received"_s}};
    constexpr int asLongAsTheServiceLikes = -1;
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"Confab"_s << m_shown.value(notice.chatId) << u"chat.confab.Confab"_s << notice.title << body
         << QStringList{u"default"_s, tr("Open")} << hints << asLongAsTheServiceLikes;
    ++m_onTheWay[notice.chatId];
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, chatId = notice.chatId] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        // Taken back before its number was known.
        const bool wanted = m_onTheWay.contains(chatId);
        if (wanted && --m_onTheWay[chatId] == 0)
            m_onTheWay.remove(chatId);
        const uint id = reply.arguments().value(0).toUInt();
        if (reply.type() != QDBusMessage::ReplyMessage || id == 0)
            return;
        m_shown.insert(chatId, id);
        if (!wanted)
            withdrawAll();
    });
}

void DesktopNotifier::withdrawAll()
{
    m_onTheWay.clear();
    for (const uint id : std::as_const(m_shown)) {
        QDBusMessage call = callOf(u"CloseNotification"_s);
        call << id;
        m_bus.asyncCall(call);
    }
    m_shown.clear();
    m_tokens.clear();
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    const QString chatId = chatOf(id);
    if (!chatId.isEmpty())
        emit chosen(chatId, m_tokens.take(id));
}

void DesktopNotifier::activationToken(uint id, const QString &token)
{
    if (!chatOf(id).isEmpty())
        m_tokens.insert(id, token.toUtf8());
}

void DesktopNotifier::closed(uint id, uint)
{
    m_shown.remove(chatOf(id));
    m_tokens.remove(id);
}

} // namespace Confab
