// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keychaincredentials.h"
#include "settings/accountsfile.h"
#include "settings/proxysettings.h"
#include "settings/settings.h"
#include "support/keyringsession.h"
#include "support/scriptedserver.h"
#include "support/testproxy.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

// A program that a sanitizer watches takes its time, the more so on a busy machine.
constexpr int patience = 20000; // milliseconds

constexpr auto keyringPassword = "correct horse";
const QByteArray proxyPassword = QByteArrayLiteral("battery staple");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The real window, without a display, with an account whose token is in a real keyring.
class ProgramSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingTellsASecretEvenInACrash();
    void everyRoomSpeaksIntoTheLogAndNowhereElse();
    void withoutALogItIsQuiet();
    void theCommandLineGoesThroughTheSameProxy();
    void theWindowHearsOfTheCommandLinesAccount();

private:
    QByteArray token() const { return m_server->token().reveal(); }
    QString logPath() const { return m_session->home() + u"/report.log"_s; }
    bool keepSecret(const QString &key, const QByteArray &secret) const;
    // In the list, shown last, its token in the keyring.
    void addAccount(bool shown = true) const;
    void setProxy() const;
    void startProgram(const QStringList &arguments);
    void stopProgram(int signal);

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TestProxy> m_proxy;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_output;
    QByteArray m_errors;
};

void ProgramSecretsTest::initTestCase()
{
    if (const QString missing = KeyringSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->isRunning());
}

void ProgramSecretsTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_proxy = std::make_unique<TestProxy>(TestProxy::Kind::Http);
    m_proxy->want("ada", proxyPassword);
    QVERIFY(m_session->startKeyring(keyringPassword));
    m_output.clear();
    m_errors.clear();
}

void ProgramSecretsTest::cleanup()
{
    if (m_program && m_program->state() != QProcess::NotRunning)
        stopProgram(SIGKILL);
    m_program.reset();
    QDir(m_session->home() + u"/.config"_s).removeRecursively();
    QDir(m_session->home() + u"/.local"_s).removeRecursively();
    QFile::remove(logPath());
    m_session->stopKeyring();
    m_proxy.reset();
    m_server.reset();
}

bool ProgramSecretsTest::keepSecret(const QString &key, const QByteArray &secret) const
{
    KeychainCredentials keychain(KeychainCredentials::serviceOfThisBuild());
    CredentialReply *reply = keychain.write(key, Token::verbatim(secret));
    QSignalSpy finished(reply, &CredentialReply::finished);
    return finished.wait(10000) && reply->state() == CredentialState::Stored;
}

void ProgramSecretsTest::addAccount(bool shown) const
{
    const AccountEntry entry{.id = m_server->accountId(),
                             .username = u"demo"_s,
                             .name = u"Demo"_s,
                             .avatarFile = {},
                             .server = m_server->baseUrl()};
    QVERIFY(keepSecret(entry.key(), token()));
    AccountsFile file(AccountsFile::usualPath());
    QVERIFY(file.put(entry));
    Settings settings(Settings::usualPath());
    if (shown)
        settings.setValue(SettingsKeys::account, entry.key());
}

void ProgramSecretsTest::setProxy() const
{
    QVERIFY(keepSecret(ProxySettings::passwordKey, proxyPassword));
    Settings settings(Settings::usualPath());
    ProxySettings::write(
        &settings,
        {.way = ProxyChoice::Way::Http, .host = u"127.0.0.1"_s, .port = m_proxy->port(), .user = u"ada"_s});
    settings.setValue(SettingsKeys::proxyHasPassword, true);
}

void ProgramSecretsTest::startProgram(const QStringList &arguments)
{
    QProcessEnvironment environment = m_session->environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // A sanitizer would otherwise take the signal for a finding of its own.
    environment.insert(u"ASAN_OPTIONS"_s, u"handle_segv=0"_s);
    environment.remove(u"QT_LOGGING_RULES"_s);
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setWorkingDirectory(m_session->home());
    m_program->start(QStringLiteral(CONFAB_PROGRAM), arguments);
}

void ProgramSecretsTest::stopProgram(int signal)
{
    ::kill(pid_t(m_program->processId()), signal);
    QVERIFY(QTest::qWaitFor([this] { return m_program->state() == QProcess::NotRunning; }, patience));
    m_output += m_program->readAllStandardOutput();
    m_errors += m_program->readAllStandardError();
}

void ProgramSecretsTest::nothingTellsASecretEvenInACrash()
{
    addAccount();
    setProxy();
    startProgram({u"--log-file"_s, logPath()});
    // It has the token from the keyring, and uses it on both connections.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openSockets(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(logPath()).contains("password of the proxy: stored"), patience);

    const QString proc = u"/proc/%1/"_s.arg(m_program->processId());
    QVERIFY(contentOf(proc + u"cmdline"_s).contains("--log-file"));
    for (const QByteArray &secret : {token(), proxyPassword}) {
        QVERIFY(!contentOf(proc + u"cmdline"_s).contains(secret));
        QVERIFY(!contentOf(proc + u"environ"_s).contains(secret));
    }
    const QByteArray limits = contentOf(proc + u"limits"_s);
    const qsizetype core = limits.indexOf("Max core file size");
    QVERIFY(core >= 0);
    QCOMPARE(limits.mid(core, limits.indexOf('\n', core) - core).simplified(),
             "Max core file size 0 0 bytes"_ba);

    stopProgram(SIGSEGV);
    QCOMPARE(m_program->exitStatus(), QProcess::CrashExit);
    QVERIFY(QDir(m_session->home()).entryList({u"core*"_s}, QDir::Files).isEmpty());
    QVERIFY(contentOf(logPath()).contains("confab.net"));
    QVERIFY(QFile::exists(Settings::usualPath()));
    QVERIFY(QFile::exists(AccountsFile::usualPath()));
    for (const QByteArray &secret : {token(), proxyPassword}) {
        QVERIFY(!m_output.contains(secret));
        QVERIFY(!m_errors.contains(secret));
        // Log, settings, list of accounts, archive, the local server's data, the keyring itself.
        QCOMPARE(m_session->filesWith(secret), QStringList());
    }
}

void ProgramSecretsTest::everyRoomSpeaksIntoTheLogAndNowhereElse()
{
    addAccount();
    setProxy();
    // Something to complain about.
    m_server->rest(Wire::RestRoute::Name::RecentChats).answerWith(500, "{}").times(20);
    startProgram({u"--log-file"_s, logPath()});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openSockets(), 1, patience);
    for (const QByteArray &room : {"app"_ba, "archive"_ba, "credentials"_ba, "net"_ba, "server"_ba,
                                   "service"_ba, "settings"_ba, "widgets"_ba}) {
        const QByteArray category = " confab." + room + ' ';
        QTRY_VERIFY2_WITH_TIMEOUT(contentOf(logPath()).contains(category), category.constData(), patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(logPath()).contains("fetch-recent-chats failed: service 500"),
                             patience);
    stopProgram(SIGKILL);
    const QByteArray log = contentOf(logPath());
    for (const QByteArray &hidden : {token(), proxyPassword, "Demo"_ba, "demo"_ba})
        QVERIFY2(!log.contains(hidden), hidden.constData());
    QVERIFY2(!m_errors.contains("confab."), m_errors.constData());
    QVERIFY(!m_output.contains("confab."));
}

void ProgramSecretsTest::withoutALogItIsQuiet()
{
    addAccount();
    startProgram({});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->openSockets(), 1, patience);
    stopProgram(SIGKILL);
    QCOMPARE(m_output, QByteArray());
    QCOMPARE(m_errors, QByteArray());
}

void ProgramSecretsTest::theCommandLineGoesThroughTheSameProxy()
{
    setProxy();
    QProcess commandLine;
    QProcessEnvironment environment = m_session->environment();
    environment.remove(u"CONFAB_TOKEN"_s);
    commandLine.setProcessEnvironment(environment);
    const auto add = [&commandLine, this] {
        commandLine.start(
            QStringLiteral(CONFAB_CLI),
            {u"--json-errors"_s, u"accounts"_s, u"add"_s, u"--server"_s, u"https://server.test"_s});
        commandLine.write(token() + '\n');
        commandLine.closeWriteChannel();
        return QTest::qWaitFor([&commandLine] { return commandLine.state() == QProcess::NotRunning; }, 30000);
    };
    QVERIFY(add());
    // The proxy has let it in with the password of the keyring, and does not know that server.
    QCOMPARE(m_proxy->refused().value(0), u"server.test:443"_s);
    QCOMPARE(commandLine.exitCode(), 4);
    QByteArray error = commandLine.readAllStandardError();
    QVERIFY2(error.contains("\"kind\":\"proxy\""), error.constData());
    QVERIFY(!error.contains(proxyPassword));

    // A token of one's own has nothing to do with the window's settings.
    const qsizetype before = m_proxy->connections();
    environment.insert(u"CONFAB_TOKEN"_s, u"made-up"_s);
    commandLine.setProcessEnvironment(environment);
    commandLine.start(QStringLiteral(CONFAB_CLI),
                      {u"--server"_s, u"https://server.test"_s, u"--timeout"_s, u"5"_s, u"fetch-me"_s});
    QVERIFY(QTest::qWaitFor([&commandLine] { return commandLine.state() == QProcess::NotRunning; }, 30000));
    QCOMPARE(commandLine.exitCode(), 4);
    QCOMPARE(m_proxy->connections(), before);

    m_proxy->want("ada", "another one by now");
    environment.remove(u"CONFAB_TOKEN"_s);
    commandLine.setProcessEnvironment(environment);
    QVERIFY(add());
    error = commandLine.readAllStandardError();
    QVERIFY2(error.contains("\"sub_code\":\"proxy-password\""), error.constData());
    QVERIFY2(error.contains("Preferences"), error.constData());
}

void ProgramSecretsTest::theWindowHearsOfTheCommandLinesAccount()
{
    startProgram({u"--log-file"_s, logPath()});
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(logPath()).contains("the characters on this computer are there"),
                             20000);
    QVERIFY(!contentOf(logPath()).contains("accounts in the list: 1"));
    QProcess commandLine;
    QProcessEnvironment environment = m_session->environment();
    environment.remove(u"CONFAB_TOKEN"_s);
    commandLine.setProcessEnvironment(environment);
    commandLine.start(QStringLiteral(CONFAB_CLI),
                      {u"accounts"_s, u"add"_s, u"--server"_s, m_server->baseUrl().toString()});
    commandLine.write(token() + '\n');
    commandLine.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&commandLine] { return commandLine.state() == QProcess::NotRunning; }, 30000));
    QCOMPARE(commandLine.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(logPath()).contains("accounts in the list: 1"), patience);
    stopProgram(SIGKILL);
}

QTEST_GUILESS_MAIN(ProgramSecretsTest)
#include "tst_programsecrets.moc"
