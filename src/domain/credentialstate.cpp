// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/credentialstate.h"

using namespace Qt::StringLiterals;

namespace Confab {

QString toWord(CredentialState state)
{
    switch (state) {
    case CredentialState::Pending:
        return u"pending"_s;
    case CredentialState::Waiting:
        return u"waiting"_s;
    case CredentialState::Stored:
        return u"stored"_s;
    case CredentialState::Absent:
        return u"absent"_s;
    case CredentialState::Locked:
        return u"locked"_s;
    case CredentialState::Denied:
        return u"denied"_s;
    case CredentialState::NoService:
        return u"no-service"_s;
    }
    return {};
}

} // namespace Confab
