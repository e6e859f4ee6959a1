// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/replynotices.h"

#include "service/chatservice.h"
#include "settings/settings.h"
#include "widgets/notifier.h"
#include "wording/foreignwords.h"

#include <QEvent>
#include <QWidget>

namespace Confab {

ReplyNotices::ReplyNotices(const Settings *settings, QWidget *window,
                           const std::function<QString(const QString &)> &nameOf)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_nameOf(nameOf)
{
    window->installEventFilter(this);
}

void ReplyNotices::setNotifier(Notifier *notifier)
{
    m_notifier = notifier;
}

void ReplyNotices::setService(ChatService *service)
{
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    m_growing.clear();
    if (!service)
        return;
    connect(service, &ChatService::turnAdded, this, [this](const Turn &turn) { watch(turn, true); });
    connect(service, &ChatService::turnUpdated, this, [this](const Turn &turn) { watch(turn, false); });
}

void ReplyNotices::watch(const Turn &turn, bool isNew)
{
    const Candidate *shown = turn.isHuman() ? nullptr : turn.primaryCandidate();
    if (!shown)
        return;
    if (!shown->isFinal) {
        m_growing.insert(turn.id());
        return;
    }
    // A turn also changes when it is pinned or edited.
    if (!m_growing.remove(turn.id()) && !isNew)
        return;
    if (!m_window->isActiveWindow() && m_settings->value(SettingsKeys::notifyOfReplies))
        tell(turn);
}

void ReplyNotices::tell(const Turn &turn)
{
    if (!m_notifier)
        return;
    constexpr int longestName = 60;
    constexpr int longestText = 300;
    QString name = ForeignWords::tamed(m_nameOf(turn.chatId()), longestName);
    if (name.isEmpty())
        name = ForeignWords::tamed(turn.author().name, longestName);
    const bool withText = m_settings->value(SettingsKeys::notifyWithText);
    m_notifier->show({.chatId = turn.chatId(),
                      .title = name.isEmpty() ? tr("A reply is complete") : tr("%1 has replied").arg(name),
                      .text = withText ? ForeignWords::tamed(turn.text(), longestText) : QString()});
}

bool ReplyNotices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_notifier)
        m_notifier->withdrawAll();
    return QObject::eventFilter(watched, event);
}

} // namespace Confab
