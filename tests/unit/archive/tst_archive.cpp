// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archive.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Confab;
using namespace Qt::StringLiterals;

namespace {

UnsentMessage message(const QString &chatId, const QString &turnId, const QString &text)
{
    Turn turn(chatId, turnId);
    Candidate candidate;
    candidate.id = turnId + u"-c"_s;
    candidate.text = text;
    candidate.isFinal = true;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    turn.setAuthor({.id = {}, .name = {}, .isHuman = true});
    turn.setCreateTime(Timestamp::fromString(u"2026-01-02T03:04:05.123456789Z"_s));
    turn.setDelivery(DeliveryState::NotSent);
    return {.characterId = u"somebody"_s, .turn = turn};
}

KeptWriting load(Archive &archive, const QString &accountId)
{
    QSignalSpy loaded(&archive, &Archive::writingLoaded);
    archive.loadWriting(accountId);
    if (!loaded.wait())
        return {};
    return loaded.first().first().value<KeptWriting>();
}

Chat archivedChat(const QString &id)
{
    Chat chat;
    chat.id = id;
    chat.characterId = u"keeper"_s;
    chat.characterName = u"The Keeper"_s;
    chat.characterAvatarFile = u"keeper.png"_s;
    chat.name = u"Über den Sturm"_s;
    chat.state = u"STATE_ARCHIVED"_s;
    chat.createTime = Timestamp::fromString(u"2026-01-02T03:04:05.123456789Z"_s);
    return chat;
}

QList<Chat> loadChats(Archive &archive, const QString &accountId)
{
    QSignalSpy loaded(&archive, &Archive::archivedChatsLoaded);
    archive.loadArchivedChats(accountId);
    if (!loaded.wait())
        return {};
    return loaded.first().first().value<KeptChats>().chats;
}

bool openAndWait(Archive &archive)
{
    QSignalSpy opened(&archive, &Archive::opened);
    archive.open();
    return opened.wait();
}

#ifdef Q_OS_UNIX
// For as long as it lives no file of this process can be written, as on a full disk.
class FullDisk
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*const m_handler)(int);
    rlimit m_before{};
};
#endif

} // namespace

class tst_Archive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writingComesBackAfterARestart();
    void lastDraftOfManyWins();
    void emptyDraftIsForgotten();
    void accountsAreKeptApart();
    void unsentMessagesKeepTheirIdsTimesAndOrder();
    void keepingAMessageTwiceKeepsTheFirst();
    void forgettingAnAccountLeavesTheOthers();
    void archivedChatsComeBackAfterARestart();
    void aFileOfTheFirstVersionIsBroughtUpToDate();
    void callsBeforeTheAnswerWaitForIt();
    void whatWasTypedSurvivesAKill();
    void damagedFileIsSetAside();
    void newerFileIsLeftAlone_data();
    void newerFileIsLeftAlone();
    void folderThatCannotBeMadeIsSaid();
    void fullDiskIsSaid();
    void fileIsForItsOwnerAlone();

private:
    QString file() const { return m_dir->filePath(u"sub/archive.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Archive::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Archive::writingComesBackAfterARestart()
{
    {
        Archive archive(file());
        QVERIFY(openAndWait(archive));
        archive.keepDraft(u"a"_s, u"chat"_s, u"half a thought with ünïcödé 🙂"_s);
        archive.keepUnsent(u"a"_s, message(u"chat"_s, u"t1"_s, u"hello"_s));
    }
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    const KeptWriting writing = load(archive, u"a"_s);
    QCOMPARE(writing.drafts.value(u"chat"_s), u"half a thought with ünïcödé 🙂"_s);
    QCOMPARE(writing.unsent, QList<UnsentMessage>{message(u"chat"_s, u"t1"_s, u"hello"_s)});
}

void tst_Archive::lastDraftOfManyWins()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    for (int i = 0; i < 1000; ++i)
        archive.keepDraft(u"a"_s, u"chat"_s, QString::number(i));
    QCOMPARE(load(archive, u"a"_s).drafts.value(u"chat"_s), u"999"_s);
}

void tst_Archive::emptyDraftIsForgotten()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    archive.keepDraft(u"a"_s, u"chat"_s, u"text"_s);
    QCOMPARE(load(archive, u"a"_s).drafts.size(), 1);
    archive.keepDraft(u"a"_s, u"chat"_s, QString());
    QVERIFY(load(archive, u"a"_s).drafts.isEmpty());
}

void tst_Archive::accountsAreKeptApart()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    archive.keepDraft(u"a"_s, u"chat"_s, u"of a"_s);
    archive.keepDraft(u"b"_s, u"chat"_s, u"of b"_s);
    QCOMPARE(load(archive, u"a"_s).drafts.value(u"chat"_s), u"of a"_s);
    QCOMPARE(load(archive, u"b"_s).drafts.value(u"chat"_s), u"of b"_s);
}

void tst_Archive::unsentMessagesKeepTheirIdsTimesAndOrder()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    QList<UnsentMessage> kept;
    for (const auto &id : {u"z"_s, u"a"_s, u"m"_s}) {
        kept.append(message(u"chat"_s, id, u"text "_s + id));
        archive.keepUnsent(u"a"_s, kept.last());
    }
    QCOMPARE(load(archive, u"a"_s).unsent, kept);
    archive.forgetUnsent(u"a"_s, u"a"_s);
    kept.removeAt(1);
    QCOMPARE(load(archive, u"a"_s).unsent, kept);
}

void tst_Archive::keepingAMessageTwiceKeepsTheFirst()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    archive.keepUnsent(u"a"_s, message(u"chat"_s, u"t"_s, u"first"_s));
    archive.keepUnsent(u"a"_s, message(u"chat"_s, u"t"_s, u"second"_s));
    const auto unsent = load(archive, u"a"_s).unsent;
    QCOMPARE(unsent.size(), 1);
    QCOMPARE(unsent.first().turn.text(), u"first"_s);
}

void tst_Archive::forgettingAnAccountLeavesTheOthers()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    for (const auto &account : {u"a"_s, u"b"_s}) {
        archive.keepDraft(account, u"chat"_s, u"text"_s);
        archive.keepUnsent(account, message(u"chat"_s, u"t"_s, u"text"_s));
        archive.keepArchivedChat(account, archivedChat(u"chat"_s));
    }
    archive.forgetAccount(u"a"_s);
    QVERIFY(loadChats(archive, u"a"_s).isEmpty());
    QCOMPARE(loadChats(archive, u"b"_s).size(), 1);
    QVERIFY(load(archive, u"a"_s).drafts.isEmpty());
    QVERIFY(load(archive, u"a"_s).unsent.isEmpty());
    QCOMPARE(load(archive, u"b"_s).drafts.size(), 1);
    QCOMPARE(load(archive, u"b"_s).unsent.size(), 1);
}

void tst_Archive::archivedChatsComeBackAfterARestart()
{
    {
        Archive archive(file());
        QVERIFY(openAndWait(archive));
        Chat chat = archivedChat(u"one"_s);
        chat.name = u"before"_s;
        archive.keepArchivedChat(u"a"_s, chat);
        archive.keepArchivedChat(u"a"_s, archivedChat(u"one"_s));
        archive.keepArchivedChat(u"a"_s, archivedChat(u"two"_s));
        archive.keepArchivedChat(u"b"_s, archivedChat(u"three"_s));
        archive.forgetArchivedChat(u"a"_s, u"two"_s);
    }
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    QCOMPARE(loadChats(archive, u"a"_s), QList<Chat>{archivedChat(u"one"_s)});
    QCOMPARE(loadChats(archive, u"b"_s), QList<Chat>{archivedChat(u"three"_s)});
}

void tst_Archive::aFileOfTheFirstVersionIsBroughtUpToDate()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (
            const auto &step :
            {u"CREATE TABLE draft (account TEXT NOT NULL, chat TEXT NOT NULL, text TEXT NOT NULL, changed "
             "INTEGER NOT NULL, PRIMARY KEY (account, chat)) WITHOUT ROWID"_s,
             u"CREATE TABLE unsent (account TEXT NOT NULL, turn TEXT NOT NULL, chat TEXT NOT NULL, candidate "
             "TEXT NOT NULL, character TEXT NOT NULL, text TEXT NOT NULL, created TEXT NOT NULL, PRIMARY KEY "
             "(account, turn))"_s,
             u"INSERT INTO draft VALUES ('a', 'chat', 'from long ago', 1)"_s, u"PRAGMA user_version=1"_s})
            QVERIFY2(query.exec(step), qPrintable(step));
    }
    QSqlDatabase::removeDatabase(u"first"_s);
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    QCOMPARE(load(archive, u"a"_s).drafts.value(u"chat"_s), u"from long ago"_s);
    archive.keepArchivedChat(u"a"_s, archivedChat(u"one"_s));
    QCOMPARE(loadChats(archive, u"a"_s).size(), 1);
}

void tst_Archive::callsBeforeTheAnswerWaitForIt()
{
    Archive archive(file());
    QSignalSpy loaded(&archive, &Archive::writingLoaded);
    archive.open();
    archive.keepDraft(u"a"_s, u"chat"_s, u"early"_s);
    archive.loadWriting(u"a"_s);
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.first().first().value<KeptWriting>().drafts.value(u"chat"_s), u"early"_s);
}

void tst_Archive::whatWasTypedSurvivesAKill()
{
#ifdef Q_OS_WIN
    QSKIP("There is no SIGKILL here.");
#else
    // This program again, as the one that types and then dies without a chance to tidy up.
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CONFAB_TEST_TYPE_INTO"_s, file());
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {});
    QTRY_VERIFY_WITH_TIMEOUT(typist.canReadLine(), 20000);
    ::kill(static_cast<pid_t>(typist.processId()), SIGKILL);
    QTRY_COMPARE(typist.state(), QProcess::NotRunning);
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    Archive archive(file());
    QVERIFY(openAndWait(archive));
    const KeptWriting writing = load(archive, u"a"_s);
    QCOMPARE(writing.drafts.value(u"chat"_s), u"typed before the end"_s);
    QCOMPARE(writing.unsent.size(), 1);
#endif
}

void tst_Archive::damagedFileIsSetAside()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    const QByteArray rubbish(10000, 'x');
    damaged.write(rubbish);
    damaged.close();

    Archive archive(file());
    QSignalSpy opened(&archive, &Archive::opened);
    archive.open();
    QVERIFY(opened.wait());
    QFile aside(opened.first().first().toString());
    QVERIFY2(aside.open(QFile::ReadOnly), qPrintable(aside.fileName()));
    QCOMPARE(aside.readAll(), rubbish);
    archive.keepDraft(u"a"_s, u"chat"_s, u"new start"_s);
    QCOMPARE(load(archive, u"a"_s).drafts.size(), 1);
}

void tst_Archive::newerFileIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("the same but for its version") << QStringList();
    QTest::newRow("with another journal") << QStringList{u"PRAGMA journal_mode=DELETE"_s};
    QTest::newRow("of a language unknown here") << QStringList{
        u"PRAGMA writable_schema=ON"_s, u"UPDATE sqlite_schema SET sql='CREATE DRAFT' WHERE name='draft'"_s};
}

void tst_Archive::newerFileIsLeftAlone()
{
    QFETCH(const QStringList, changes);
    {
        Archive archive(file());
        QVERIFY(openAndWait(archive));
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA user_version=99"_s));
        for (const QString &change : changes)
            QVERIFY2(query.exec(change), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto content = [this] {
        QFile f(file());
        return f.open(QFile::ReadOnly) ? f.readAll() : QByteArray();
    };
    const QByteArray before = content();
    Archive archive(file());
    QSignalSpy failed(&archive, &Archive::failed);
    archive.open();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.operation, Error::Operation::OpenArchive);
    QVERIFY(error.detail.contains(u"99"_s));
    QCOMPARE(error.subCode, u"newer"_s);
    QCOMPARE(content(), before);
}

void tst_Archive::folderThatCannotBeMadeIsSaid()
{
    QFile inTheWay(m_dir->filePath(u"sub"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    inTheWay.close();
    Archive archive(file());
    QSignalSpy failed(&archive, &Archive::failed);
    archive.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().operation, Error::Operation::OpenArchive);
}

void tst_Archive::fullDiskIsSaid()
{
#ifdef Q_OS_UNIX
    const FullDisk full;
    Archive archive(file());
    QSignalSpy failed(&archive, &Archive::failed);
    archive.open();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.operation, Error::Operation::OpenArchive);
#endif
}

void tst_Archive::fileIsForItsOwnerAlone()
{
    Archive archive(file());
    QVERIFY(openAndWait(archive));
    const auto others = QFile::permissions(file())
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
           | QFileDevice::WriteOther);
    QVERIFY(!others);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QString file = qEnvironmentVariable("CONFAB_TEST_TYPE_INTO"); !file.isEmpty()) {
        Archive archive(file);
        archive.open();
        archive.keepUnsent(u"a"_s, message(u"chat"_s, u"t"_s, u"not sent"_s));
        archive.keepDraft(u"a"_s, u"chat"_s, u"typed before the end"_s);
        QObject::connect(&archive, &Archive::writingLoaded, &archive, [] {
            std::fputs("typed\n", stdout);
            std::fflush(stdout);
        });
        archive.loadWriting(u"a"_s);
        return QCoreApplication::exec();
    }
    tst_Archive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_archive.moc"
