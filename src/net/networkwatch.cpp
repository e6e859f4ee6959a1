// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkwatch.h"

namespace Confab::Net {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *information = QNetworkInformation::instance();
    update(information->reachability());
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::update);
}

void NetworkWatch::update(QNetworkInformation::Reachability reachability)
{
    // A network without internet is enough for a server in the house.
    const bool isOnline = reachability != QNetworkInformation::Reachability::Disconnected
        && reachability != QNetworkInformation::Reachability::Unknown;
    const bool isBack = isOnline && !m_isOnline;
    m_isOnline = isOnline;
    if (isBack)
        emit returned();
}

} // namespace Confab::Net
