// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace Confab {

// One entry of the table: its name in the file, its type and what it is when nobody has set it.
template <class T>
struct Setting
{
    QLatin1StringView key;
    T fallback;
};

// The table. A key is never given another meaning or type: a new meaning gets a new key.
namespace SettingsKeys {

inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry"), {}};
// The state of the splitter between the list of chats and the conversation.
inline const Setting<QByteArray> windowSplitter{QLatin1StringView("window/splitter"), {}};
inline const Setting<bool> sidebarVisible{QLatin1StringView("window/sidebar"), true};
// The id of the chat that was open last.
inline const Setting<QString> openChat{QLatin1StringView("chat/open"), {}};
// Whether Enter sends; if not, Ctrl+Enter does and Enter breaks the line.
inline const Setting<bool> enterSends{QLatin1StringView("composer/enterSends"), true};
// Whether a new chat begins with the character's greeting.
inline const Setting<bool> newChatGreeting{QLatin1StringView("newChat/greeting"), true};
// The code of the language that Confab speaks ("de", "pt_BR"); empty: that of the system.
inline const Setting<QString> language{QLatin1StringView("language"), {}};

} // namespace SettingsKeys

} // namespace Confab
