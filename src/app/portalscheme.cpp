// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portalscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus, QObject *parent)
    : SystemScheme(parent)
    , m_bus(bus)
    , m_watcher(portalService, bus, QDBusServiceWatcher::WatchForRegistration)
{
    // Qt does so itself with the first message, and cannot connect to a slot that takes one before.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(portalService, portalPath, interface, u"SettingChanged"_s, this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { ask(u"ReadOne"_s); });
    ask(u"ReadOne"_s);
}

void PortalScheme::ask(const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, interface, method);
    call << group << key;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, method] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            take(reply.arguments().value(0));
        else if (method == "ReadOne"_L1 && watcher->error().type() == QDBusError::UnknownMethod)
            ask(u"Read"_s); // portals before version 2
    });
}

void PortalScheme::settingChanged(const QString &changedGroup, const QString &changedKey,
                                  const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void PortalScheme::take(const QVariant &value)
{
    // "Read" wraps the value twice.
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint number = inner.toUInt();
    const ColourScheme scheme = number == dark ? ColourScheme::Dark
        : number == light                      ? ColourScheme::Light
                                               : ColourScheme::Unknown;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    emit changed();
}

} // namespace Confab
