// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accounts.h"

#include "service/chatservice.h"
#include "widgets/widgetslog.h"

#include <QMetaEnum>

#include <utility>

namespace Confab {

Accounts::Accounts(AccountsFile *file, CredentialStore *keychain, Connect connect, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_keychain(keychain)
    , m_connect(std::move(connect))
{
    QObject::connect(file, &AccountsFile::changed, this, [this] {
        dropMissing();
        emit listChanged();
    });
}

Accounts::~Accounts() = default;

ChatService *Accounts::service() const
{
    if (isLocal())
        return m_local;
    const auto &connection = m_seats.value(m_current).connection;
    return connection ? connection->service() : nullptr;
}

Accounts::State Accounts::state(const QString &key) const
{
    if (key.isEmpty())
        return m_local ? State::On : State::Off;
    return m_seats.value(key).state;
}

void Accounts::setState(const QString &key, State state)
{
    Seat &seat = m_seats[key];
    if (seat.state == state)
        return;
    seat.state = state;
    if (lcWidgets().isInfoEnabled()) {
        // By its place in the list: a key tells who it is.
        QStringList keys;
        for (const AccountEntry &account : m_file->accounts())
            keys.append(account.key());
        qCInfo(lcWidgets).noquote() << "account" << keys.indexOf(key)
                                    << QMetaEnum::fromType<State>().valueToKey(int(state))
                                    << toWord(seat.credential);
    }
    emit stateChanged(key);
}

void Accounts::setLocalService(ChatService *service)
{
    m_local = service;
    if (isLocal())
        emit currentChanged();
}

void Accounts::switchTo(const QString &key)
{
    const QString wanted = entry(key) ? key : QString();
    if (wanted == m_current)
        return;
    m_current = wanted;
    emit currentChanged();
    if (!isLocal() && !service())
        readToken(wanted);
}

void Accounts::readToken(const QString &key)
{
    Seat &seat = m_seats[key];
    if (seat.reading || !entry(key))
        return;
    CredentialStore *store =
        m_session.contains(key) ? static_cast<CredentialStore *>(&m_session) : m_keychain;
    CredentialReply *reply = store->read(key);
    seat.reading = reply;
    connect(reply, &CredentialReply::waiting, this, [this, key] { setState(key, State::Waiting); });
    connect(reply, &CredentialReply::finished, this, [this, key, reply] { tokenRead(key, reply); });
    setState(key, State::Reading);
}

void Accounts::tokenRead(const QString &key, const CredentialReply *reply)
{
    const auto account = entry(key);
    if (!account || !m_seats.contains(key))
        return;
    m_seats[key].reading.clear();
    m_seats[key].credential = reply->state();
    if (reply->state() == CredentialState::Stored)
        connectSeat(key, *account, reply->token());
    else
        setState(key, State::NoToken);
}

void Accounts::stopWaiting(const QString &key)
{
    Seat &seat = m_seats[key];
    if (!seat.reading)
        return;
    seat.reading->abort();
    seat.reading.clear();
    seat.credential = CredentialState::Locked;
    setState(key, State::NoToken);
}

// A service that is there stays, with everything that is under way or could not be sent.
void Accounts::connectSeat(const QString &key, const AccountEntry &account, const Token &token)
{
    Seat &seat = m_seats[key];
    if (seat.connection) {
        seat.connection->service()->setToken(token);
        setState(key, State::On);
        emit renewed(key);
        return;
    }
    seat.connection = m_connect(account.endpoints(), token);
    connect(seat.connection->service(), &ChatService::signedOut, this,
            [this, key] { setState(key, State::Refused); });
    setState(key, State::On);
    if (key == m_current)
        emit currentChanged();
}

CredentialReply *Accounts::keep(const AccountEntry &account, const Token &token)
{
    return m_keychain->write(account.key(), token);
}

bool Accounts::take(const AccountEntry &account, const Token &token, bool forThisSession)
{
    const QString key = account.key();
    if (Seat &seat = m_seats[key]; seat.reading) {
        seat.reading->abort();
        seat.reading.clear();
    }
    if (forThisSession)
        m_session.write(key, token);
    else
        m_session.remove(key);
    if (!m_file->put(account)) {
        // A secret that no list knows of would lie there for ever.
        if (!forThisSession && !entry(key))
            m_keychain->remove(key);
        m_session.remove(key);
        return false;
    }
    connectSeat(key, account, token);
    switchTo(key);
    return true;
}

void Accounts::signOut(const QString &key, QObject *context, const std::function<void(CredentialState)> &done)
{
    CredentialReply *reply = m_keychain->remove(key);
    connect(reply, &CredentialReply::finished, this, [this, key, reply, guard = QPointer(context), done] {
        CredentialState state = reply->state();
        // Where there is no keychain, nothing lies in it.
        if (state == CredentialState::NoService && m_session.contains(key))
            state = CredentialState::Absent;
        if (state == CredentialState::Absent)
            remove(key);
        if (guard)
            done(state);
    });
}

void Accounts::remove(const QString &key)
{
    m_session.remove(key);
    if (key == m_current)
        switchTo({});
    m_seats.remove(key);
    m_file->remove(key);
}

// The command line may have removed an account.
void Accounts::dropMissing()
{
    const QStringList keys = m_seats.keys();
    for (const QString &key : keys) {
        if (entry(key))
            continue;
        if (key == m_current)
            switchTo({});
        m_seats.remove(key);
    }
}

void Accounts::reconnect()
{
    for (const Seat &seat : std::as_const(m_seats)) {
        if (seat.connection)
            seat.connection->reconnect();
    }
}

void Accounts::networkReturned()
{
    for (const Seat &seat : std::as_const(m_seats)) {
        if (seat.connection)
            seat.connection->networkReturned();
    }
}

} // namespace Confab
