// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowplace.h"

#include "models/turnmodel.h"
#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/chatpanel.h"

#include <QEvent>
#include <QMainWindow>
#include <QScrollBar>
#include <QSplitter>

using namespace std::chrono_literals;

namespace Confab {

WindowPlace::WindowPlace(Settings *settings, QMainWindow *window, QSplitter *splitter, ChatPanel *panel)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_splitter(splitter)
    , m_panel(panel)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&m_soon, &QTimer::timeout, this, &WindowPlace::store);
    connect(splitter, &QSplitter::splitterMoved, &m_soon, soon);
    connect(panel->openChat()->view->verticalScrollBar(), &QScrollBar::valueChanged, &m_soon, soon);
    connect(panel, &ChatPanel::messagesStarted, this, &WindowPlace::goBack);
    window->installEventFilter(this);
}

bool WindowPlace::restore()
{
    m_window->restoreGeometry(m_settings->value(SettingsKeys::windowGeometry));
    return m_splitter->restoreState(m_settings->value(SettingsKeys::windowSplitter));
}

void WindowPlace::store()
{
    m_soon.stop();
    m_settings->setValue(SettingsKeys::windowGeometry, m_window->saveGeometry());
    // A narrow window shows one part only, which says nothing of the sizes side by side.
    if (m_splitter->widget(0)->isVisible() && m_splitter->widget(1)->isVisible())
        m_settings->setValue(SettingsKeys::windowSplitter, m_splitter->saveState());
    storeReading();
}

void WindowPlace::storeReading()
{
    const OpenChat *open = m_panel->openChat();
    // Until the place of the last time is reached, that is the place.
    if (!open->isOpen() || !open->turns->isStarted() || !m_wantedTurn.isEmpty())
        return;
    const TurnView::Place place = open->view->place();
    m_settings->setValue(SettingsKeys::placeTurn, place.turnId);
    m_settings->setValue(SettingsKeys::placeOffset, place.offset);
}

void WindowPlace::chatOpens(const QString &chatId)
{
    if (chatId == m_panel->chatId())
        return;
    if (chatId == m_settings->value(SettingsKeys::openChat)) {
        m_wantedTurn = m_settings->value(SettingsKeys::placeTurn);
        m_wantedOffset = m_settings->value(SettingsKeys::placeOffset);
        return;
    }
    m_wantedTurn.clear();
    m_settings->setValue(SettingsKeys::openChat, chatId);
    m_settings->reset(SettingsKeys::placeTurn);
    m_settings->reset(SettingsKeys::placeOffset);
}

void WindowPlace::goBackTo()
{
    if (!m_wantedTurn.isEmpty())
        m_panel->openChat()->view->setPlace({.turnId = m_wantedTurn, .offset = m_wantedOffset});
}

void WindowPlace::goBack()
{
    const OpenChat *open = m_panel->openChat();
    if (m_wantedTurn.isEmpty() || !open->isOpen() || !open->turns->isStarted())
        return;
    disconnect(m_reached);
    m_reached =
        connect(open->turns, &TurnModel::turnReached, this, [this, open](const QString &turnId, bool found) {
            if (turnId != m_wantedTurn)
                return;
            // Whoever has begun to read elsewhere meanwhile stays there.
            if (found && open->view->isAtEnd())
                open->view->setPlace({.turnId = turnId, .offset = m_wantedOffset});
            m_wantedTurn.clear();
        });
    open->turns->fetchUntil(m_wantedTurn);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_soon.start();
    else if (event->type() == QEvent::Close)
        store();
    return QObject::eventFilter(watched, event);
}

} // namespace Confab
