// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accounttoken.h"

#include "cli/errorprinter.h"
#include "cli/terminaltext.h"
#include "credentials/credentialstore.h"
#include "settings/accountsfile.h"
#include "wording/credentialwording.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

namespace Confab::Cli {

AccountToken::AccountToken(const AccountsFile *file, CredentialStore *store, ErrorPrinter *errors,
                           QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_store(store)
    , m_errors(errors)
{
}

bool AccountToken::pick(const AccountsFile &file, const QString &name, ErrorPrinter *errors,
                        AccountEntry *account)
{
    const QList<AccountEntry> found = file.named(name);
    if (found.size() == 1) {
        *account = found.first();
        return true;
    }
    if (found.isEmpty()) {
        errors->refused(
            u"usage"_s,
            tr("There is no account of this name. \"confab-cli accounts list\" tells those there are."));
        return false;
    }
    QStringList keys;
    for (const AccountEntry &entry : found)
        keys.append(terminalLine(entry.key()));
    errors->refused(u"usage"_s,
                    tr("More than one account has this name. Say which: %1.").arg(keys.join(u", "_s)));
    return false;
}

bool AccountToken::find(const QString &name)
{
    if (!pick(*m_file, name.isEmpty() ? m_file->commandLineKey() : name, m_errors, &m_account))
        return false;
    CredentialReply *reply = m_store->read(m_account.key());
    const QString shown = terminalLine(m_account.username);
    connect(reply, &CredentialReply::waiting, this,
            [this, shown] { m_errors->remark(CredentialWording::reading(CredentialState::Waiting, shown)); });
    connect(reply, &CredentialReply::finished, this, [this, reply, shown] {
        if (reply->state() == CredentialState::Stored) {
            emit ready(reply->token());
            return;
        }
        const CredentialState state = reply->state();
        m_errors->refused(
            u"keychain-"_s + toWord(state),
            Sentences::joined(CredentialWording::reading(state, shown), CredentialWording::advice(state)));
        emit refused();
    });
    return true;
}

} // namespace Confab::Cli
