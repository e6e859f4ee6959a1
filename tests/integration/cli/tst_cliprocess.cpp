// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;
using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

class CliProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void helpNeedsNothing();
    void theTokenFromAFile();
    void theTokenFromTheInput();
    void theTokenIsNowhereToBeSeen();
    void linesComeWhenTheyAreMade();
    void interruptStopsTheGeneration_data();
    void interruptStopsTheGeneration();
    void interruptBeforeAnythingWasSentPrintsNothing();
    void interruptEndsAWait();
    void aReaderWhoLeavesStopsTheGeneration();
    void anOutputThatIsFullIsAnError();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void CliProcessTest::helpNeedsNothing()
{
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"send-message"_s, u"--help"_s}, QStringList{u"--version"_s},
          QStringList{u"--completions"_s, u"fish"_s}}) {
        CliRun cli(*m_server);
        cli.setServer({});
        cli.unsetEnvironment(u"CONFAB_TOKEN"_s);
        QCOMPARE(cli.run(arguments), 0);
        QVERIFY(!cli.output().isEmpty());
        QVERIFY(cli.errorOutput().isEmpty());
    }
    QVERIFY(m_server->requests().isEmpty());
}

void CliProcessTest::theTokenFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Token " + m_server->token().reveal() + "\n");
    file.close();
    CliRun cli(*m_server);
    cli.setEnvironment(u"CONFAB_TOKEN"_s, u"another"_s);
    QCOMPARE(cli.run({u"--token-file"_s, file.fileName(), u"fetch-me"_s}), 0);
    QCOMPARE(cli.lines().size(), 1);
    QVERIFY(cli.keptTheSecret());
}

void CliProcessTest::theTokenFromTheInput()
{
    const QString chat = m_server->addChat(1);
    CliRun cli(*m_server);
    cli.unsetEnvironment(u"CONFAB_TOKEN"_s);
    cli.setInput(m_server->token().reveal() + "\nnot a message\n");
    QCOMPARE(cli.run({u"--token-file"_s, u"-"_s, u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s}), 0);
    QCOMPARE(textOf(cli.lines().first()), u"Hello?"_s);
    QVERIFY(cli.keptTheSecret());

    CliRun both(*m_server);
    both.setInput(m_server->token().reveal() + "\nHello?\n");
    QCOMPARE(both.run({u"--token-file"_s, u"-"_s, u"send-message"_s, u"keeper"_s, chat, u"-"_s}), 2);
    QVERIFY(both.errorOutput().contains("standard input"));
    QVERIFY(both.keptTheSecret());
}

void CliProcessTest::theTokenIsNowhereToBeSeen()
{
    m_server->rest(Route::FetchMe).always().neverAnswer();
    CliRun cli(*m_server);
    cli.start({u"fetch-me"_s});
    QTRY_COMPARE(m_server->requests(Route::FetchMe).size(), 1);
    const RecordedRequest request = m_server->requests(Route::FetchMe).first();
    QCOMPARE(request.header("Authorization"), QByteArray("Token " + m_server->token().reveal()));
    QVERIFY(!request.query.contains(m_server->token().reveal()));
#ifdef Q_OS_LINUX
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(QString::number(cli.process().processId()), name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray seen = file.readAll();
        QVERIFY(!seen.isEmpty());
        QVERIFY2(!seen.contains(m_server->token().reveal()), qPrintable(name));
    }
#endif
    cli.sendSignal(SIGTERM);
    QCOMPARE(cli.finish(), 143);
    QVERIFY(cli.keptTheSecret());
}

void CliProcessTest::linesComeWhenTheyAreMade()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().holdNext();
    CliRun cli(*m_server);
    cli.start({u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s, u"--stream"_s});
    QTRY_COMPARE(cli.lines().size(), 1);
    QTRY_VERIFY(m_server->replies().run());
    m_server->replies().run()->tell(u"Come"_s);
    QTRY_COMPARE(cli.lines().size(), 2);
    m_server->replies().run()->tell(u"Come in"_s);
    QTRY_COMPARE(cli.lines().size(), 3);
    m_server->replies().run()->finish(u"Come in."_s);
    QCOMPARE(cli.finish(), 0);
    QVERIFY(cli.lines().size() >= 4);
    QVERIFY(isFinal(cli.lines().last()));
    QCOMPARE(textOf(cli.lines().last()), u"Come in."_s);
}

void CliProcessTest::interruptStopsTheGeneration_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("number");
    QTest::newRow("streaming") << QStringList{u"--stream"_s} << SIGINT;
    QTest::newRow("whole") << QStringList() << SIGINT;
    QTest::newRow("terminated") << QStringList{u"--stream"_s} << SIGTERM;
}

void CliProcessTest::interruptStopsTheGeneration()
{
    QFETCH(QStringList, options);
    QFETCH(int, number);
    const QString chat = m_server->addChat(1);
    m_server->replies().holdNext();
    CliRun cli(*m_server);
    cli.start(QStringList{u"--json-errors"_s, u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s} + options);
    QTRY_COMPARE(cli.lines().size(), 1);
    QTRY_VERIFY(m_server->replies().run());
    const QPointer<ScriptedRun> run = m_server->replies().run();
    run->tell(u"Come in, mind"_s);
    if (!options.isEmpty())
        QTRY_COMPARE(cli.lines().size(), 2);
    else
        QTRY_COMPARE(m_server->storedTurns(chat).size(), 3);
    cli.sendSignal(number);
    QCOMPARE(cli.finish(), 128 + number);
    QTRY_COMPARE(m_server->commands(Command::AbortGeneration).size(), 1);
    QCOMPARE(m_server->commands(Command::AbortGeneration).first().frame.requestId,
             m_server->commands(Command::CreateAndGenerateTurn).first().frame.requestId);
    QTRY_VERIFY(!run || run->isCancelled());
    QCOMPARE(textOf(cli.lines().at(0)), u"Hello?"_s);
    QCOMPARE_GE(cli.lines().size(), 2);
    QCOMPARE(textOf(cli.lines().last()), u"Come in, mind"_s);
    QVERIFY(isFinal(cli.lines().last()));
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"aborted"_s);
}

void CliProcessTest::interruptBeforeAnythingWasSentPrintsNothing()
{
    // Whose name the message goes under.
    m_server->rest(Route::FetchMe).always().neverAnswer();
    CliRun cli(*m_server);
    cli.start({u"send-message"_s, u"keeper"_s, m_server->addChat(1), u"Hello?"_s});
    QTRY_COMPARE(m_server->requests(Route::FetchMe).size(), 1);
    cli.sendSignal(SIGINT);
    QCOMPARE(cli.finish(), 130);
    QCOMPARE(cli.output(), QByteArray());
    QVERIFY(m_server->commands(Command::CreateAndGenerateTurn).isEmpty());
}

void CliProcessTest::interruptEndsAWait()
{
    m_server->rest(Route::Turns).always().neverAnswer();
    CliRun cli(*m_server);
    cli.start({u"fetch-all-messages"_s, u"c"_s});
    QTRY_COMPARE(m_server->requests(Route::Turns).size(), 1);
    cli.sendSignal(SIGINT);
    QCOMPARE(cli.finish(), 130);
    QVERIFY(cli.output().isEmpty());
    QVERIFY(!cli.errorOutput().isEmpty());
}

void CliProcessTest::aReaderWhoLeavesStopsTheGeneration()
{
    QTemporaryDir folder;
    const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);

    const QString chat = m_server->addChat(1);
    m_server->replies().holdNext();
    CliRun cli(*m_server);
    cli.process().setStandardOutputFile(QFile::decodeName(pipe));
    cli.start({u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s, u"--stream"_s});
    char byte = 0;
    QTRY_COMPARE(::read(reader, &byte, 1), ssize_t(1));
    QTRY_VERIFY(m_server->replies().run());
    ::close(reader);
    m_server->replies().run()->tell(u"Come in"_s);
    QCOMPARE(cli.finish(), 141);
    QCOMPARE(cli.errorOutput(), QByteArray());
    QTRY_COMPARE(m_server->commands(Command::AbortGeneration).size(), 1);
}

void CliProcessTest::anOutputThatIsFullIsAnError()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("There is no such device here.");
    CliRun cli(*m_server);
    cli.process().setStandardOutputFile(full);
    QCOMPARE(cli.run({u"fetch-me"_s}), 1);
    QVERIFY(cli.errorOutput().contains("output"));
}

QTEST_GUILESS_MAIN(CliProcessTest)
#include "tst_cliprocess.moc"
