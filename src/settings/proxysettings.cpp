// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/proxysettings.h"

#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

constexpr int greatestPort = 65535;

constexpr std::pair<ProxyChoice::Way, QLatin1StringView> wayWords[] = {
    {ProxyChoice::Way::Direct, "direct"_L1},
    {ProxyChoice::Way::Http, "http"_L1},
    {ProxyChoice::Way::Socks5, "socks5"_L1},
};

} // namespace

ProxyChoice ProxySettings::read(const Settings &settings)
{
    ProxyChoice choice;
    const QString word = settings.value(SettingsKeys::proxyWay);
    for (const auto &[way, wayWord] : wayWords) {
        if (word == wayWord)
            choice.way = way;
    }
    choice.host = settings.value(SettingsKeys::proxyHost);
    choice.port = settings.value(SettingsKeys::proxyPort);
    choice.user = settings.value(SettingsKeys::proxyUser);
    if (choice.isByHand() && (choice.host.isEmpty() || choice.port < 1 || choice.port > greatestPort))
        choice.way = ProxyChoice::Way::System;
    return choice;
}

void ProxySettings::write(Settings *settings, const ProxyChoice &choice)
{
    QString word;
    for (const auto &[way, wayWord] : wayWords) {
        if (choice.way == way)
            word = wayWord;
    }
    settings->setValue(SettingsKeys::proxyHost, choice.host);
    settings->setValue(SettingsKeys::proxyPort, choice.port);
    settings->setValue(SettingsKeys::proxyUser, choice.user);
    settings->setValue(SettingsKeys::proxyWay, word);
}

} // namespace Confab
