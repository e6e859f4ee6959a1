// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace Confab::Net {

// Tells when the machine is back on a network, so that a lost connection need not wait for its next attempt.
// Knows nothing, and stays silent, where Qt has no backend for it. To be made on the application's main
// thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

    // Called by the backend, with what can be reached from now on.
    void update(QNetworkInformation::Reachability reachability);

signals:
    void returned();

private:
    bool m_isOnline = true;
};

} // namespace Confab::Net
