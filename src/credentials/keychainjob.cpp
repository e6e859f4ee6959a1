// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychainjob.h"

#include "credentials/credentialslog.h"
#ifdef QT_DBUS_LIB
#include "credentials/secretservice.h"
#endif

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Confab {

namespace {

const char *wordOf(KeychainJob::Kind kind)
{
    switch (kind) {
    case KeychainJob::Kind::Read:
        return "read:";
    case KeychainJob::Kind::Write:
        return "write:";
    case KeychainJob::Kind::Remove:
        break;
    }
    return "remove:";
}

} // namespace

KeychainJob::KeychainJob(Kind kind, const QString &service, const QString &key, const Token &token,
                         const KeychainCredentials::Timings &timings, QObject *parent)
    : CredentialReply(parent)
    , m_kind(kind)
    , m_service(service)
    , m_key(key)
    , m_timings(timings)
    , m_new(token)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &KeychainJob::noAnswer);
    connect(this, &CredentialReply::waiting, this,
            [this] { qCInfo(lcCredentials) << wordOf(m_kind) << "waiting for the person"; });
    connect(this, &CredentialReply::finished, this,
            [this] { qCInfo(lcCredentials).noquote() << wordOf(m_kind) << toWord(state()) << detail(); });
    QMetaObject::invokeMethod(this, &KeychainJob::begin, Qt::QueuedConnection);
}

void KeychainJob::abort()
{
#ifdef QT_DBUS_LIB
    if (m_secretService)
        m_secretService->giveUp();
#endif
    m_patience.stop();
    CredentialReply::abort();
}

void KeychainJob::begin()
{
    if (isFinished())
        return;
#ifdef QT_DBUS_LIB
    if (SecretService::isUsedHere()) {
        m_secretService = new SecretService(m_timings.question, this);
        connect(m_secretService, &SecretService::vanished, this,
                [this] { end(CredentialState::NoService, u"the Secret Service has gone"_s); });
        look();
        return;
    }
#endif
    run();
}

#ifdef QT_DBUS_LIB
void KeychainJob::look()
{
    m_secretService->find(m_service, m_key, [this](const SecretService::Finding &finding) {
        if (isFinished())
            return;
        if (!finding.isServed) {
            end(CredentialState::NoService, finding.detail);
        } else if (!finding.closed.isEmpty()) {
            open(finding.closed);
        } else if (!finding.isFound && m_kind != Kind::Write) {
            end(CredentialState::Absent);
        } else if (!finding.hasCollection && !SecretService::canAsk()) {
            end(CredentialState::NoService, u"there is no keyring, and nobody can be asked to make one"_s);
        } else {
            m_isOpen = finding.hasCollection;
            run();
        }
    });
}

void KeychainJob::open(const QStringList &closed)
{
    if (m_wasUnlocked || !SecretService::canAsk()) {
        end(CredentialState::Locked);
        return;
    }
    startWaiting();
    m_secretService->unlock(closed, [this](SecretService::Opening opening) {
        if (isFinished())
            return;
        m_wasUnlocked = true;
        if (opening == SecretService::Opening::Opened)
            look();
        else
            end(opening == SecretService::Opening::Dismissed ? CredentialState::Denied
                                                             : CredentialState::Locked);
    });
}
#endif

void KeychainJob::run()
{
    QKeychain::Job *job = nullptr;
    if (m_kind == Kind::Read) {
        job = new QKeychain::ReadPasswordJob(m_service);
    } else if (m_kind == Kind::Write) {
        auto *writing = new QKeychain::WritePasswordJob(m_service);
        writing->setTextData(QString::fromUtf8(m_new.reveal()));
        job = writing;
    } else {
        job = new QKeychain::DeletePasswordJob(m_service);
    }
    job->setKey(m_key);
    job->setInsecureFallback(false);
    // It belongs to nobody: QtKeychain's jobs cannot be stopped, and delete themselves when they end.
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::done);
    m_patience.start(m_isOpen ? m_timings.question : m_timings.patience);
    job->start();
}

void KeychainJob::noAnswer()
{
    if (m_isOpen)
        end(CredentialState::NoService, u"the keychain does not answer"_s);
    else
        startWaiting();
}

void KeychainJob::done(QKeychain::Job *job)
{
    m_patience.stop();
    if (isFinished())
        return;
    switch (job->error()) {
    case QKeychain::NoError:
        if (m_kind == Kind::Read) {
            const auto *reading = static_cast<const QKeychain::ReadPasswordJob *>(job);
            setToken(Token::verbatim(reading->textData().toUtf8()));
            end(token().isEmpty() ? CredentialState::Absent : CredentialState::Stored);
        } else {
            end(m_kind == Kind::Write ? CredentialState::Stored : CredentialState::Absent);
        }
        break;
    case QKeychain::EntryNotFound:
        end(m_kind == Kind::Write ? CredentialState::Denied : CredentialState::Absent, job->errorString());
        break;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        end(CredentialState::Denied, job->errorString());
        break;
    case QKeychain::OtherError:
#ifdef QT_DBUS_LIB
        // The service may have been restarted since the last call.
        if (m_secretService && !m_wasForgotten) {
            m_wasForgotten = true;
            SecretService::forgetSession();
            look();
            break;
        }
#endif
        [[fallthrough]];
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        end(CredentialState::NoService, job->errorString());
        break;
    }
}

} // namespace Confab
