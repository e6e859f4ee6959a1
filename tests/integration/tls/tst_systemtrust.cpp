// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/systemtrust.h"
#include "support/testauthority.h"
#include "support/tlsfront.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// The real program in a system with one certificate authority more.
class SystemTrustTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theSystemsAuthoritiesAreNotOurs();
    void oneThatAPersonAddedIsTrusted();
    void addedOrNotItMustFitTheHost();

private:
    // What confab-cli says about the account at the server behind the front.
    void fetchMe(const TlsFront &front, bool added);

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<SystemTrust> m_trust;
    std::unique_ptr<ScriptedServer> m_server;
    int m_exitCode = -1;
    QByteArray m_output;
    QJsonObject m_error;
};

void SystemTrustTest::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    if (!m_authority->isValid())
        QSKIP("There is no openssl program, or no TLS in this Qt.");
    m_trust = std::make_unique<SystemTrust>(*m_authority);
    if (!m_trust->problem().isEmpty())
        QSKIP(qPrintable(m_trust->problem()));
}

void SystemTrustTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

void SystemTrustTest::fetchMe(const TlsFront &front, bool added)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CONFAB_TOKEN"_s, QString::fromUtf8(m_server->token().reveal()));
    process.setProcessEnvironment(environment);
    const QStringList arguments{u"--server"_s, front.url().toString(), u"--json-errors"_s, u"fetch-me"_s};
    if (added)
        m_trust->start(&process, QStringLiteral(CONFAB_CLI), arguments);
    else
        process.start(QStringLiteral(CONFAB_CLI), arguments);
    QVERIFY(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    m_exitCode = process.exitCode();
    m_output = process.readAllStandardOutput();
    m_error = QJsonDocument::fromJson(process.readAllStandardError()).object();
}

void SystemTrustTest::theSystemsAuthoritiesAreNotOurs()
{
    const TlsFront front(m_authority->issue({}), "localhost", m_server->baseUrl());
    fetchMe(front, false);
    QCOMPARE(m_exitCode, 4);
    QCOMPARE(m_error.value("kind"_L1).toString(), u"tls"_s);
    QCOMPARE(m_error.value("sub_code"_L1).toString(), u"certificate-unknown-issuer"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void SystemTrustTest::oneThatAPersonAddedIsTrusted()
{
    const TlsFront front(m_authority->issue({}), "localhost", m_server->baseUrl());
    fetchMe(front, true);
    QVERIFY2(m_exitCode == 0, QJsonDocument(m_error).toJson().constData());
    QVERIFY(m_output.contains(m_server->accountId().toUtf8()));
    QCOMPARE(m_server->requests().size(), 1);
}

void SystemTrustTest::addedOrNotItMustFitTheHost()
{
    const TlsFront front(m_authority->issue({.host = "other.example.org"}), "localhost", m_server->baseUrl());
    fetchMe(front, true);
    QCOMPARE(m_exitCode, 4);
    QCOMPARE(m_error.value("sub_code"_L1).toString(), u"certificate-wrong-host"_s);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(SystemTrustTest)
#include "tst_systemtrust.moc"
