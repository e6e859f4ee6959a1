// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountproxy.h"

#include "cli/errorprinter.h"
#include "credentials/credentialstore.h"
#include "diagnostics/log.h"
#include "net/proxy.h"
#include "settings/proxysettings.h"
#include "settings/settings.h"
#include "wording/credentialwording.h"

namespace Confab::Cli {

AccountProxy::AccountProxy(const QString &settingsPath, CredentialStore *store, ErrorPrinter *errors,
                           Log *log, QObject *parent)
    : QObject(parent)
    , m_settingsPath(settingsPath)
    , m_store(store)
    , m_errors(errors)
    , m_log(log)
{
}

void AccountProxy::use(const std::function<void()> &done)
{
    const Settings settings(m_settingsPath);
    const ProxyChoice choice = ProxySettings::read(settings);
    Net::useProxy(choice);
    if (!choice.isByHand() || !settings.value(SettingsKeys::proxyHasPassword)) {
        done();
        return;
    }
    CredentialReply *reply = m_store->read(ProxySettings::passwordKey);
    connect(reply, &CredentialReply::waiting, this,
            [this] { m_errors->remark(CredentialWording::proxyReading(CredentialState::Waiting)); });
    connect(reply, &CredentialReply::finished, this, [this, reply, choice, done] {
        if (reply->state() != CredentialState::Stored)
            m_errors->remark(CredentialWording::proxyReading(reply->state()));
        if (m_log)
            m_log->addSecret(reply->token());
        Net::useProxy(choice, reply->token());
        done();
    });
}

} // namespace Confab::Cli
