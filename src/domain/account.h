// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Confab {

// The account a token belongs to (src/wire/README.md, "Account").
struct Account
{
    QString id; // a number on the wire, a string everywhere else
    QString username;
    QString name; // what to call the person; falls back to the user name
    QString email;
    QString bio;
    QString avatarFile;
    QByteArray raw; // the whole object as it was sent, compact JSON

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Confab

Q_DECLARE_METATYPE(Confab::Account)
