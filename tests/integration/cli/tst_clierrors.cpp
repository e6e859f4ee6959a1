// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;
using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

class CliErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_server.reset(); }

    void usage_data();
    void usage();
    void aBadToken_data();
    void aBadToken();
    void noServer_data();
    void noServer();
    void noAnswer();
    void silenceInTheMiddle();
    void aRateLimit();
    void aRateLimitInTheMiddle();
    void theServicesOwnWords();
    void theServicesOwnWordsOnTheSocket();
    void aPageInsteadOfAnAnswer();
    void somethingThatIsNotThere_data();
    void somethingThatIsNotThere();
    void whatIsLeftOfADeletion();
    void aLinkThatBreaks();
    void aFilteredMessage();
    void aCopyWithoutAnId();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void CliErrorsTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such method") << QStringList{u"fetch-everything"_s};
    QTest::newRow("too few") << QStringList{u"fetch-chat"_s};
    QTest::newRow("too many") << QStringList{u"fetch-me"_s, u"x"_s};
    QTest::newRow("a token") << QStringList{u"--token"_s, u"0123456789abcdef0123456789abcdef01234567"_s,
                                            u"fetch-me"_s};
    QTest::newRow("empty text") << QStringList{u"send-message"_s, u"a"_s, u"b"_s, QString()};
    QTest::newRow("no such token file") << QStringList{u"--token-file"_s, u"/no/such/file"_s, u"fetch-me"_s};
}

void CliErrorsTest::usage()
{
    QFETCH(QStringList, arguments);
    CliRun words(*m_server);
    QCOMPARE(words.run(arguments), 2);
    QVERIFY(words.output().isEmpty());
    QVERIFY(words.errorOutput().startsWith("confab-cli: "));
    QCOMPARE(words.errorOutput().count('\n'), 1);
    QVERIFY(words.keptTheSecret());

    CliRun json(*m_server);
    QCOMPARE(json.run(QStringList{u"--json-errors"_s} + arguments), 2);
    QVERIFY(json.output().isEmpty());
    QCOMPARE(json.error().value("kind"_L1).toString(), u"usage"_s);
    QVERIFY(!json.error().value("message"_L1).toString().isEmpty());
    QVERIFY(json.keptTheSecret());
    QVERIFY(m_server->requests().isEmpty());
}

void CliErrorsTest::aBadToken_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("token");
    QTest::newRow("REST") << QStringList{u"fetch-recent-chats"_s} << u"wrong-token"_s;
    QTest::newRow("account") << QStringList{u"fetch-me"_s} << u"wrong-token"_s;
    QTest::newRow("socket") << QStringList{u"pin-message"_s, u"c"_s, u"t"_s} << u"wrong-token"_s;
    QTest::newRow("both") << QStringList{u"send-message"_s, u"k"_s, u"c"_s, u"t"_s} << u"wrong-token"_s;
    QTest::newRow("none") << QStringList{u"fetch-me"_s} << QString();
}

void CliErrorsTest::aBadToken()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, token);
    CliRun cli(*m_server);
    cli.setEnvironment(u"CONFAB_TOKEN"_s, token);
    QCOMPARE(cli.run(QStringList{u"--json-errors"_s} + arguments), 3);
    QVERIFY(cli.output().isEmpty());
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"authentication"_s);
    QVERIFY(!cli.errorOutput().contains("wrong-token"));
}

void CliErrorsTest::noServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("REST") << QStringList{u"fetch-me"_s};
    QTest::newRow("socket") << QStringList{u"pin-message"_s, u"c"_s, u"t"_s};
    QTest::newRow("both") << QStringList{u"send-message"_s, u"k"_s, u"c"_s, u"t"_s};
    QTest::newRow("create") << QStringList{u"create-chat"_s, u"k"_s};
}

void CliErrorsTest::noServer()
{
    QFETCH(QStringList, arguments);
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    CliRun cli(*m_server);
    cli.setServer(url);
    QCOMPARE(cli.run(QStringList{u"--json-errors"_s} + arguments), 4);
    QVERIFY(cli.output().isEmpty());
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"network"_s);
    QCOMPARE(cli.error().value("operation"_L1).toString(), arguments.first());
}

void CliErrorsTest::noAnswer()
{
    m_server->rest(Route::FetchMe).always().neverAnswer();
    m_server->command(Command::SetTurnPin).always().ignore();
    for (const QStringList &arguments :
         {QStringList{u"fetch-me"_s}, QStringList{u"pin-message"_s, u"c"_s, u"t"_s}}) {
        CliRun cli(*m_server);
        QCOMPARE(cli.run(QStringList{u"--json-errors"_s, u"--timeout"_s, u"0.4"_s} + arguments), 4);
        QCOMPARE(cli.error().value("kind"_L1).toString(), u"timed-out"_s);
    }
}

void CliErrorsTest::silenceInTheMiddle()
{
    const QString chat = m_server->addChat(1);
    m_server->replies().holdNext();
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"--timeout"_s, u"0.5"_s, u"send-message"_s, u"keeper"_s, chat,
                      u"Hello?"_s, u"--stream"_s}),
             4);
    // Stored, but never answered.
    QCOMPARE(cli.lines().size(), 1);
    QCOMPARE(textOf(cli.lines().first()), u"Hello?"_s);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"timed-out"_s);
    QCOMPARE(m_server->commands(Command::CreateAndGenerateTurn).size(), 1);
}

void CliErrorsTest::aRateLimit()
{
    m_server->rest(Route::RecentChats)
        .always()
        .answerWith(429,
                    "{\"command\":\"neo_error\",\"comment\":\"slow down\",\"error_code\":429,\"sub_code\":7}")
        .withHeader("Retry-After", "17");
    CliRun json(*m_server);
    QCOMPARE(json.run({u"--json-errors"_s, u"fetch-recent-chats"_s}), 5);
    QCOMPARE(json.error().value("kind"_L1).toString(), u"rate-limit"_s);
    QCOMPARE(json.error().value("retry_after_seconds"_L1).toDouble(), 17.0);
    CliRun words(*m_server);
    QCOMPARE(words.run({u"fetch-recent-chats"_s}), 5);
    QVERIFY2(words.errorOutput().contains("17"), words.errorOutput().constData());
}

void CliErrorsTest::aRateLimitInTheMiddle()
{
    const QString chat = m_server->addChat(70);
    m_server->rest(Route::Turns)
        .when([](const RecordedRequest &request) { return request.query.contains("next_token"); })
        .always()
        .answerWith(429, "{}")
        .withHeader("Retry-After", "30");
    // Without a limit of its own the command would wait as it is told to.
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"--timeout"_s, u"20"_s, u"fetch-all-messages"_s, chat}), 5);
    QCOMPARE(cli.lines().size(), 50);
    QCOMPARE(cli.error().value("partial"_L1), QJsonValue(true));
    QCOMPARE(cli.error().value("retry_after_seconds"_L1).toDouble(), 30.0);
}

void CliErrorsTest::theServicesOwnWords()
{
    m_server->rest(Route::UpdateChatName)
        .always()
        .answerWith(
            400,
            "{\"command\":\"neo_error\",\"comment\":\"name too long\",\"error_code\":400,\"sub_code\":101}");
    CliRun json(*m_server);
    QCOMPARE(json.run({u"--json-errors"_s, u"update-chat-name"_s, u"c1"_s, u"x"_s}), 1);
    const QJsonObject error = json.error();
    QCOMPARE(error.value("kind"_L1).toString(), u"service"_s);
    QCOMPARE(error.value("operation"_L1).toString(), u"update-chat-name"_s);
    QCOMPARE(error.value("comment"_L1).toString(), u"name too long"_s);
    QCOMPARE(error.value("code"_L1).toInt(), 400);
    QCOMPARE(error.value("sub_code"_L1).toString(), u"101"_s);
    CliRun words(*m_server);
    QCOMPARE(words.run({u"update-chat-name"_s, u"c1"_s, u"x"_s}), 1);
    QVERIFY(words.errorOutput().contains("name too long"));
}

void CliErrorsTest::theServicesOwnWordsOnTheSocket()
{
    const QString chat = m_server->addChat(8);
    const QList<Turn> stored = m_server->storedTurns(chat);
    for (int i = 0; i < 5; ++i)
        m_server->setPinned(chat, stored.at(i).id());
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"pin-message"_s, chat, stored.at(6).id()}), 1);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"service"_s);
    QVERIFY(!cli.error().value("comment"_L1).toString().isEmpty());
}

void CliErrorsTest::aPageInsteadOfAnAnswer()
{
    m_server->rest(Route::RecentChats).always().answerWith(403, "<html>Just a moment</html>", "text/html");
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"fetch-recent-chats"_s}), 1);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"edge-refusal"_s);
    QCOMPARE(cli.error().value("code"_L1).toInt(), 403);

    m_server->refuseSockets(403, "<html>Just a moment</html>", "text/html", -1);
    CliRun socket(*m_server);
    QCOMPARE(socket.run({u"--json-errors"_s, u"pin-message"_s, u"c"_s, u"t"_s}), 1);
    QCOMPARE(socket.error().value("kind"_L1).toString(), u"edge-refusal"_s);
}

void CliErrorsTest::somethingThatIsNotThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("chat") << QStringList{u"fetch-chat"_s, u"nowhere"_s};
    QTest::newRow("turn") << QStringList{u"pin-message"_s, u"nowhere"_s, u"t"_s};
    QTest::newRow("character") << QStringList{u"fetch-character"_s, u"nobody"_s};
    QTest::newRow("anchor") << QStringList{u"fetch-following-messages"_s, QString(), u"t"_s};
}

void CliErrorsTest::somethingThatIsNotThere()
{
    QFETCH(QStringList, arguments);
    if (arguments.at(1).isEmpty())
        arguments[1] = m_server->addChat(2);
    CliRun cli(*m_server);
    QCOMPARE(cli.run(QStringList{u"--json-errors"_s} + arguments), 1);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"not-found"_s);
    QVERIFY(cli.output().isEmpty());
}

void CliErrorsTest::whatIsLeftOfADeletion()
{
    const QString chat = m_server->addChat(3);
    const QString turn = m_server->storedTurns(chat).at(1).id();
    m_server->rest(Route::RemoveTurns).always().answerWith(200, "{}");
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"delete-message"_s, chat, turn}), 1);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"incomplete"_s);
    QVERIFY(cli.errorOutput().contains(turn.toUtf8()));
}

void CliErrorsTest::aLinkThatBreaks()
{
    const QString chat = m_server->addChat(1);
    // Cut when the message is stored and its answer has begun: it is found again, and nothing is sent twice.
    m_server->command(Command::CreateAndGenerateTurn).cutAfterFrames(2);
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s}), 0);
    QCOMPARE(cli.lines().size(), 2);
    QCOMPARE(textOf(cli.lines().at(1)), u"You said: Hello?"_s);
    QCOMPARE(m_server->commands(Command::CreateAndGenerateTurn).size(), 1);
}

void CliErrorsTest::aFilteredMessage()
{
    const QString chat = m_server->addChat(1);
    m_server->command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{"{\"command\":\"filter_user_input\",\"request_id\":\""
                                 + frame.requestId.toUtf8() + "\",\"comment\":\"blocked\"}"};
    });
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"--json-errors"_s, u"send-message"_s, u"keeper"_s, chat, u"Hello?"_s}), 1);
    QCOMPARE(cli.error().value("kind"_L1).toString(), u"filtered"_s);
    QCOMPARE(cli.error().value("comment"_L1).toString(), u"blocked"_s);
    QVERIFY(cli.output().isEmpty());
}

void CliErrorsTest::aCopyWithoutAnId()
{
    m_server->rest(Route::CopyChat).always().answerWith(200, "{}");
    CliRun cli(*m_server);
    QCOMPARE(cli.run({u"copy-chat"_s, u"c"_s, u"t"_s}), 1);
    QVERIFY(cli.output().isEmpty());
}

QTEST_GUILESS_MAIN(CliErrorsTest)
#include "tst_clierrors.moc"
