// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "service/resttask.h"

#include <QObject>

#include <functional>

namespace Confab {

class RestCaller;

// Knows whose token it is: several commands must name the account they act for.
class AccountKeeper : public QObject
{
    Q_OBJECT

public:
    explicit AccountKeeper(RestCaller *rest)
        : m_rest(rest)
    {
    }

    using Callback = std::function<void(const Error &, const Account &)>;

    // Asks the service afresh.
    void fetch(QObject *owner, Callback callback);
    // Answers from memory if it can, at once; else asks. Never calls back after `owner` is gone.
    void need(QObject *owner, Callback callback);
    void forget() { m_account = {}; }
    const Account &account() const { return m_account; }

private:
    RestCaller *const m_rest;
    Account m_account;
};

} // namespace Confab
