// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace Confab {

class ChatService;
class Notifier;
class Settings;
class Turn;

// Has the desktop told when a reply is complete and the window is not in front, as far as the settings allow.
// What is told goes when the window comes to the front.
class ReplyNotices : public QObject
{
    Q_OBJECT

public:
    // `nameOf` gives the name of a chat's character, or nothing. Nothing is owned.
    ReplyNotices(const Settings *settings, QWidget *window,
                 const std::function<QString(const QString &chatId)> &nameOf);

    // nullptr: nobody is told.
    void setNotifier(Notifier *notifier);
    void setService(ChatService *service);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(const Turn &turn, bool isNew);
    void tell(const Turn &turn);

    const Settings *m_settings;
    QWidget *m_window;
    const std::function<QString(const QString &)> m_nameOf;
    Notifier *m_notifier = nullptr;
    ChatService *m_service = nullptr;
    QSet<QString> m_growing; // turn ids of replies that are being written
};

} // namespace Confab
