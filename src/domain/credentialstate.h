// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Confab {

// What became of a call to a keychain (src/credentials/README.md).
enum class CredentialState
{
    Pending, // nothing is known yet
    Waiting, // the person is being asked
    Stored,
    Absent,
    Locked,
    Denied,
    NoService,
};

// A fixed lower-case word with dashes, for logs.
QString toWord(CredentialState state);

} // namespace Confab

Q_DECLARE_METATYPE(Confab::CredentialState)
