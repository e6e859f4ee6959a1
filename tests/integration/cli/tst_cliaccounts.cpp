// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "credentials/keychaincredentials.h"
#include "settings/accountsfile.h"
#include "support/keyringsession.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto password = "correct horse";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CliAccountsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addKeepsTheTokenInTheKeychainAndNowhereElse();
    void theTokenIsNotEchoed();
    void theAccountInUseIsTheOneWithoutAName();
    void theEnvironmentGoesBeforeTheAccountInUse();
    void removeWipesTheSecret();
    void whereNoneIsInUseOneCanBeChosen();
    void aListThatCannotBeWrittenCostsNoToken();
    void aBadTokenIsNotKept();
    void lockedIsNotSignedOut();
    void withoutAKeychainNothingIsKept();
    void aListThatIsDamaged();
    void namesThatFitNothing();
    void nothingTellsTheTokenEvenInACrash();
    void theLogTellsOfEachRoomButNothingPrivate();

private:
    QByteArray token() const { return m_server->token().reveal(); }
    QString key() const { return AccountsFile(AccountsFile::usualPath()).accounts().value(0).key(); }
    // Without a server and a token of its own.
    std::unique_ptr<CliRun> bare() const
    {
        auto run = std::make_unique<CliRun>(*m_server);
        run->unsetEnvironment(u"CONFAB_TOKEN"_s);
        run->setServer({});
        return run;
    }
    bool add(const QStringList &more = {}) const
    {
        const auto run = bare();
        run->setInput(token() + '\n');
        return run->run(QStringList{u"--server"_s, m_server->baseUrl().toString(), u"accounts"_s, u"add"_s}
                        + more)
            == 0;
    }

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<ScriptedServer> m_server;
};

void CliAccountsTest::initTestCase()
{
    if (const QString missing = KeyringSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"not installed: "_s + missing));
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->isRunning());
}

void CliAccountsTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    QVERIFY(m_session->startKeyring(password));
}

void CliAccountsTest::cleanup()
{
    QDir(m_session->home() + u"/.config"_s).removeRecursively();
    QDir(m_session->home() + u"/.local"_s).removeRecursively();
    m_session->stopKeyring();
    m_server.reset();
}

void CliAccountsTest::addKeepsTheTokenInTheKeychainAndNowhereElse()
{
    const auto run = bare();
    run->setInput("  Token " + token() + "\n");
    const QString log = m_session->home() + u"/report.log"_s;
    QCOMPARE(run->run({u"accounts"_s, u"add"_s, u"--server"_s, m_server->baseUrl().toString(),
                       u"--log-file"_s, log}),
             0);
    QVERIFY(run->keptTheSecret());
    QCOMPARE(run->lines().size(), 1);
    QVERIFY(run->lines().first().value("in_use"_L1).toBool());
    QCOMPARE(run->lines().first().value("key"_L1).toString(), key());

    QCOMPARE(m_session->lookup(KeychainCredentials::serviceOfThisBuild(), key()), token());
    QCOMPARE(m_session->filesWith(token()), QStringList());
    QVERIFY(contentOf(log).contains("confab.net"));
    QVERIFY(contentOf(AccountsFile::usualPath()).contains(m_server->baseUrl().host().toUtf8()));
}

void CliAccountsTest::theTokenIsNotEchoed()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0)
        QSKIP("There are no pseudo-terminals here.");
    QVERIFY(::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QString other = QString::fromLocal8Bit(::ptsname(terminal));
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);

    QProcess process;
    process.setStandardInputFile(other);
    process.start(QStringLiteral(CONFAB_CLI),
                  {u"accounts"_s, u"add"_s, u"--server"_s, m_server->baseUrl().toString()});
    QByteArray asked;
    QTRY_VERIFY((asked += process.readAllStandardError()).contains("not shown"));
    const QByteArray line = token() + '\n';
    QCOMPARE(::write(terminal, line.constData(), size_t(line.size())), line.size());
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
    QByteArray echoed(1024, '\0');
    const ssize_t size = ::read(terminal, echoed.data(), size_t(echoed.size()));
    echoed.truncate(qMax<ssize_t>(size, 0));
    ::close(terminal);
    QVERIFY2(!echoed.contains(token().left(8)), echoed.constData());
    QVERIFY(!process.readAllStandardOutput().contains(token()));
    QCOMPARE(m_session->lookup(KeychainCredentials::serviceOfThisBuild(), key()), token());
}

void CliAccountsTest::theAccountInUseIsTheOneWithoutAName()
{
    QVERIFY(add());
    const auto me = bare();
    QCOMPARE(me->run({u"fetch-me"_s}), 0);
    const QString name = me->lines().first().value("user"_L1).toObject().value("username"_L1).toString();
    const auto named = bare();
    QCOMPARE(named->run({u"--account"_s, key(), u"fetch-recent-chats"_s}), 0);
    // Two accounts with one name have to be told apart.
    AccountsFile file(AccountsFile::usualPath());
    AccountEntry twin = file.accounts().first();
    twin.server = QUrl(u"https://elsewhere.example.org"_s);
    QVERIFY(file.put(twin));
    const auto ambiguous = bare();
    QCOMPARE(ambiguous->run({u"--account"_s, twin.username, u"fetch-me"_s}), 2);
    QVERIFY2(ambiguous->errorOutput().contains("elsewhere.example.org"),
             ambiguous->errorOutput().constData());

    const auto use = bare();
    QCOMPARE(use->run({u"accounts"_s, u"use"_s, twin.key()}), 0);
    const auto list = bare();
    QCOMPARE(list->run({u"accounts"_s, u"list"_s}), 0);
    QCOMPARE(list->lines().size(), 2);
    QVERIFY(!list->lines().at(0).value("in_use"_L1).toBool());
    QVERIFY(list->lines().at(1).value("in_use"_L1).toBool());
    const auto human = bare();
    QCOMPARE(human->run({u"--human"_s, u"accounts"_s, u"list"_s}), 0);
    QVERIFY(human->output().contains(QByteArray("* " + twin.name.toUtf8())));
}

void CliAccountsTest::theEnvironmentGoesBeforeTheAccountInUse()
{
    QVERIFY(add());
    CliRun run(*m_server);
    run.setEnvironment(u"CONFAB_TOKEN"_s, u"not-the-one"_s);
    QCOMPARE(run.run({u"fetch-me"_s}), 3);
}

void CliAccountsTest::removeWipesTheSecret()
{
    QVERIFY(add());
    const QString removed = key();
    const auto run = bare();
    QCOMPARE(run->run({u"accounts"_s, u"remove"_s, removed}), 0);
    QVERIFY(m_session->lookup(KeychainCredentials::serviceOfThisBuild(), removed).isEmpty());
    QVERIFY(AccountsFile(AccountsFile::usualPath()).accounts().isEmpty());
    const auto again = bare();
    QCOMPARE(again->run({u"fetch-me"_s}), 3);
    QVERIFY2(again->errorOutput().contains("accounts add"), again->errorOutput().constData());
}

void CliAccountsTest::whereNoneIsInUseOneCanBeChosen()
{
    QVERIFY(add());
    AccountsFile file(AccountsFile::usualPath());
    QVERIFY(file.setCommandLineKey({}));
    const auto none = bare();
    QCOMPARE(none->run({u"fetch-me"_s}), 3);
    QVERIFY2(none->errorOutput().contains("accounts use NAME"), none->errorOutput().constData());
    const auto chosen = bare();
    QCOMPARE(chosen->run({u"fetch-me"_s, u"--account"_s, key()}), 0);
}

void CliAccountsTest::aListThatCannotBeWrittenCostsNoToken()
{
    QLockFile held(AccountsFile::usualPath() + u".lock"_s);
    QVERIFY(QDir().mkpath(QFileInfo(AccountsFile::usualPath()).absolutePath()));
    QVERIFY(held.tryLock(0));
    // Nobody would ever find it again.
    QVERIFY(!add());
    QCOMPARE(m_session->filesWith(token()), QStringList());
    held.unlock();
    QVERIFY(add());
    const QString known = key();
    QVERIFY(!m_session->lookup(KeychainCredentials::serviceOfThisBuild(), known).isEmpty());
    QVERIFY(held.tryLock(0));
    const auto again = bare();
    again->setInput(token() + '\n');
    QCOMPARE(again->run({u"--server"_s, m_server->baseUrl().toString(), u"accounts"_s, u"add"_s}), 1);
    QCOMPARE(m_session->lookup(KeychainCredentials::serviceOfThisBuild(), known), token());
}

void CliAccountsTest::aBadTokenIsNotKept()
{
    const auto run = bare();
    run->setInput("a-token-of-nobody\n");
    QCOMPARE(run->run({u"accounts"_s, u"add"_s, u"--server"_s, m_server->baseUrl().toString()}), 3);
    QVERIFY(!QFile::exists(AccountsFile::usualPath()));
    QVERIFY(run->errorOutput().contains("unusual length"));
    const auto empty = bare();
    empty->setInput("\n");
    QCOMPARE(empty->run({u"accounts"_s, u"add"_s, u"--server"_s, m_server->baseUrl().toString()}), 3);
}

void CliAccountsTest::lockedIsNotSignedOut()
{
    QVERIFY(add());
    QVERIFY(m_session->startKeyring("wrong"));
    const auto run = bare();
    QCOMPARE(run->run({u"--json-errors"_s, u"fetch-me"_s}), 3);
    QCOMPARE(run->error().value("kind"_L1).toString(), u"keychain-locked"_s);
    QCOMPARE(m_server->requests().size(), 1); // that of add
    const auto remove = bare();
    QCOMPARE(remove->run({u"accounts"_s, u"remove"_s, key()}), 1);
    QCOMPARE(AccountsFile(AccountsFile::usualPath()).accounts().size(), 1);
    QVERIFY(m_session->startKeyring(password));
    const auto again = bare();
    QCOMPARE(again->run({u"fetch-me"_s}), 0);
}

void CliAccountsTest::withoutAKeychainNothingIsKept()
{
    m_session->stopKeyring();
    const auto run = bare();
    run->setInput(token() + '\n');
    QCOMPARE(run->run({u"accounts"_s, u"add"_s, u"--json-errors"_s, u"--server"_s,
                       m_server->baseUrl().toString()}),
             3);
    QCOMPARE(run->error().value("kind"_L1).toString(), u"keychain-no-service"_s);
    QVERIFY(!QFile::exists(AccountsFile::usualPath()));
    QCOMPARE(m_session->filesWith(token()), QStringList());
}

void CliAccountsTest::aListThatIsDamaged()
{
    QVERIFY(add());
    QFile file(AccountsFile::usualPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"acc");
    file.close();
    const auto list = bare();
    QCOMPARE(list->run({u"accounts"_s, u"list"_s}), 0);
    QVERIFY(list->errorOutput().contains("was damaged"));
    QVERIFY(list->lines().isEmpty());
    QVERIFY(add());
    QCOMPARE(AccountsFile(AccountsFile::usualPath()).accounts().size(), 1);
}

void CliAccountsTest::namesThatFitNothing()
{
    for (const QStringList &arguments : {QStringList{u"accounts"_s, u"use"_s, u"nobody"_s},
                                         QStringList{u"accounts"_s, u"remove"_s, u"nobody"_s},
                                         QStringList{u"fetch-me"_s, u"--account"_s, u"nobody"_s}}) {
        const auto run = bare();
        QCOMPARE(run->run(arguments), 2);
        QVERIFY(run->errorOutput().contains("no account of this name"));
    }
}

void CliAccountsTest::nothingTellsTheTokenEvenInACrash()
{
    QVERIFY(add());
    m_server->rest(Wire::RestRoute::Name::FetchMe).hold();
    const auto run = bare();
    run->setEnvironment(u"QT_LOGGING_RULES"_s, u"*.debug=true\nqt.*.debug=false"_s);
    // A sanitizer would otherwise take the signal for a finding of its own.
    run->setEnvironment(u"ASAN_OPTIONS"_s, u"handle_segv=0"_s);
    const QString log = m_session->home() + u"/crash.log"_s;
    run->process().setWorkingDirectory(m_session->home());
    run->start({u"fetch-me"_s, u"--log-file"_s, log});
    QTRY_COMPARE(m_server->requests().size(), 2);
    const QString proc = u"/proc/%1/"_s.arg(run->process().processId());
    QVERIFY(contentOf(proc + u"cmdline"_s).contains("fetch-me"));
    QVERIFY(!contentOf(proc + u"cmdline"_s).contains(token()));
    QVERIFY(!contentOf(proc + u"environ"_s).contains(token()));
    const QByteArray limits = contentOf(proc + u"limits"_s);
    const qsizetype core = limits.indexOf("Max core file size");
    QVERIFY(core >= 0);
    QCOMPARE(limits.mid(core, limits.indexOf('\n', core) - core).simplified(),
             "Max core file size 0 0 bytes"_ba);

    run->sendSignal(SIGSEGV);
    QCOMPARE(run->finish(), -1);
    QCOMPARE(run->process().exitStatus(), QProcess::CrashExit);
    QVERIFY(!run->errorOutput().isEmpty());
    QVERIFY(run->keptTheSecret());
    QVERIFY(contentOf(log).contains("confab.net"));
    QCOMPARE(m_session->filesWith(token()), QStringList());
    m_server->releaseHeld();
}

void CliAccountsTest::theLogTellsOfEachRoomButNothingPrivate()
{
    QVERIFY(add());
    const QString log = m_session->home() + u"/talk.log"_s;
    const auto chat = bare();
    QCOMPARE(chat->run({u"create-chat"_s, m_server->characterId(), u"--log-file"_s, log}), 0);
    const QString chatId = chat->lines().value(0).value("chat"_L1).toObject().value("chat_id"_L1).toString();
    const auto talk = bare();
    QCOMPARE(talk->run({u"send-message"_s, m_server->characterId(), chatId, u"my private words"_s,
                        u"--log-file"_s, log}),
             0);
    QVERIFY(talk->output().contains("my private words"));
    const auto failed = bare();
    QCOMPARE(failed->run({u"fetch-chat"_s, u"no-such-chat"_s, u"--log-file"_s, log}), 1);

    const QByteArray all = contentOf(log);
    for (const QByteArray &room : {"cli"_ba, "credentials"_ba, "net"_ba, "service"_ba, "settings"_ba})
        QVERIFY2(all.contains(QByteArray(" confab." + room + ' ')), room.constData());
    QVERIFY2(all.contains(QByteArray("GET " + m_server->baseUrl().toEncoded() + "/chat/no-such-chat/ 404")),
             all.constData());
    QVERIFY2(all.contains("fetch-chat failed: "), all.constData());
    QVERIFY2(all.contains("ends with the exit code 1"), all.constData());
    const AccountEntry account = AccountsFile(AccountsFile::usualPath()).accounts().value(0);
    QVERIFY(!account.username.isEmpty() && !account.name.isEmpty());
    for (const QByteArray &hidden : {token(), "private"_ba, "You said"_ba, account.username.toUtf8(),
                                     account.name.toUtf8(), "uthorization"_ba})
        QVERIFY2(!all.contains(hidden), hidden.constData());
    for (const auto *run : {&chat, &talk, &failed})
        QVERIFY(!(*run)->errorOutput().contains("confab."));
}

QTEST_GUILESS_MAIN(CliAccountsTest)
#include "tst_cliaccounts.moc"
