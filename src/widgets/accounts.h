// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/sessioncredentials.h"
#include "domain/endpoints.h"
#include "settings/accountsfile.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

namespace Confab {

class ChatService;

// A service with all that it stands on.
class AccountConnection
{
public:
    virtual ~AccountConnection() = default;
    virtual ChatService *service() = 0;
    // The machine is on a network again.
    virtual void networkReturned() = 0;
    // The way to other machines has changed: what is open is given up, and opened anew.
    virtual void reconnect() = 0;
};

// The accounts side by side, and "On this computer", whose key is empty and which is always there. Each has a
// service of its own, made when it is first switched to and kept until it is signed out, so that what is
// under way in one goes on while another is shown.
//
// An account whose token cannot be read stays in the list: "not found" is not "signed out".
class Accounts : public QObject
{
    Q_OBJECT

public:
    using Connect = std::function<std::unique_ptr<AccountConnection>(const Endpoints &, const Token &)>;

    enum class State
    {
        Off, // not asked for yet
        Reading, // the keychain is asked for the token
        Waiting, // and the person has to unlock it
        NoToken, // it did not give it: credential()
        On,
        Refused, // the service does not take the token any more
    };
    Q_ENUM(State)

    // Nothing is owned but what `connect` makes.
    Accounts(AccountsFile *file, CredentialStore *keychain, Connect connect, QObject *parent = nullptr);
    ~Accounts() override;

    const AccountsFile &file() const { return *m_file; }
    // Invalid for "On this computer".
    std::optional<AccountEntry> entry(const QString &key) const { return m_file->account(key); }

    QString current() const { return m_current; }
    bool isLocal() const { return m_current.isEmpty(); }
    // Of the current account; null while it has none.
    ChatService *service() const;
    State state(const QString &key) const;
    CredentialState credential(const QString &key) const { return m_seats.value(key).credential; }
    bool isForThisSession(const QString &key) const { return m_session.contains(key); }

    // The service of the characters on this computer; not owned. nullptr: not (any more) there.
    void setLocalService(ChatService *service);
    // An unknown key leads to "On this computer".
    void switchTo(const QString &key);
    // Asks the keychain (again).
    void readToken(const QString &key);
    // Does not wait any longer for the person to unlock the keychain.
    void stopWaiting(const QString &key);
    void networkReturned();
    void reconnect();

    // A client to try a token with.
    std::unique_ptr<AccountConnection> tryOut(const Endpoints &endpoints, const Token &token) const
    {
        return m_connect(endpoints, token);
    }
    // Writes the token to the keychain.
    CredentialReply *keep(const AccountEntry &account, const Token &token);
    // Adds or renews the account and switches to it. False: the list on disk cannot be written, and nothing
    // has changed.
    bool take(const AccountEntry &account, const Token &token, bool forThisSession);
    // Wipes the secret, then forgets the account. `done` hears Absent when it is gone; else it is still
    // there.
    void signOut(const QString &key, QObject *context, const std::function<void(CredentialState)> &done);

signals:
    void listChanged();
    // Another account, or another service for the same one.
    void currentChanged();
    void stateChanged(const QString &key);
    // The account has a token again, and its service goes on.
    void renewed(const QString &key);

private:
    struct Seat
    {
        std::shared_ptr<AccountConnection> connection;
        QPointer<CredentialReply> reading;
        CredentialState credential = CredentialState::Pending;
        State state = State::Off;
    };

    void connectSeat(const QString &key, const AccountEntry &account, const Token &token);
    void setState(const QString &key, State state);
    void tokenRead(const QString &key, const CredentialReply *reply);
    void dropMissing();
    void remove(const QString &key);

    AccountsFile *m_file;
    CredentialStore *m_keychain;
    const Connect m_connect;
    SessionCredentials m_session;
    QPointer<ChatService> m_local;
    QHash<QString, Seat> m_seats;
    QString m_current;
};

} // namespace Confab
