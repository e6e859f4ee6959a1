// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proxydesk.h"

#include "widgets/banner.h"
#include "widgets/dialogs.h"
#include "widgets/proxydialog.h"
#include "wording/credentialwording.h"

#include <utility>

namespace Confab {

ProxyDesk::ProxyDesk(ProxyKeeper *keeper, Dialogs *dialogs, Banner *banner, QWidget *window)
    : QObject(window)
    , m_keeper(keeper)
    , m_dialogs(dialogs)
    , m_banner(banner)
    , m_window(window)
{
    connect(keeper, &ProxyKeeper::changed, this, &ProxyDesk::tell);
    connect(banner, &Banner::dismissed, this, [this] { m_hasTold = false; });
    tell();
}

void ProxyDesk::tell()
{
    const CredentialState state = m_keeper->credential();
    const bool isMissing =
        m_keeper->choice().isByHand() && m_keeper->isPasswordMissing() && state != CredentialState::Pending;
    if (!isMissing) {
        if (std::exchange(m_hasTold, false))
            m_banner->dismiss();
        return;
    }
    const QString text = CredentialWording::proxyReading(state);
    if (state == CredentialState::Waiting)
        m_banner->showWarning(text);
    else if (state == CredentialState::Absent)
        m_banner->showWarning(text, tr("Set the password…"),
                              [this] { m_dialogs->open(new ProxyDialog(m_keeper, m_window)); });
    else
        m_banner->showWarning(text, tr("Try again"), [this] { m_keeper->readPassword(); });
    m_hasTold = true;
}

} // namespace Confab
