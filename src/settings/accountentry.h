// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/endpoints.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Confab {

// An account that somebody has signed in to. Its secret is in the keychain, under key().
struct AccountEntry
{
    QString id; // the service's own
    QString username;
    QString name; // what to call the person
    QString avatarFile;
    QUrl server; // empty: the live service

    // Names the account among all services: the id, "@", and the place of its server.
    QString key() const;
    // The server's host, with its port where that is unusual.
    QString place() const;
    Endpoints endpoints() const;

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::AccountEntry)
