// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/notifier.h"

#include <QSystemTrayIcon>

namespace Confab {

// Notifications by way of an icon in the system's tray, which is there only while there is something to tell.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdrawAll() override;

private:
    void choose();

    QSystemTrayIcon m_icon;
    QString m_chatId; // of the notice shown last
};

} // namespace Confab
