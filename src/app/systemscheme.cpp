// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemscheme.h"

#ifdef CONFAB_DBUS
#include "app/portalscheme.h"
#endif

#include <QGuiApplication>
#include <QStyleHints>

namespace Confab {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
class QtScheme final : public SystemScheme
{
public:
    explicit QtScheme(QObject *parent)
        : SystemScheme(parent)
    {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
                &SystemScheme::changed);
    }

    ColourScheme scheme() const override
    {
        switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Dark:
            return ColourScheme::Dark;
        case Qt::ColorScheme::Light:
            return ColourScheme::Light;
        default:
            return ColourScheme::Unknown;
        }
    }
};
#endif

#if !defined(CONFAB_DBUS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
class NoScheme final : public SystemScheme
{
public:
    using SystemScheme::SystemScheme;
    ColourScheme scheme() const override { return ColourScheme::Unknown; }
};
#endif

} // namespace

SystemScheme *SystemScheme::make(QObject *parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Outside the large desktops Qt does not know it, but a portal may.
    auto *own = new QtScheme(parent);
#ifdef CONFAB_DBUS
    if (own->scheme() == ColourScheme::Unknown) {
        delete own;
        return new PortalScheme(QDBusConnection::sessionBus(), parent);
    }
#endif
    return own;
#elif defined(CONFAB_DBUS)
    return new PortalScheme(QDBusConnection::sessionBus(), parent);
#else
    return new NoScheme(parent);
#endif
}

} // namespace Confab
