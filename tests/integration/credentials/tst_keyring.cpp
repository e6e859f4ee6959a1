// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychaincredentials.h"
#include "credentials/sessioncredentials.h"
#include "scriptedprompter.h"
#include "support/faultycredentials.h"
#include "support/keyringsession.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

using State = CredentialState;
using Timings = KeychainCredentials::Timings;

constexpr auto password = "correct horse";
const QString service = QStringLiteral("chat.confab.keyring-test");
const QString key = QStringLiteral("42@example.org");

Token secret()
{
    return Token::verbatim("0123456789abcdef0123456789abcdef01234567"_ba);
}

struct Ended
{
    State state = State::Pending;
    Token token;
    bool waited = false;
};

// Its end, which has to come.
Ended ended(CredentialReply *reply)
{
    Ended result;
    bool done = false;
    QObject context;
    QObject::connect(reply, &CredentialReply::waiting, &context, [&] { result.waited = true; });
    QObject::connect(reply, &CredentialReply::finished, &context, [&] {
        done = true;
        result.state = reply->state();
        result.token = reply->token();
    });
    if (!QTest::qWaitFor([&] { return done; }, 20000))
        qWarning("the call to the keychain does not end");
    return result;
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theServiceOfATestBuildIsNotTheRealOne();
    void storesReadsAndDeletes();
    void survivesARestartOfTheKeyring();
    void isNowhereInPlainText();
    void lockedIsNotAbsent();
    void theWrongPasswordIsLocked();
    void withoutAServiceThereIsNone();
    void aServiceThatVanishesInMidCall();
    void aServiceThatNeverAnswers();
    void aQuestionThatNobodyCanAskIsDenied();
    void waitsForThePersonAndNobodyElseWaits();
    void aQuestionCanBeGivenUp();
    void theSessionStoreForgets();
    void theFaultyStoreFailsTheNthCall();

private:
    std::unique_ptr<KeyringSession> m_session;
};

void KeyringTest::initTestCase()
{
    if (const QString missing = KeyringSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->isRunning());
}

void KeyringTest::cleanup()
{
    m_session->setDisplay(false);
    m_session->stopKeyring();
}

void KeyringTest::theServiceOfATestBuildIsNotTheRealOne()
{
    QVERIFY(KeychainCredentials::serviceOfThisBuild() != "chat.confab.Confab"_L1);
    QVERIFY(!KeychainCredentials::serviceOfThisBuild().isEmpty());
}

void KeyringTest::storesReadsAndDeletes()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.read(key)).state, State::Absent);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QCOMPARE(m_session->lookup(service, key), secret().reveal());

    const Ended read = ended(store.read(key));
    QCOMPARE(read.state, State::Stored);
    QVERIFY(read.token == secret());
    QVERIFY(!read.waited);
    QCOMPARE(ended(store.read(u"43@example.org"_s)).state, State::Absent);

    const Token another = Token::verbatim("another one, with blanks and é"_ba);
    QCOMPARE(ended(store.write(key, another)).state, State::Stored);
    QVERIFY(ended(store.read(key)).token == another);

    QCOMPARE(ended(store.remove(key)).state, State::Absent);
    QCOMPARE(ended(store.read(key)).state, State::Absent);
    QCOMPARE(ended(store.remove(key)).state, State::Absent);
    QVERIFY(m_session->lookup(service, key).isEmpty());
}

void KeyringTest::survivesARestartOfTheKeyring()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring(password));
    const Ended read = ended(store.read(key));
    QCOMPARE(read.state, State::Stored);
    QVERIFY(read.token == secret());
}

void KeyringTest::isNowhereInPlainText()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QCOMPARE(m_session->filesWith(secret().reveal()), QStringList());
    // The search would have found it.
    QFile file(m_session->home() + u"/plain"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x" + secret().reveal());
    file.close();
    QCOMPARE(m_session->filesWith(secret().reveal()), QStringList{file.fileName()});
    QVERIFY(file.remove());
}

void KeyringTest::lockedIsNotAbsent()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring("another password"));
    for (const QString &which : {key, u"43@example.org"_s}) {
        const Ended read = ended(store.read(which));
        QCOMPARE(read.state, State::Locked);
        QVERIFY(read.token.isEmpty());
    }
}

void KeyringTest::theWrongPasswordIsLocked()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring("wrong"));
    QCOMPARE(ended(store.write(key, Token::verbatim("new"_ba))).state, State::Locked);
    QCOMPARE(ended(store.remove(key)).state, State::Locked);
    // Nothing of that was done.
    QVERIFY(m_session->startKeyring(password));
    QVERIFY(ended(store.read(key)).token == secret());
}

void KeyringTest::withoutAServiceThereIsNone()
{
    KeychainCredentials store(service);
    QCOMPARE(ended(store.read(key)).state, State::NoService);
    QCOMPARE(ended(store.write(key, secret())).state, State::NoService);
    QCOMPARE(ended(store.remove(key)).state, State::NoService);
    QCOMPARE(m_session->filesWith(secret().reveal()), QStringList());
}

void KeyringTest::aServiceThatVanishesInMidCall()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    m_session->freezeKeyring();
    CredentialReply *reply = store.read(key);
    QSignalSpy finished(reply, &CredentialReply::finished);
    QVERIFY(!finished.wait(200));
    QElapsedTimer sinceDeath;
    sinceDeath.start();
    m_session->stopKeyring();
    const bool isLate = finished.isEmpty() && !finished.wait(3000);
    QVERIFY(!isLate);
    QCOMPARE(reply->state(), State::NoService);
    // At once, not only when the time for an answer is over.
    QVERIFY(sinceDeath.elapsed() < Timings().question.count());
}

void KeyringTest::aServiceThatNeverAnswers()
{
    using namespace std::chrono_literals;
    QVERIFY(m_session->startKeyring(password));
    m_session->freezeKeyring();
    KeychainCredentials store(service, {.question = 200ms, .patience = 100ms});
    QCOMPARE(ended(store.read(key)).state, State::NoService);
    QCOMPARE(ended(store.write(key, secret())).state, State::NoService);
}

void KeyringTest::aQuestionThatNobodyCanAskIsDenied()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring("wrong"));
    m_session->setDisplay(true);
    const Ended read = ended(store.read(key));
    QCOMPARE(read.state, State::Denied);
    QVERIFY(read.waited);
}

void KeyringTest::waitsForThePersonAndNobodyElseWaits()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring("wrong"));
    m_session->setDisplay(true);
    ScriptedPrompter prompter;
    QVERIFY(prompter.start());

    CredentialReply *reply = store.read(key);
    QSignalSpy waiting(reply, &CredentialReply::waiting);
    QSignalSpy finished(reply, &CredentialReply::finished);
    QTRY_COMPARE(prompter.questions(), 1);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(reply->state(), State::Waiting);
    // The session's own store answers meanwhile, and the question stays.
    SessionCredentials other;
    QCOMPARE(ended(other.write(key, secret())).state, State::Stored);
    QVERIFY(!finished.wait(300));

    // The keyring goes while the person thinks.
    m_session->stopKeyring();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(reply->state() == State::NoService || reply->state() == State::Locked);
    prompter.stop();
}

void KeyringTest::aQuestionCanBeGivenUp()
{
    QVERIFY(m_session->startKeyring(password));
    KeychainCredentials store(service);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(m_session->startKeyring("wrong"));
    m_session->setDisplay(true);
    ScriptedPrompter prompter;
    QVERIFY(prompter.start());
    QPointer<CredentialReply> reply = store.read(key);
    QSignalSpy finished(reply, &CredentialReply::finished);
    QTRY_COMPARE(prompter.questions(), 1);
    reply->abort();
    QTRY_VERIFY(!reply);
    QCOMPARE(finished.size(), 0);
    // The keyring has survived it, and nothing stands in the way of the next call.
    m_session->setDisplay(false);
    QCOMPARE(ended(store.read(key)).state, State::Locked);
    prompter.stop();
}

void KeyringTest::theSessionStoreForgets()
{
    {
        SessionCredentials store;
        QCOMPARE(ended(store.read(key)).state, State::Absent);
        QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
        QVERIFY(ended(store.read(key)).token == secret());
        QCOMPARE(ended(store.remove(key)).state, State::Absent);
        QCOMPARE(ended(store.read(key)).state, State::Absent);
        QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    }
    SessionCredentials store;
    QCOMPARE(ended(store.read(key)).state, State::Absent);
}

void KeyringTest::theFaultyStoreFailsTheNthCall()
{
    FaultyCredentials store;
    store.fail(FaultyCredentials::Call::Write, 1, State::NoService);
    store.fail(FaultyCredentials::Call::Read, 2, State::Locked);
    store.fail(FaultyCredentials::Call::Remove, 1, State::Waiting);
    QCOMPARE(ended(store.write(key, secret())).state, State::NoService);
    QCOMPARE(ended(store.read(key)).state, State::Absent);
    QCOMPARE(ended(store.read(key)).state, State::Locked);
    QCOMPARE(ended(store.write(key, secret())).state, State::Stored);
    QVERIFY(ended(store.read(key)).token == secret());
    CredentialReply *removing = store.remove(key);
    QSignalSpy finished(removing, &CredentialReply::finished);
    QTRY_VERIFY(store.isWaiting());
    store.answer(State::Denied);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(removing->state(), State::Denied);
    QVERIFY(store.contains(key));
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
