// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/accountsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Confab;
using namespace Qt::StringLiterals;
using Condition = AccountsFile::Condition;

namespace {

constexpr int accountsOfAProcess = 40;

AccountEntry numbered(const QString &name, int number)
{
    return {
        .id = name + QString::number(number), .username = name, .name = {}, .avatarFile = {}, .server = {}};
}

// What this program does instead of testing when it is started again by the test.
int writeAccounts(const QString &path, const QString &name)
{
    AccountsFile file(path);
    for (int number = 0; number < accountsOfAProcess; ++number) {
        // Crowded as it is, one may have to ask more than once.
        int tries = 0;
        while (!file.put(numbered(name, number))) {
            if (++tries == 100)
                return 1;
        }
    }
    return 0;
}

// Until it is killed.
int holdLock(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(0))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class AccountsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void survivesARestart();
    void theSameIdElsewhereIsAnotherAccount();
    void isFoundByItsNames();
    void isReplacedAndRemoved();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void twoProgramsLoseNothing();
    void processesThatWriteAtOnceLoseNothing();
    void whoHoldsTheFileIsNotWaitedForLong();
    void whatADeadProgramLeftIsNoObstacle();
    void whatCannotBeWrittenIsSaid();
    void theUsualPlaceBelongsToThePerson();

private:
    void write(const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray written() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const AccountEntry m_ada{
        .id = u"7"_s, .username = u"ada"_s, .name = u"Ada L."_s, .avatarFile = {}, .server = {}};
    const AccountEntry m_bob{.id = u"7"_s,
                             .username = u"bob"_s,
                             .name = u"Bob"_s,
                             .avatarFile = u"b.webp"_s,
                             .server = QUrl(u"https://chat.example.org:8443"_s)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void AccountsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"deeper/accounts.json"_s);
}

void AccountsFileTest::survivesARestart()
{
    {
        AccountsFile file(m_path);
        QCOMPARE(file.condition(), Condition::Good);
        QVERIFY(file.accounts().isEmpty());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(file.put(m_ada));
        QVERIFY(file.put(m_bob));
        QVERIFY(file.setCommandLineKey(m_bob.key()));
    }
    const AccountsFile file(m_path);
    QCOMPARE(file.accounts(), (QList<AccountEntry>{m_ada, m_bob}));
    QCOMPARE(file.commandLineKey(), m_bob.key());
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void AccountsFileTest::theSameIdElsewhereIsAnotherAccount()
{
    QCOMPARE(m_ada.key(), u"7@character.ai"_s);
    QCOMPARE(m_bob.key(), u"7@chat.example.org:8443"_s);
    AccountEntry usual = m_bob;
    usual.server = QUrl(u"https://chat.example.org:443/"_s);
    AccountEntry plain = m_bob;
    plain.server = QUrl(u"https://chat.example.org"_s);
    QCOMPARE(usual.key(), plain.key());
    plain.server = QUrl(u"http://localhost"_s);
    usual.server = QUrl(u"https://localhost"_s);
    QVERIFY(plain.key() != usual.key());
    QCOMPARE(m_bob.endpoints().neo, QUrl(u"https://chat.example.org:8443/"_s));
    QCOMPARE(m_ada.endpoints(), Endpoints::live());
}

void AccountsFileTest::isFoundByItsNames()
{
    AccountsFile file(m_path);
    QVERIFY(file.put(m_ada));
    QVERIFY(file.put(m_bob));
    QCOMPARE(file.named(u"ada"_s), QList<AccountEntry>{m_ada});
    QCOMPARE(file.named(u"Ada L."_s), QList<AccountEntry>{m_ada});
    QCOMPARE(file.named(m_bob.key()), QList<AccountEntry>{m_bob});
    QCOMPARE(file.named(u"7"_s).size(), 2);
    QVERIFY(file.named(u"nobody"_s).isEmpty());
    QVERIFY(!file.account(u"ada"_s));
    QCOMPARE(file.account(m_ada.key()), m_ada);
}

void AccountsFileTest::isReplacedAndRemoved()
{
    AccountsFile file(m_path);
    QSignalSpy changed(&file, &AccountsFile::changed);
    QVERIFY(file.put(m_ada));
    AccountEntry renamed = m_ada;
    renamed.name = u"Countess"_s;
    QVERIFY(file.put(renamed));
    QCOMPARE(file.accounts(), QList<AccountEntry>{renamed});
    QVERIFY(file.setCommandLineKey(m_ada.key()));
    QVERIFY(file.remove(m_ada.key()));
    QVERIFY(file.accounts().isEmpty());
    QVERIFY(file.commandLineKey().isEmpty());
    QCOMPARE(changed.size(), 4);
    QVERIFY(file.remove(m_ada.key()));
    QCOMPARE(changed.size(), 4);
}

void AccountsFileTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << "{\"version\": 1, \"accounts\": [{\"id\""_ba;
    QTest::newRow("something else") << "[1, 2]"_ba;
    QTest::newRow("no list") << "{\"version\": 1, \"accounts\": \"none\"}"_ba;
}

void AccountsFileTest::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    write(content);
    AccountsFile file(m_path);
    QCOMPARE(file.condition(), Condition::SetAside);
    QVERIFY(!QFile::exists(m_path));
    QFile aside(file.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    // A new list can be begun.
    QVERIFY(file.put(m_ada));
    QCOMPARE(AccountsFile(m_path).accounts(), QList<AccountEntry>{m_ada});
    QVERIFY(aside.exists());
}

void AccountsFileTest::aNewerFileIsLeftAlone()
{
    const QByteArray content = "{\"version\": 2, \"accounts\": {\"of\": \"another kind\"}}";
    write(content);
    AccountsFile file(m_path);
    QCOMPARE(file.condition(), Condition::Newer);
    QVERIFY(!file.put(m_ada));
    QVERIFY(!file.remove(m_ada.key()));
    QCOMPARE(written(), content);
}

void AccountsFileTest::twoProgramsLoseNothing()
{
    AccountsFile window(m_path);
    QVERIFY(window.put(m_ada));
    AccountsFile commandLine(m_path);
    QSignalSpy changed(&window, &AccountsFile::changed);
    QVERIFY(commandLine.put(m_bob));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(window.accounts(), (QList<AccountEntry>{m_ada, m_bob}));
    QVERIFY(commandLine.remove(m_ada.key()));
    // Before the window has heard of it.
    AccountEntry renamed = m_bob;
    renamed.name = u"Robert"_s;
    QVERIFY(window.put(renamed));
    QCOMPARE(AccountsFile(m_path).accounts(), QList<AccountEntry>{renamed});
}

void AccountsFileTest::processesThatWriteAtOnceLoseNothing()
{
    const QStringList names{u"a"_s, u"b"_s, u"c"_s};
    AccountsFile window(m_path);
    QVERIFY(window.put(m_ada));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QString &name : names) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, name});
    }
    // And this one writes as well.
    int tries = 0;
    for (int number = 0; number < accountsOfAProcess; ++number) {
        while (!window.put(numbered(u"window"_s, number)))
            QVERIFY(++tries < 100);
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(AccountsFile(m_path).accounts().size(), (names.size() + 1) * accountsOfAProcess + 1);
    QTRY_COMPARE(window.accounts().size(), (names.size() + 1) * accountsOfAProcess + 1);
}

void AccountsFileTest::whoHoldsTheFileIsNotWaitedForLong()
{
    AccountsFile file(m_path);
    QVERIFY(file.put(m_ada));
    {
        QLockFile held(m_path + u".lock"_s);
        QVERIFY(held.tryLock(0));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!file.put(m_bob));
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(file.accounts(), QList<AccountEntry>{m_ada});
    }
    QVERIFY(file.put(m_bob));
}

void AccountsFileTest::whatADeadProgramLeftIsNoObstacle()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path});
    QVERIFY(process.waitForReadyRead());
    QVERIFY(QFile::exists(m_path + u".lock"_s));
    AccountsFile file(m_path);
    QVERIFY(!file.put(m_ada));
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(QFile::exists(m_path + u".lock"_s));
    QVERIFY(file.put(m_ada));
}

void AccountsFileTest::whatCannotBeWrittenIsSaid()
{
    // A file stands where the folder would be.
    QFile file(m_folder->filePath(u"deeper"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    AccountsFile accounts(m_path);
    QVERIFY(!accounts.put(m_ada));
    QVERIFY(accounts.accounts().isEmpty());
}

void AccountsFileTest::theUsualPlaceBelongsToThePerson()
{
    QVERIFY(AccountsFile::usualPath().endsWith("/confab/accounts.json"_L1));
    QVERIFY(QDir::isAbsolutePath(AccountsFile::usualPath()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeAccounts(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--hold"_L1)
        return holdLock(arguments.value(2));
    AccountsFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accountsfile.moc"
