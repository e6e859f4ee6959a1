// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountscommand.h"

#include "cli/accounttoken.h"
#include "cli/commandline.h"
#include "cli/errorprinter.h"
#include "cli/exitcode.h"
#include "cli/hiddeninput.h"
#include "cli/jsonprinter.h"
#include "cli/terminaltext.h"
#include "cli/tokensource.h"
#include "diagnostics/log.h"
#include "net/networkhttpclient.h"
#include "net/websocketlink.h"
#include "service/chatservice.h"
#include "wording/credentialwording.h"
#include "wording/sentences.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace Confab::Cli {

// A client of the server whose token is tried.
class AccountsCommand::Connection
{
public:
    Connection(const Endpoints &endpoints, const ServiceTimings &timings, const Token &token)
        : m_manager(Net::NetworkHttpClient::createManager())
        , m_http(m_manager.get())
        , m_service(&m_http, &m_link, endpoints, timings)
    {
        m_service.setToken(token);
    }
    ChatService &service() { return m_service; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Net::NetworkHttpClient m_http;
    Net::WebSocketLink m_link;
    ChatService m_service;
};

AccountsCommand::AccountsCommand(const Parts &parts)
    : m_parts(parts)
    , m_writer(parts.output)
{
}

AccountsCommand::~AccountsCommand() = default;

void AccountsCommand::start()
{
    const QString verb = m_parts.line->argument(0);
    if (m_parts.file->condition() == AccountsFile::Condition::SetAside)
        m_parts.errors->remark(tr("The list of accounts was damaged. It is kept as %1; a new list is begun.")
                                   .arg(m_parts.file->setAside()));
    if (verb == "add"_L1)
        add();
    else if (verb == "remove"_L1)
        remove();
    else if (verb == "use"_L1)
        use();
    else
        list();
}

void AccountsCommand::list()
{
    if (m_parts.file->condition() == AccountsFile::Condition::Newer
        || m_parts.file->condition() == AccountsFile::Condition::Unreadable) {
        fileRefused();
        return;
    }
    const QList<AccountEntry> accounts = m_parts.file->accounts();
    for (const AccountEntry &account : accounts)
        print(account);
    end(Success);
}

void AccountsCommand::print(const AccountEntry &account)
{
    const bool inUse = m_parts.file->commandLineKey() == account.key();
    if (m_parts.line->human()) {
        const QString line = (inUse ? u"* "_s : u"  "_s) + terminalLine(account.name) + u" · "_s
            + terminalLine(account.username) + u" · "_s + terminalLine(account.place()) + u'\n';
        m_writer.write(line.toUtf8());
        return;
    }
    QJsonObject object{{"key"_L1, account.key()},
                       {"id"_L1, account.id},
                       {"username"_L1, account.username},
                       {"name"_L1, account.name},
                       {"in_use"_L1, inUse}};
    object.insert("server"_L1,
                  account.server.isEmpty() ? QJsonValue(QJsonValue::Null)
                                           : QJsonValue(account.server.toString()));
    m_writer.write(JsonPrinter::line(object));
}

void AccountsCommand::add()
{
    const CommandLine &line = *m_parts.line;
    if (m_parts.file->condition() == AccountsFile::Condition::Newer
        || m_parts.file->condition() == AccountsFile::Condition::Unreadable) {
        fileRefused();
        return;
    }
    Token token;
    QString problem;
    if (line.has("token-file"_L1) && !line.tokenFromInput()) {
        const TokenSource source(line, {}, m_parts.input);
        token = source.token();
        problem = source.problem();
    } else {
        token = Token::fromPaste(
            isInputTerminal() ? readHiddenLine(tr("Token (not shown):").toLocal8Bit() + ' ', m_parts.input)
                              : m_parts.input->readLine(64 * 1024));
        if (token.isEmpty())
            problem = TokenSource::tr("The first line of the standard input holds no token.");
    }
    if (!problem.isEmpty()) {
        m_parts.errors->refused(u"authentication"_s, problem);
        end(NotSignedIn);
        return;
    }
    if (m_parts.log)
        m_parts.log->addSecret(token);
    if (!token.hasUsualLength())
        m_parts.errors->remark(tr("The token has an unusual length; it is tried all the same."));
    ServiceTimings timings;
    if (const auto wanted = line.timeout())
        timings.call = *wanted;
    m_connection = std::make_unique<Connection>(
        line.server() ? Endpoints::singleOrigin(*line.server()) : Endpoints::live(), timings, token);
    Reply<Account> *reply = m_connection->service().fetchMe();
    connect(reply, &ReplyBase::finished, this, [this, reply, token] {
        if (reply->hasValue()) {
            checked(reply->value(), token);
        } else {
            m_parts.errors->failed(reply->error());
            end(exitCode(reply->error()));
        }
    });
}

void AccountsCommand::checked(const Account &account, const Token &token)
{
    const AccountEntry entry{.id = account.id,
                             .username = account.username,
                             .name = account.name,
                             .avatarFile = account.avatarFile,
                             .server = m_parts.line->server().value_or(QUrl())};
    CredentialReply *reply = m_parts.store->write(entry.key(), token);
    connect(reply, &CredentialReply::waiting, this,
            [this] { m_parts.errors->remark(CredentialWording::writing(CredentialState::Waiting)); });
    connect(reply, &CredentialReply::finished, this, [this, reply, entry] {
        if (reply->state() == CredentialState::Stored)
            keep(entry);
        else
            keychainRefused(reply->state());
    });
}

void AccountsCommand::keychainRefused(CredentialState state)
{
    m_parts.errors->refused(
        u"keychain-"_s + toWord(state),
        Sentences::joined(CredentialWording::writing(state),
                          tr("Nothing was kept. For one run, use --token-file or CONFAB_TOKEN.")));
    end(NotSignedIn);
}

void AccountsCommand::keep(const AccountEntry &account)
{
    const bool isFirst = m_parts.file->commandLineKey().isEmpty();
    if (m_parts.file->put(account) && (!isFirst || m_parts.file->setCommandLineKey(account.key()))) {
        print(account);
        end(Success);
        return;
    }
    if (m_parts.file->account(account.key())) {
        fileRefused();
        return;
    }
    // A secret that no list knows of would lie there for ever.
    connect(m_parts.store->remove(account.key()), &CredentialReply::finished, this,
            [this] { fileRefused(); });
}

void AccountsCommand::remove()
{
    AccountEntry account;
    if (!AccountToken::pick(*m_parts.file, m_parts.line->argument(1), m_parts.errors, &account)) {
        end(WrongUsage);
        return;
    }
    CredentialReply *reply = m_parts.store->remove(account.key());
    connect(reply, &CredentialReply::waiting, this, [this, account] {
        m_parts.errors->remark(
            CredentialWording::reading(CredentialState::Waiting, terminalLine(account.username)));
    });
    connect(reply, &CredentialReply::finished, this, [this, reply, account] {
        switch (reply->state()) {
        case CredentialState::Absent:
            forget(account);
            break;
        case CredentialState::NoService:
            m_parts.errors->remark(tr("There is no keychain here, so nothing was wiped from one."));
            forget(account);
            break;
        default:
            m_parts.errors->refused(u"keychain-"_s + toWord(reply->state()),
                                    tr("The keychain did not let the token be wiped. The account stays."));
            end(ServiceRefused);
        }
    });
}

void AccountsCommand::forget(const AccountEntry &account)
{
    if (!m_parts.file->remove(account.key())) {
        fileRefused();
        return;
    }
    m_writer.write(m_parts.line->human() ? (tr("Signed out.") + u'\n').toUtf8()
                                         : JsonPrinter::line({{"ok"_L1, true}}));
    end(Success);
}

void AccountsCommand::use()
{
    AccountEntry account;
    if (!AccountToken::pick(*m_parts.file, m_parts.line->argument(1), m_parts.errors, &account)) {
        end(WrongUsage);
        return;
    }
    if (!m_parts.file->setCommandLineKey(account.key())) {
        fileRefused();
        return;
    }
    print(account);
    end(Success);
}

void AccountsCommand::fileRefused()
{
    m_parts.errors->refused(
        u"storage"_s,
        m_parts.file->condition() == AccountsFile::Condition::Newer
            ? tr("The list of accounts was written by a newer Confab, and is left alone.")
            : tr("The list of accounts cannot be read or written: %1.").arg(m_parts.file->path()));
    end(ServiceRefused);
}

void AccountsCommand::end(int exitCode)
{
    QMetaObject::invokeMethod(
        this, [this, exitCode] { emit finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace Confab::Cli
