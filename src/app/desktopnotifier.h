// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/notifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

namespace Confab {

// The notification service of free desktops, as the Desktop Notifications Specification documents it
// (org.freedesktop.Notifications). Where there is none, nothing is shown.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdrawAll() override;

private slots:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void closed(uint id, uint reason);

private:
    void send(const Notice &notice);
    QString chatOf(uint id) const { return m_shown.key(id); }

    QDBusConnection m_bus;
    QHash<QString, uint> m_shown; // the service's number of what is shown, by chat id
    QHash<QString, int> m_onTheWay; // notices that have no number yet, by chat id
    QHash<uint, QByteArray> m_tokens;
    std::optional<bool> m_takesMarkup;
};

} // namespace Confab
