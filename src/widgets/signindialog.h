// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/token.h"
#include "settings/accountentry.h"
#include "widgets/accounts.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;

namespace Confab {

class Error;

namespace Ui {
class SignInDialog;
}

// Takes a token, asks the service whose it is, and has the keychain keep it. Nothing is kept before the
// service has said yes, and nowhere but in the keychain; without one, for this session only and after saying
// so.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    // `again`: the account that needs a new token. `accounts` is not owned.
    SignInDialog(Accounts *accounts, const std::optional<AccountEntry> &again, QWidget *parent);
    ~SignInDialog() override;

    void reject() override;

private:
    void prepareSteps();
    void showPage(QWidget *page);
    QWidget *page() const;
    void next();
    void back();
    void check();
    void checked(const Account &account);
    void refused(const Error &error);
    void keep();
    void keepRefused(CredentialState state);
    void take(bool forThisSession);
    void remark();
    QLineEdit *tokenEdit() const;
    QLabel *tokenRemark() const;

    Accounts *m_accounts;
    const std::optional<AccountEntry> m_again;
    std::unique_ptr<Ui::SignInDialog> m_ui;
    std::unique_ptr<AccountConnection> m_trial;
    QPointer<CredentialReply> m_keeping;
    QWidget *m_from = nullptr; // the page to go back to
    QUrl m_server; // empty: the live service
    Token m_token;
    AccountEntry m_entry;
};

} // namespace Confab
