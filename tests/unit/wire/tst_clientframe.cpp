// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/clientframe.h"

#include "wiredata.h"

#include <QTest>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

using Command = ClientFrame::Command;

namespace {

ClientFrame decoded(const QByteArray &text)
{
    return ClientFrame::decode(text).value();
}

} // namespace

// What the server reads, from clients of every habit.
class TestClientFrame : public QObject
{
    Q_OBJECT

private slots:
    void samplesKeepTheirMeaning_data();
    void samplesKeepTheirMeaning();
    void newChat();
    void newChatFromOtherHands();
    void messageWithoutIds();
    void messageWithOneIdForEverything();
    void messageIsComplete();
    void messageThatIsOnlyKept();
    void generation();
    void choosingACandidate();
    void editing();
    void pinning();
    void removing();
    void aborting();
    void whatIsNoCommand_data();
    void whatIsNoCommand();
    void withoutPayload_data();
    void withoutPayload();
    void notAnObjectIsNothing();
};

void TestClientFrame::samplesKeepTheirMeaning_data()
{
    QTest::addColumn<QByteArray>("line");
    const QList<QByteArray> lines = wireLines(u"client-frames.jsonl"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QTest::addRow("line %d", int(i) + 1) << lines.at(i);
}

void TestClientFrame::samplesKeepTheirMeaning()
{
    QFETCH(QByteArray, line);
    const ClientFrame first = decoded(line);
    const ClientFrame second = decoded(first.encode());
    QCOMPARE(second.command, first.command);
    QCOMPARE(second.name, first.name);
    QCOMPARE(second.requestId, first.requestId);
    QCOMPARE(second.encode(), first.encode());
    if (first.command == Command::Unknown || first.command == Command::Empty)
        return;
    QCOMPARE(second.turnId, first.turnId);
    QCOMPARE(second.candidateId, first.candidateId);
    QCOMPARE(second.characterId, first.characterId);
    QCOMPARE(second.turnIds, first.turnIds);
    QCOMPARE(second.text, first.text);
    QCOMPARE(second.isPinned, first.isPinned);
    QCOMPARE(second.withGreeting, first.withGreeting);
    QCOMPARE(second.turn.text(), first.turn.text());
    QCOMPARE(second.turn.id(), first.turn.id());
    QCOMPARE(second.answeredCandidateId, first.answeredCandidateId);
    QCOMPARE(second.chat.id, first.chat.id);
}

void TestClientFrame::newChat()
{
    const ClientFrame frame =
        decoded(R"({"command":"create_chat","request_id":"r","payload":{"chat":{"chat_id":"c",
        "creator_id":"700123","visibility":"VISIBILITY_PRIVATE","character_id":"w","type":"TYPE_ONE_ON_ONE"},
        "with_greeting":false}})");
    QCOMPARE(frame.command, Command::CreateChat);
    QCOMPARE(frame.requestId, u"r"_s);
    QCOMPARE(frame.originId, QString());
    QCOMPARE(frame.chat.id, u"c"_s);
    QCOMPARE(frame.chat.creatorId, u"700123"_s);
    QCOMPARE(frame.chat.characterId, u"w"_s);
    QCOMPARE(frame.chat.visibility, u"VISIBILITY_PRIVATE"_s);
    QVERIFY(!frame.withGreeting);
}

void TestClientFrame::newChatFromOtherHands()
{
    const ClientFrame frame = decoded(R"({"command":"create_chat","payload":{"chat_type":"TYPE_ONE_ON_ONE",
        "chat":{"creator_id":700123,"character_id":"w","preferred_model_type":"M"}}})");
    QCOMPARE(frame.chat.creatorId, u"700123"_s);
    QCOMPARE(frame.chat.id, QString());
    QCOMPARE(frame.chat.preferredModelType, u"M"_s);
    QVERIFY2(frame.withGreeting, "a greeting is what happens when nothing is said");
    QVERIFY(decoded(R"({"command":"create_chat","payload":{"with_greeting":"no"}})").withGreeting);
    QVERIFY(decoded(R"({"command":"create_chat","payload":{"with_greeting":null}})").withGreeting);
}

void TestClientFrame::messageWithoutIds()
{
    const ClientFrame frame = decoded(R"({"command":"create_and_generate_turn","payload":{"character_id":"w",
        "turn":{"turn_key":{"chat_id":"c"},"candidates":[{"raw_content":" A roll.\n"}]}}})");
    QCOMPARE(frame.command, Command::CreateAndGenerateTurn);
    QCOMPARE(frame.requestId, QString());
    QCOMPARE(frame.characterId, u"w"_s);
    QCOMPARE(frame.chatId, u"c"_s);
    QCOMPARE(frame.turn.chatId(), u"c"_s);
    QCOMPARE(frame.turn.id(), QString());
    QCOMPARE(frame.turn.candidates().size(), 1);
    QCOMPARE(frame.turn.candidates().at(0).id, QString());
    QCOMPARE(frame.turn.text(), u" A roll.\n"_s);
    QCOMPARE(frame.turn.author(), Author());
}

void TestClientFrame::messageWithOneIdForEverything()
{
    const QString id = u"5eed0000-0000-4000-8000-0000000000ff"_s;
    const QByteArray line = wireLines(u"client-frames.jsonl"_s).at(7);
    const ClientFrame frame = decoded(line);
    QCOMPARE(frame.requestId, id);
    QCOMPARE(frame.chatId, id);
    QCOMPARE(frame.turnId, id);
    QCOMPARE(frame.turn.primaryCandidateId(), id);
    QCOMPARE(frame.turn.candidates().at(0).id, id);
    QCOMPARE(frame.turn.candidates().at(0).imagePath, u"invented/roll.webp"_s);
    QCOMPARE(frame.originId, u"Android"_s);
    QCOMPARE(frame.answeredTurnId, u"5eed0000-0000-4000-8000-000000007031"_s);
    QCOMPARE(frame.answeredCandidateId, u"5eed0000-0000-4000-8000-00000000ca31"_s);
}

// The server echoes the message as final, so it must not be read as one that only seems so.
void TestClientFrame::messageIsComplete()
{
    for (const char *isFinal : {"", ",\"is_final\":true", ",\"is_final\":false", ",\"is_final\":null"}) {
        const ClientFrame frame =
            decoded(QByteArray("{\"command\":\"create_turn\",\"payload\":{\"turn\":{\"candidates\":"
                               "[{\"candidate_id\":\"x\"")
                    + isFinal + "}]}}}");
        QVERIFY2(frame.turn.candidates().at(0).isFinal, isFinal);
        QVERIFY2(!frame.turn.candidates().at(0).finalAssumed, isFinal);
    }
}

void TestClientFrame::messageThatIsOnlyKept()
{
    const ClientFrame frame =
        decoded(R"({"command":"create_turn","payload":{"turn":{"turn_key":{"turn_id":"t"}}}})");
    QCOMPARE(frame.command, Command::CreateTurn);
    QCOMPARE(frame.turn.id(), u"t"_s);
    QVERIFY(frame.turn.candidates().isEmpty());
}

void TestClientFrame::generation()
{
    const ClientFrame more = decoded(
        R"({"command":"generate_turn","payload":{"chat_id":"c","character_id":"w","user_name":"pat"}})");
    QCOMPARE(more.command, Command::GenerateTurn);
    QCOMPARE(more.chatId, u"c"_s);
    const ClientFrame again = decoded(
        R"({"command":"generate_turn_candidate","payload":{"character_id":"w","turn_key":{"chat_id":"c","turn_id":"t"}}})");
    QCOMPARE(again.command, Command::GenerateTurnCandidate);
    QCOMPARE(again.chatId, u"c"_s);
    QCOMPARE(again.turnId, u"t"_s);
    QCOMPARE(again.characterId, u"w"_s);
}

void TestClientFrame::choosingACandidate()
{
    const ClientFrame frame = decoded(
        R"({"command":"update_primary_candidate","payload":{"candidate_id":"x","turn_key":{"chat_id":"c","turn_id":"t"}}})");
    QCOMPARE(frame.command, Command::UpdatePrimaryCandidate);
    QCOMPARE(frame.candidateId, u"x"_s);
    QCOMPARE(frame.turnId, u"t"_s);
    QCOMPARE(frame.requestId, QString());
}

void TestClientFrame::editing()
{
    const QByteArray start =
        R"({"command":"edit_turn_candidate","payload":{"turn_key":{"chat_id":"c","turn_id":"t"},)";
    const QByteArray end = R"("new_candidate_raw_content":"better"}})";
    const ClientFrame ours = decoded(start + R"("current_candidate_id":"x",)" + end);
    QCOMPARE(ours.command, Command::EditTurnCandidate);
    QCOMPARE(ours.candidateId, u"x"_s);
    QCOMPARE(ours.text, u"better"_s);
    QCOMPARE(decoded(start + end).candidateId, QString());
    QCOMPARE(decoded(start + R"("candidate_id":"y",)" + end).candidateId, u"y"_s);
    QCOMPARE(decoded(start + R"("candidate_id":"y","current_candidate_id":"x",)" + end).candidateId, u"x"_s);
}

void TestClientFrame::pinning()
{
    const QByteArray start =
        R"({"command":"set_turn_pin","payload":{"turn_key":{"chat_id":"c","turn_id":"t"})";
    QVERIFY(decoded(start + R"(,"is_pinned":true}})").isPinned);
    QVERIFY(!decoded(start + R"(,"is_pinned":false}})").isPinned);
    QVERIFY(!decoded(start + "}}").isPinned);
    QCOMPARE(decoded(start + "}}").command, Command::SetTurnPin);
}

void TestClientFrame::removing()
{
    const ClientFrame frame = decoded(
        R"({"command":"remove_turns","payload":{"chat_id":"c","turn_ids":["a",5,null,{"b":1},"b"]}})");
    QCOMPARE(frame.command, Command::RemoveTurns);
    QCOMPARE(frame.chatId, u"c"_s);
    QCOMPARE(frame.turnIds, (QStringList{u"a"_s, u"5"_s, u"b"_s}));
}

void TestClientFrame::aborting()
{
    for (const char *payload : {"", ",\"payload\":{}", ",\"payload\":null"}) {
        const ClientFrame frame =
            decoded(QByteArray("{\"command\":\"abort_generation\",\"request_id\":\"r\"") + payload + '}');
        QCOMPARE(frame.command, Command::AbortGeneration);
        QCOMPARE(frame.requestId, u"r"_s);
    }
}

void TestClientFrame::whatIsNoCommand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPing");
    QTest::newRow("ping") << QByteArray("{}") << true;
    QTest::newRow("connect") << QByteArray(R"({"connect":{"name":"js"},"id":1})") << false;
    QTest::newRow("subscribe") << QByteArray(R"({"subscribe":{"channel":"user#700123"},"id":2})") << false;
    QTest::newRow("rpc") << QByteArray(
        R"({"rpc":{"method":"unused_command","data":{"command":"create_chat"}}})")
                         << false;
    QTest::newRow("another command") << QByteArray(R"({"command":"generate_greeting","payload":{}})")
                                     << false;
    QTest::newRow("an answer") << QByteArray(R"({"command":"add_turn","turn":{}})") << false;
    QTest::newRow("no word") << QByteArray(R"({"command":["create_chat"]})") << false;
    QTest::newRow("null") << QByteArray(R"({"command":null})") << false;
    QTest::newRow("another case") << QByteArray(R"({"command":"Create_Chat"})") << false;
}

void TestClientFrame::whatIsNoCommand()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isPing);
    QCOMPARE(decoded(text).command, isPing ? Command::Empty : Command::Unknown);
}

void TestClientFrame::withoutPayload_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"create_chat", "create_turn", "create_and_generate_turn", "generate_turn",
                                "generate_turn_candidate", "update_primary_candidate", "edit_turn_candidate",
                                "set_turn_pin", "remove_turns", "abort_generation"})
        QTest::newRow(command) << QByteArray(command);
}

void TestClientFrame::withoutPayload()
{
    QFETCH(QByteArray, command);
    for (const char *payload :
         {"", ",\"payload\":null", ",\"payload\":{}", ",\"payload\":[]", ",\"payload\":\"text\"",
          ",\"payload\":{\"chat\":1,\"turn\":1,\"turn_key\":1,\"turn_ids\":1,\"candidate_id\":{}}"}) {
        const ClientFrame frame = decoded("{\"command\":\"" + command + '"' + payload + '}');
        QVERIFY2(frame.command != Command::Unknown && frame.command != Command::Empty, payload);
        QCOMPARE(frame.name, QString::fromLatin1(command));
        QCOMPARE(frame.chatId + frame.turnId + frame.candidateId + frame.characterId + frame.text, QString());
        QCOMPARE(frame.turnIds, QStringList());
        QVERIFY(frame.turn.isNull());
        QCOMPARE(frame.chat, Chat());
    }
}

void TestClientFrame::notAnObjectIsNothing()
{
    for (const char *text : {"", "[]", "null", "text", "{", "[{}]", "{\"command\":\"ok\"} trailing"})
        QVERIFY2(!ClientFrame::decode(text), text);
}

QTEST_GUILESS_MAIN(TestClientFrame)
#include "tst_clientframe.moc"
