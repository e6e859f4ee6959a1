// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/systemscheme.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

class QDBusPendingCallWatcher;

namespace Confab {

// The desktop portal's answer: key `color-scheme` of `org.freedesktop.appearance`, as the interface
// org.freedesktop.portal.Settings documents it (0 no preference, 1 dark, 2 light). No call waits. A portal
// that comes later, or anew, is asked then.
class PortalScheme final : public SystemScheme
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    ColourScheme scheme() const override { return m_scheme; }

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &method);
    void take(const QVariant &value);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    ColourScheme m_scheme = ColourScheme::Unknown;
};

} // namespace Confab
