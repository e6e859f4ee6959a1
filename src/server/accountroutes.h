// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/characterbook.h"
#include "server/restmessage.h"
#include "server/store.h"

namespace Confab::Server {

// The REST addresses of the account and of the characters.
class AccountRoutes
{
public:
    AccountRoutes(const Account &account, const CharacterBook &characters, Store &store)
        : m_account(account)
        , m_characters(characters)
        , m_store(store)
    {
    }

    RestAnswer me() const;
    RestAnswer settings();
    RestAnswer updateSettings(const RestRequest &request);
    RestAnswer histories() const;
    RestAnswer voices() const;
    RestAnswer characterInfo(const RestRequest &request) const;
    RestAnswer search(const RestRequest &request) const;
    RestAnswer avatar(const RestRequest &request) const;

private:
    const Account m_account;
    const CharacterBook &m_characters;
    Store &m_store;
};

} // namespace Confab::Server
