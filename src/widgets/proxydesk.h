// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/proxykeeper.h"

class QWidget;

namespace Confab {

class Banner;
class Dialogs;

// Says in the window when the password of the proxy is not at hand, with a way on.
class ProxyDesk : public QObject
{
    Q_OBJECT

public:
    // Nothing but itself is owned by `window`; all must outlive it.
    ProxyDesk(ProxyKeeper *keeper, Dialogs *dialogs, Banner *banner, QWidget *window);

    void retranslate() { tell(); }

private:
    void tell();

    ProxyKeeper *m_keeper;
    Dialogs *m_dialogs;
    Banner *m_banner;
    QWidget *m_window;
    bool m_hasTold = false; // what the banner says is from here
};

} // namespace Confab
