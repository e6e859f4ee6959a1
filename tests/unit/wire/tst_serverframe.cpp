// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/serverframe.h"

#include "wiredata.h"

#include <QTest>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

using Event = ServerFrame::Event;

namespace {

// The sample with this command whose text contains `words`.
ServerFrame sample(QByteArrayView words)
{
    for (const QByteArray &line : wireLines(u"server-frames.jsonl"_s)) {
        if (line.contains(words))
            return *ServerFrame::decode(line);
    }
    qFatal("no sample has these words");
    return {};
}

} // namespace

class TestServerFrame : public QObject
{
    Q_OBJECT

private slots:
    void samplesLoseNothing_data();
    void samplesLoseNothing();
    void echoOfAMessage();
    void firstFrameOfAStream();
    void growingAndFinalFrames();
    void withheldText();
    void regeneratedTurn();
    void editedTurn();
    void pinnedTurn();
    void newChat();
    void okWithAndWithoutId();
    void errors();
    void filters();
    void removedTurns();
    void unknownCommandIsKept();
    void unknownFieldsStayWithWhatTheyBelongTo();
    void emptyObjectIsAPing();
    void notAnObjectIsNothing_data();
    void notAnObjectIsNothing();
    void oddValuesReadAsDefaults_data();
    void oddValuesReadAsDefaults();
    void oddValuesAreKept();
    void serverLeavesDefaultsOut();
};

void TestServerFrame::samplesLoseNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    const QList<QByteArray> lines = wireLines(u"server-frames.jsonl"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QTest::addRow("line %d", int(i) + 1) << lines.at(i);
}

void TestServerFrame::samplesLoseNothing()
{
    QFETCH(QByteArray, line);
    const auto frame = ServerFrame::decode(line);
    QVERIFY(frame);
    QJsonObject expected = meaning(wireObject(line));
    // Our server says with every turn what kind of chat it is in.
    if (expected.contains("turn"_L1) && !expected.contains("chat_info"_L1))
        expected.insert("chat_info"_L1, QJsonObject{{"type"_L1, u"TYPE_ONE_ON_ONE"_s}});
    const QString differences = difference(meaning(wireObject(frame->encode())), expected);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    QCOMPARE(*ServerFrame::decode(frame->encode()), *frame);
}

void TestServerFrame::echoOfAMessage()
{
    const ServerFrame frame = sample("One rye loaf, please.");
    QCOMPARE(frame.event, Event::AddTurn);
    QCOMPARE(frame.requestId, u"5eed0000-0000-4000-8000-00000000a502"_s);
    QCOMPARE(frame.turn.chatId(), u"5eed0000-0000-4000-8000-00000000c0a8"_s);
    QCOMPARE(frame.turn.id(), u"5eed0000-0000-4000-8000-000000007010"_s);
    QVERIFY(frame.turn.isHuman());
    QCOMPARE(frame.turn.author().id, u"700123"_s);
    QCOMPARE(frame.turn.author().name, u"pat_example"_s);
    QCOMPARE(frame.turn.createTime().toString(), u"2025-06-07T08:01:00.1Z"_s);
    QCOMPARE(frame.turn.state(), u"STATE_OK"_s);
    QVERIFY(frame.turn.primaryCandidate()->isFinal);
    QVERIFY(!frame.turn.primaryCandidate()->finalAssumed);
    QVERIFY(!frame.turn.isPinned());
}

void TestServerFrame::firstFrameOfAStream()
{
    const ServerFrame frame = sample("\"raw_content\":\"Rye\"");
    QCOMPARE(frame.event, Event::AddTurn);
    QVERIFY(!frame.turn.createTime().isValid());
    QVERIFY(!frame.turn.isHuman());
    QCOMPARE(frame.turn.text(), u"Rye"_s);
    QVERIFY(!frame.turn.primaryCandidate()->isFinal);
    QVERIFY(!frame.turn.primaryCandidate()->finalAssumed);
    QCOMPARE(frame.turn.primaryCandidate()->modelType, u"MODEL_TYPE_INVENTED"_s);
    QCOMPARE(frame.rest.value("generation_mode"_L1).toObject().value("remaining_quota_frac"_L1).toDouble(),
             0.75);
}

void TestServerFrame::growingAndFinalFrames()
{
    const ServerFrame growing = sample("Sliced, or\"");
    QCOMPARE(growing.event, Event::UpdateTurn);
    QVERIFY(!growing.turn.primaryCandidate()->isFinal);
    const ServerFrame complete = sample("Sliced, or whole?\",\"is_final\"");
    QCOMPARE(complete.turn.text(), u"Rye it is. Sliced, or whole?"_s);
    QVERIFY(complete.turn.primaryCandidate()->isFinal);
    QCOMPARE(complete.turn.id(), growing.turn.id());
}

void TestServerFrame::withheldText()
{
    const Turn turn = sample("safety_truncated").turn;
    QVERIFY(turn.primaryCandidate()->isSafetyTruncated);
    QCOMPARE(turn.primaryCandidate()->imagePath, u"invented/oven.webp"_s);
}

void TestServerFrame::regeneratedTurn()
{
    const Turn turn = sample("We are out of rye.\",\"is_final\":true},{").turn;
    QCOMPARE(turn.candidates().size(), 2);
    QCOMPARE(turn.text(), u"We are out of rye."_s);
    QCOMPARE(turn.candidatesByAge(), (QList{1, 0}));
}

void TestServerFrame::editedTurn()
{
    const Turn turn = sample("base_candidate_id").turn;
    QCOMPARE(turn.text(), u"Two rye loaves."_s);
    QVERIFY(turn.primaryCandidate()->isEdited());
    QCOMPARE(turn.primaryCandidate()->editor->name, u"pat_example"_s);
    QCOMPARE(turn.primaryCandidate()->baseCandidateId, u"5eed0000-0000-4000-8000-00000000ca10"_s);
}

void TestServerFrame::pinnedTurn()
{
    QVERIFY(sample("is_pinned").turn.isPinned());
}

void TestServerFrame::newChat()
{
    const ServerFrame frame = sample("create_chat_response");
    QCOMPARE(frame.event, Event::CreateChatResponse);
    QCOMPARE(frame.chat.id, u"5eed0000-0000-4000-8000-00000000c0a8"_s);
    QCOMPARE(frame.chat.creatorId, u"700123"_s);
    QCOMPARE(frame.chat.characterId, u"-Wren_0000000000000000000000000000000000001"_s);
    QCOMPARE(frame.chat.createTime.toString(), u"2025-06-07T08:00:00.000002Z"_s);
    QCOMPARE(frame.chat.preferredModelType, u"MODEL_TYPE_INVENTED"_s);
    QCOMPARE(frame.chat.name, QString());
    QCOMPARE(frame.chat.extra, QByteArray("{\"model_preference_version\":\"invented-7\"}"));
}

void TestServerFrame::okWithAndWithoutId()
{
    for (const char *text : {"{\"command\":\"ok\"}", "{\"command\":\"ok\",\"request_id\":null}",
                             "{\"command\":\"ok\",\"request_id\":\"\"}"}) {
        const auto frame = ServerFrame::decode(text);
        QCOMPARE(frame->event, Event::Ok);
        QVERIFY(frame->requestId.isEmpty());
    }
    QCOMPARE(ServerFrame::decode("{\"command\":\"ok\",\"request_id\":\"r\"}")->requestId, u"r"_s);
    QCOMPARE(wireObject(ServerFrame::ok({}).encode()).value("request_id"_L1), QJsonValue(QJsonValue::Null));
}

void TestServerFrame::errors()
{
    const ServerFrame safety = sample("that cannot be sent");
    QCOMPARE(safety.event, Event::NeoError);
    QVERIFY(safety.requestId.isEmpty());
    QCOMPARE(safety.error.errorCode, 400);
    QCOMPARE(safety.error.subCode, u"101"_s);
    QVERIFY(!safety.error.retryAfter);
    const ServerFrame quota = sample("slow down");
    QCOMPARE(quota.error.subCode, u"QUOTA"_s);
    QCOMPARE(*quota.error.retryAfter, std::chrono::milliseconds(2500));
}

void TestServerFrame::filters()
{
    const ServerFrame frame = sample("\"filter_user_input\"");
    QCOMPARE(frame.event, Event::FilterUserInput);
    QCOMPARE(frame.error.comment, u"invented: not this"_s);
    QCOMPARE(sample("filter_user_input_self_harm").event, Event::FilterUserInputSelfHarm);
}

void TestServerFrame::removedTurns()
{
    const ServerFrame frame = sample("turn_ids");
    QCOMPARE(frame.event, Event::RemoveTurnsResponse);
    QCOMPARE(frame.turnIds, QStringList{u"5eed0000-0000-4000-8000-000000007011"_s});
    const auto mixed =
        ServerFrame::decode("{\"command\":\"remove_turns_response\",\"turn_ids\":[1,\"b\",null,{}]}");
    QCOMPARE(mixed->turnIds, (QStringList{u"1"_s, u"b"_s}));
}

void TestServerFrame::unknownCommandIsKept()
{
    const ServerFrame frame = sample("state_update");
    QCOMPARE(frame.event, Event::Unknown);
    QCOMPARE(frame.name, u"state_update"_s);
    QVERIFY(frame.turn.isNull());
}

void TestServerFrame::unknownFieldsStayWithWhatTheyBelongTo()
{
    const ServerFrame frame = sample("\"mood\"");
    QCOMPARE(frame.rest.value("server_time"_L1).toInteger(), 1749283200123);
    const QJsonObject extra = wireObject(frame.turn.extra());
    QCOMPARE(extra.value("author"_L1).toObject().value("mood"_L1).toString(), u"warm"_s);
    QCOMPARE(extra.value("turn_key"_L1).toObject().value("shard"_L1).toInteger(), 4);
    QVERIFY(extra.contains("streak"_L1));
    QCOMPARE(frame.turn.state(), u"STATE_INVENTED"_s);
    QCOMPARE(frame.turn.createTime().nanoseconds(), 123456789);
    QCOMPARE(frame.turn.primaryCandidate(), nullptr);
}

void TestServerFrame::emptyObjectIsAPing()
{
    const auto frame = ServerFrame::decode(" {} ");
    QCOMPARE(frame->event, Event::Empty);
    QCOMPARE(frame->encode(), QByteArray("{}"));
}

void TestServerFrame::notAnObjectIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "null", "1", "[]", "\"text\"", "{", "{}{}", "{\"a\":}", "{'a':1}",
                             "<html></html>", "{\"a\":\"\xff\"}"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    QTest::newRow("too deep") << QByteArray(100000, '{');
}

void TestServerFrame::notAnObjectIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ServerFrame::decode(text));
}

void TestServerFrame::oddValuesReadAsDefaults_data()
{
    QTest::addColumn<QByteArray>("turn");
    QTest::newRow("absent") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(
        "{\"turn_key\":null,\"create_time\":null,\"last_update_time\":null,\"state\":null,"
        "\"author\":null,\"candidates\":null,\"primary_candidate_id\":null,"
        "\"is_pinned\":null}");
    QTest::newRow("null within") << QByteArray(
        "{\"turn_key\":{\"chat_id\":null,\"turn_id\":null},"
        "\"author\":{\"author_id\":null,\"name\":null,\"is_human\":null},"
        "\"candidates\":[null]}");
    QTest::newRow("wrong types") << QByteArray(
        "{\"turn_key\":[],\"create_time\":5,\"last_update_time\":\"never\","
        "\"state\":{},\"author\":\"me\",\"candidates\":\"none\","
        "\"primary_candidate_id\":true,\"is_pinned\":\"yes\"}");
    QTest::newRow("not a turn") << QByteArray("\"turn\"");
}

void TestServerFrame::oddValuesReadAsDefaults()
{
    QFETCH(QByteArray, turn);
    const auto frame = ServerFrame::decode("{\"command\":\"add_turn\",\"turn\":" + turn + "}");
    QVERIFY(frame);
    QCOMPARE(frame->event, Event::AddTurn);
    Turn read = frame->turn;
    QVERIFY(read.isNull());
    read.setExtra({});
    QCOMPARE(read, Turn());
}

void TestServerFrame::oddValuesAreKept()
{
    const QByteArray text(
        "{\"command\":\"update_turn\",\"request_id\":\"r\",\"turn\":{\"turn_key\":{\"chat_id\":\"c\","
        "\"turn_id\":\"t\"},\"author\":{\"author_id\":\"a\",\"name\":[\"list\"]},\"state\":{\"a\":1},"
        "\"is_pinned\":\"yes\",\"create_time\":\"never\",\"candidates\":[{\"candidate_id\":\"x\","
        "\"is_final\":\"yes\",\"raw_content\":{\"b\":2},\"editor\":\"me\"}]}}");
    const auto frame = ServerFrame::decode(text);
    const QJsonObject written = wireObject(frame->encode());
    const QString differences = difference(written.value("turn"_L1), wireObject(text).value("turn"_L1));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    // A field that has been understood meanwhile is not overwritten by what was not.
    Turn turn = frame->turn;
    turn.setState(u"STATE_OK"_s);
    const QJsonObject again = wireObject(ServerFrame::addTurn(turn, {}).encode());
    QCOMPARE(again.value("turn"_L1).toObject().value("state"_L1).toString(), u"STATE_OK"_s);
}

void TestServerFrame::serverLeavesDefaultsOut()
{
    Turn turn(u"c"_s, u"t"_s);
    turn.setAuthor({.id = u"w"_s, .name = {}, .isHuman = false});
    Candidate candidate;
    candidate.id = u"x"_s;
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(u"x"_s);
    const QJsonObject expected{
        {"command"_L1, u"update_turn"_s},
        {"request_id"_L1, u"r"_s},
        {"chat_info"_L1, QJsonObject{{"type"_L1, u"TYPE_ONE_ON_ONE"_s}}},
        {"turn"_L1,
         QJsonObject{{"turn_key"_L1, QJsonObject{{"chat_id"_L1, u"c"_s}, {"turn_id"_L1, u"t"_s}}},
                     {"author"_L1, QJsonObject{{"author_id"_L1, u"w"_s}}},
                     {"candidates"_L1, QJsonArray{QJsonObject{{"candidate_id"_L1, u"x"_s}}}},
                     {"primary_candidate_id"_L1, u"x"_s}}}};
    const QString differences =
        difference(wireObject(ServerFrame::updateTurn(turn, u"r"_s).encode()), expected);
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

QTEST_GUILESS_MAIN(TestServerFrame)
#include "tst_serverframe.moc"
