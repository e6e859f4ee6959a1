// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/traynotifier.h"

#include <QGuiApplication>

namespace Confab {

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::choose);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotifier::choose);
}

void TrayNotifier::show(const Notice &notice)
{
    m_chatId = notice.chatId;
    m_icon.setIcon(QGuiApplication::windowIcon());
    m_icon.setToolTip(notice.title);
    m_icon.show();
    m_icon.showMessage(notice.title, notice.text, m_icon.icon());
}

void TrayNotifier::withdrawAll()
{
    m_chatId.clear();
    m_icon.hide();
}

void TrayNotifier::choose()
{
    if (!m_chatId.isEmpty())
        emit chosen(m_chatId, {});
}

} // namespace Confab
