// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/proxykeeper.h"

#include "settings/proxysettings.h"
#include "settings/settings.h"
#include "widgets/widgetslog.h"

#include <utility>

namespace Confab {

ProxyKeeper::ProxyKeeper(Settings *settings, CredentialStore *keychain, Apply apply, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_apply(std::move(apply))
{
}

ProxyChoice ProxyKeeper::choice() const
{
    return ProxySettings::read(*m_settings);
}

bool ProxyKeeper::isPasswordMissing() const
{
    return m_settings->value(SettingsKeys::proxyHasPassword) && m_credential != CredentialState::Stored;
}

void ProxyKeeper::start()
{
    apply();
    if (choice().isByHand())
        readPassword();
}

void ProxyKeeper::apply()
{
    m_apply(choice(), m_password);
    emit changed();
}

void ProxyKeeper::readPassword()
{
    if (m_reading || !isPasswordMissing())
        return;
    m_credential = CredentialState::Pending;
    m_reading = m_keychain->read(ProxySettings::passwordKey);
    connect(m_reading, &CredentialReply::waiting, this, [this] {
        m_credential = CredentialState::Waiting;
        emit changed();
    });
    connect(m_reading, &CredentialReply::finished, this, [this, reply = m_reading.get()] {
        if (m_reading == reply)
            passwordRead(reply);
    });
}

void ProxyKeeper::passwordRead(const CredentialReply *reply)
{
    m_reading.clear();
    m_credential = reply->state();
    qCInfo(lcWidgets).noquote() << "password of the proxy:" << toWord(m_credential);
    if (m_credential != CredentialState::Stored) {
        emit changed();
        return;
    }
    m_password = reply->token();
    apply();
}

CredentialReply *ProxyKeeper::keep(const Token &password)
{
    return m_keychain->write(ProxySettings::passwordKey, password);
}

void ProxyKeeper::take(const ProxyChoice &choice, const Token &password)
{
    // What the keychain may still say is out of date.
    if (m_reading)
        m_reading->abort();
    m_reading.clear();
    const bool hadOne = m_settings->value(SettingsKeys::proxyHasPassword);
    if (hadOne && password.isEmpty())
        m_keychain->remove(ProxySettings::passwordKey);
    m_settings->setValue(SettingsKeys::proxyHasPassword, !password.isEmpty());
    m_password = password;
    m_credential = password.isEmpty() ? CredentialState::Pending : CredentialState::Stored;
    takeWay(choice);
}

void ProxyKeeper::takeWay(const ProxyChoice &choice)
{
    ProxySettings::write(m_settings, choice);
    apply();
    if (choice.isByHand())
        readPassword();
}

} // namespace Confab
