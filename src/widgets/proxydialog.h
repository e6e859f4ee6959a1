// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/credentialreply.h"
#include "domain/proxychoice.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace Confab {

class ProxyKeeper;

namespace Ui {
class ProxyDialog;
}

// A proxy set by hand. It holds from OK on, when the keychain has taken the password, or the person has
// agreed to have it for this session only.
class ProxyDialog : public QDialog
{
    Q_OBJECT

public:
    // Not owned; must outlive the dialog.
    explicit ProxyDialog(ProxyKeeper *keeper, QWidget *parent = nullptr);
    ~ProxyDialog() override;

    void accept() override;
    // While the keychain is asked: gives that up. Else closes.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void check();
    void grow();
    void showPassword();
    void keepRefused(CredentialState state);
    void setBusy(bool busy);
    bool isHost() const;
    ProxyChoice typed() const;

    ProxyKeeper *m_keeper;
    std::unique_ptr<Ui::ProxyDialog> m_ui;
    QPointer<CredentialReply> m_keeping;
};

} // namespace Confab
