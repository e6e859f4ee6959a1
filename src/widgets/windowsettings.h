// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QObject>

namespace Confab {

class ChatPanel;
class Settings;

// Keeps the conversation as the settings say, whenever they change, and tells the settings what a person
// changed in the conversation itself.
class WindowSettings : public QObject
{
    Q_OBJECT

public:
    // Neither is owned.
    WindowSettings(Settings *settings, ChatPanel *panel, QObject *parent = nullptr);

private:
    void apply(QLatin1StringView key);

    Settings *m_settings;
    ChatPanel *m_panel;
};

} // namespace Confab
