// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/windowsettings.h"

#include "settings/settings.h"
#include "view/turnview.h"
#include "widgets/chatpanel.h"

namespace Confab {

namespace {

constexpr int percent = 100;

} // namespace

WindowSettings::WindowSettings(Settings *settings, ChatPanel *panel, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_panel(panel)
{
    connect(settings, &Settings::changed, this, &WindowSettings::apply);
    apply(SettingsKeys::enterSends.key);
    apply(SettingsKeys::textSize.key);
    connect(panel->openChat()->view, &TurnView::zoomChanged, this,
            [this](qreal zoom) { m_settings->setValue(SettingsKeys::textSize, qRound(zoom * percent)); });
}

void WindowSettings::apply(QLatin1StringView key)
{
    if (key == SettingsKeys::enterSends.key) {
        m_panel->setEnterSends(m_settings->value(SettingsKeys::enterSends));
    } else if (key == SettingsKeys::textSize.key) {
        TurnView *view = m_panel->openChat()->view;
        const int size = m_settings->value(SettingsKeys::textSize);
        if (qRound(view->zoom() * percent) != size)
            view->setZoom(qreal(size) / percent);
    }
}

} // namespace Confab
