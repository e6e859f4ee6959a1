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
// The state of the splitter between the list of chats, the conversation and the details.
inline const Setting<QByteArray> windowSplitter{QLatin1StringView("window/panes"), {}};
inline const Setting<bool> sidebarVisible{QLatin1StringView("window/sidebar"), true};
inline const Setting<bool> detailsVisible{QLatin1StringView("window/details"), false};
// The id of the chat that was open last.
inline const Setting<QString> openChat{QLatin1StringView("chat/open"), {}};
// The key of the account that was shown last; empty: the characters on this computer.
inline const Setting<QString> account{QLatin1StringView("account/shown"), {}};
// Whether Enter sends; if not, Ctrl+Enter does and Enter breaks the line.
inline const Setting<bool> enterSends{QLatin1StringView("composer/enterSends"), true};
// Whether a new chat begins with the character's greeting.
inline const Setting<bool> newChatGreeting{QLatin1StringView("newChat/greeting"), true};
// The code of the language that Confab speaks ("de", "pt_BR"); empty: that of the system.
inline const Setting<QString> language{QLatin1StringView("language"), {}};

// How the program looks: "light", "dark", or empty for the way the system looks.
inline const Setting<QString> colourScheme{QLatin1StringView("appearance/scheme"), {}};
// The size of messages in hundredths of the system's text size, 50 to 400.
inline const Setting<int> textSize{QLatin1StringView("appearance/textSize"), 100};
// Whether the desktop is told of a reply that is complete while the window is not in front, and whether with
// its text.
inline const Setting<bool> notifyOfReplies{QLatin1StringView("notifications/replies"), true};
inline const Setting<bool> notifyWithText{QLatin1StringView("notifications/text"), false};
// How fast the characters on this computer speak, in words a second; 0: at once.
inline constexpr Setting<double> localPace{QLatin1StringView("local/wordsPerSecond"), 9};
// The folder that everything but the settings is kept in, from the next start on; empty: the usual one.
inline const Setting<QString> dataFolder{QLatin1StringView("data/folder"), {}};
// The way to other machines: "direct", "http", "socks5", or empty for the system's. The other three belong to
// a proxy that was set by hand; `port` is 1 to 65535. Its password is in the keychain, if it has one.
inline const Setting<QString> proxyWay{QLatin1StringView("proxy/way"), {}};
inline const Setting<QString> proxyHost{QLatin1StringView("proxy/host"), {}};
inline constexpr Setting<int> proxyPort{QLatin1StringView("proxy/port"), 0};
inline const Setting<QString> proxyUser{QLatin1StringView("proxy/user"), {}};
inline constexpr Setting<bool> proxyHasPassword{QLatin1StringView("proxy/hasPassword"), false};
// Where the reader was in the open chat: the turn at the top of the view and how many pixels its top is below
// that of the view. Without a turn: at the end.
inline const Setting<QString> placeTurn{QLatin1StringView("chat/placeTurn"), {}};
inline const Setting<int> placeOffset{QLatin1StringView("chat/placeOffset"), 0};

} // namespace SettingsKeys

} // namespace Confab
