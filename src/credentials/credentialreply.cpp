// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/credentialreply.h"

namespace Confab {

void CredentialReply::abort()
{
    m_finished = true;
    disconnect();
    deleteLater();
}

void CredentialReply::startWaiting()
{
    if (m_finished || m_state == CredentialState::Waiting)
        return;
    m_state = CredentialState::Waiting;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == CredentialState::Waiting)
                emit waiting();
        },
        Qt::QueuedConnection);
}

void CredentialReply::end(CredentialState state, const QString &detail)
{
    if (m_finished)
        return;
    m_finished = true;
    m_state = state;
    m_detail = detail;
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace Confab
