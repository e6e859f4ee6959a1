// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QString sendCommand = u"create_and_generate_turn"_s;
const QString chooseCommand = u"update_primary_candidate"_s;
const QString pinCommand = u"set_turn_pin"_s;

// A character's turn with two finished candidates, the first one shown.
QJsonObject twoCandidates(const QString &chatId, const QString &turnId)
{
    return turn(chatId, turnId, characterAuthor(),
                {candidate(u"k1"_s, u"one"_s), candidate(u"k2"_s, u"two"_s)}, u"k1"_s);
}

} // namespace

class tst_Routing : public QObject
{
    Q_OBJECT

private slots:
    void twoInterleavedStreamsKeepApart();
    void framesOfAnAbandonedStreamAnswerNothingElse();
    void anUnknownRequestIdTellsButCompletesNothing();
    void whatNobodyAskedForIsTold();
    void aTurnIsTakenByItsKeyWhoeverAsked();
    void aForeignOkCompletesNothing();
    void anOkWithoutIdCompletesTheChoice();
    void oneChoiceAtATimeIsOnItsWay();
    void anErrorWithoutIdFailsTheOnlyRequest();
    void anErrorWithoutIdFailsTheOldestGenerationAndIsNoticed();
    void anErrorWithoutIdFailsNoneOfSeveralChanges();
    void anErrorWithAForeignIdFailsNothing();
    void aTurnWithoutIdIsMatchedByItsKey();
    void anEmptyObjectIsAnsweredInKind();
    void garbageIsIgnored_data();
    void garbageIsIgnored();
    void nothingReceivedIsEverSentBack();
    void everyCommandHasARequestIdOfItsOwn();
};

void tst_Routing::twoInterleavedStreamsKeepApart()
{
    MemoryService s;
    const Watch a(s.service.sendMessage(u"KEEPER"_s, u"A"_s, u"to a"_s));
    const Watch b(s.service.sendMessage(u"KEEPER"_s, u"B"_s, u"to b"_s));
    const QJsonObject toA = s.command(sendCommand, 1);
    const QJsonObject toB = s.command(sendCommand, 2);
    const QString idA = toA["request_id"_L1].toString();
    const QString idB = toB["request_id"_L1].toString();
    QVERIFY(!idA.isEmpty() && !idB.isEmpty() && idA != idB);

    s.link.receive(addTurn(idB, characterTurn(u"B"_s, u"tb"_s, u"cb"_s, u"B1"_s, false)));
    s.link.receive(addTurn(idA, characterTurn(u"A"_s, u"ta"_s, u"ca"_s, u"A1"_s, false)));
    s.link.receive(updateTurn(idB, characterTurn(u"B"_s, u"tb"_s, u"cb"_s, u"B1 B2"_s, false)));
    s.link.receive(updateTurn(idA, characterTurn(u"A"_s, u"ta"_s, u"ca"_s, u"A1 A2"_s, true)));
    QVERIFY(a.wait());
    QCOMPARE(a->outcome, ReplyBase::Outcome::Value);
    QCOMPARE(a->value.answer.text(), u"A1 A2"_s);
    QCOMPARE(a->value.message.text(), u"to a"_s);
    QVERIFY(!b->isFinished());
    s.link.receive(updateTurn(idB, characterTurn(u"B"_s, u"tb"_s, u"cb"_s, u"B1 B2 B3"_s, true)));
    QVERIFY(b.wait());
    QCOMPARE(b->value.answer.text(), u"B1 B2 B3"_s);
    QCOMPARE(b->value.message.text(), u"to b"_s);
    for (const MessageExchange &update : a->updates)
        QVERIFY(!update.answer.text().contains(u'B'));
}

void tst_Routing::framesOfAnAbandonedStreamAnswerNothingElse()
{
    ServiceTimings timings = patientTimings();
    MemoryService s(timings);
    s.tell(twoCandidates(u"C"_s, u"old"_s));
    const Watch sent(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString streamId = s.requestId(sendCommand);
    s.link.receive(addTurn(streamId, characterTurn(u"C"_s, u"new"_s, u"n1"_s, u"Come"_s, false)));
    sent.reply()->abort();
    QVERIFY(sent.wait());
    QVERIFY(sent->isAborted());

    const Watch edit(s.service.editMessage(u"C"_s, u"old"_s, u"k1"_s, u"one, edited"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"old"_s));
    const QString editId = s.requestId(u"edit_turn_candidate"_s);
    const QString pinId = s.requestId(pinCommand);
    s.link.receive(updateTurn(streamId, characterTurn(u"C"_s, u"new"_s, u"n1"_s, u"Come in"_s, false)));
    s.link.receive(updateTurn(streamId, characterTurn(u"C"_s, u"new"_s, u"n1"_s, u"Come in."_s, true)));
    QTest::qWait(0);
    QVERIFY(!edit->isFinished());
    QVERIFY(!pin->isFinished());
    // The stream itself is still told.
    QCOMPARE(s.log.text(u"C"_s, u"new"_s), u"Come in."_s);

    s.link.receive(updateTurn(
        editId, turn(u"C"_s, u"old"_s, characterAuthor(), {candidate(u"k3"_s, u"one, edited"_s)}, u"k3"_s)));
    s.link.receive(updateTurn(pinId, with(twoCandidates(u"C"_s, u"old"_s), u"is_pinned"_s, true)));
    QVERIFY(edit.wait());
    QVERIFY(pin.wait());
    QCOMPARE(edit->outcome, ReplyBase::Outcome::Value);
    QCOMPARE(edit->value.id(), u"old"_s);
    QCOMPARE(edit->value.text(), u"one, edited"_s);
    QCOMPARE(pin->outcome, ReplyBase::Outcome::Value);
    QCOMPARE(pin->value.id(), u"old"_s);
}

void tst_Routing::anUnknownRequestIdTellsButCompletesNothing()
{
    MemoryService s;
    const Watch sent(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString id = s.requestId(sendCommand);
    s.link.receive(addTurn(u"somebody-else"_s, characterTurn(u"C"_s, u"t"_s, u"k"_s, u"not for you"_s)));
    s.link.receive(neoError(u"somebody-else"_s, u"not for you"_s));
    s.link.receive(ok(u"somebody-else"_s));
    QTest::qWait(0);
    QVERIFY(!sent->isFinished());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"not for you"_s);
    s.link.receive(addTurn(id, characterTurn(u"C"_s, u"mine"_s, u"k"_s, u"for you"_s)));
    QVERIFY(sent.wait());
    QCOMPARE(sent->value.answer.text(), u"for you"_s);
}

void tst_Routing::whatNobodyAskedForIsTold()
{
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Open);
    s.link.receive(addTurn({}, humanTurn(u"C"_s, u"h"_s, u"from my phone"_s)));
    s.link.receive(addTurn({}, characterTurn(u"C"_s, u"t"_s, u"k"_s, u"Wel"_s, false)));
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
    s.link.receive(updateTurn({}, characterTurn(u"C"_s, u"t"_s, u"k"_s, u"Welcome"_s)));
    QCOMPARE(s.log.text(u"C"_s, u"h"_s), u"from my phone"_s);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"Welcome"_s);
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
    QCOMPARE(s.log.additionsOf(u"t"_s), 1);
    QCOMPARE(s.log.changesOf(u"t"_s), 1);
    const QJsonObject made = with(frame(u"create_chat_response"_s, {}), u"chat"_s, chat(u"NEW"_s));
    s.link.receive(made);
    QCOMPARE(s.log.chatsAdded.size(), 1);
    QCOMPARE(s.log.chatsAdded.first().id, u"NEW"_s);
    s.link.receive(with(with(frame(u"remove_turns_response"_s, {}), u"chat_id"_s, u"C"_s), u"turn_ids"_s,
                        QJsonArray{u"h"_s}));
    QCOMPARE(s.log.removed, QStringList{u"h"_s});
    QVERIFY(s.link.sent().isEmpty());
}

void tst_Routing::aTurnIsTakenByItsKeyWhoeverAsked()
{
    MemoryService s;
    s.tell(with(twoCandidates(u"C"_s, u"t"_s), u"create_time"_s, u"2025-03-02T10:01:01Z"_s));
    // Names one candidate only and leaves out the times: the rest is kept.
    s.link.receive(updateTurn(u"somebody-else"_s, characterTurn(u"C"_s, u"t"_s, u"k3"_s, u"three"_s)));
    const Turn known = s.log.turn(u"C"_s, u"t"_s);
    QCOMPARE(known.candidates().size(), 3);
    QCOMPARE(known.text(), u"three"_s);
    QCOMPARE(known.createTime().toString(), u"2025-03-02T10:01:01Z"_s);
    // The same turn id in another chat is another turn.
    s.link.receive(addTurn({}, characterTurn(u"D"_s, u"t"_s, u"d"_s, u"elsewhere"_s)));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"three"_s);
    QCOMPARE(s.log.text(u"D"_s, u"t"_s), u"elsewhere"_s);
}

void tst_Routing::aForeignOkCompletesNothing()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch choice(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const QString id = s.requestId(chooseCommand);
    s.link.receive(ok(u"somebody-else"_s));
    QTest::qWait(0);
    QVERIFY(!choice->isFinished());
    // An answer to something else is none to this either.
    s.link.receive(addTurn(u"somebody-else"_s, characterTurn(u"C"_s, u"x"_s, u"x1"_s, u"x"_s)));
    QTest::qWait(0);
    QVERIFY(!choice->isFinished());
    s.link.receive(ok(id));
    QVERIFY(choice.wait());
    QVERIFY(choice->hasValue());
    QCOMPARE(s.link.sent().size(), 1);
}

void tst_Routing::anOkWithoutIdCompletesTheChoice()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch sent(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    s.command(sendCommand);
    const Watch choice(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    s.command(chooseCommand);
    s.link.receive(ok({}));
    QVERIFY(choice.wait());
    QVERIFY(choice->hasValue());
    QVERIFY(!sent->isFinished());
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"two"_s);
    QCOMPARE(s.service.knownTurn(u"C"_s, u"t"_s).primaryCandidateId(), u"k2"_s);
}

void tst_Routing::oneChoiceAtATimeIsOnItsWay()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    s.tell(twoCandidates(u"C"_s, u"u"_s));
    const Watch first(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s));
    const Watch second(s.service.updatePrimaryCandidate(u"C"_s, u"u"_s, u"k2"_s));
    s.command(chooseCommand);
    QTest::qWait(0);
    QCOMPARE(s.link.sent(chooseCommand).size(), 1);
    // Something else need not wait.
    s.service.pinMessage(u"C"_s, u"t"_s);
    s.command(pinCommand);
    QCOMPARE(s.link.sent(chooseCommand).size(), 1);
    s.link.receive(ok({}));
    QVERIFY(first.wait());
    QVERIFY(!second->isFinished());
    s.command(chooseCommand, 2);
    s.link.receive(ok({}));
    QVERIFY(second.wait());
    QVERIFY(first->hasValue() && second->hasValue());
}

void tst_Routing::anErrorWithoutIdFailsTheOnlyRequest()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(pinCommand);
    QJsonObject error = neoError({}, u"five pins are enough"_s, 400);
    error.insert(u"sub_code"_s, 101);
    s.link.receive(error);
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Service));
    QCOMPARE(pin->error.comment, u"five pins are enough"_s);
    QCOMPARE(pin->error.code, 400);
    QCOMPARE(pin->error.subCode, u"101"_s);
    QCOMPARE(pin->error.operation, Error::Operation::PinMessage);
    QVERIFY(s.log.notices.isEmpty());
}

void tst_Routing::anErrorWithoutIdFailsTheOldestGenerationAndIsNoticed()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(pinCommand);
    const Watch older(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    s.command(u"generate_turn_candidate"_s);
    const Watch younger(s.service.generateTurn(u"KEEPER"_s, u"C"_s));
    s.command(u"generate_turn"_s);
    s.link.receive(neoError({}, u"no"_s));
    QVERIFY(older.wait());
    QVERIFY(older->failedWith(Error::Kind::Service));
    QVERIFY(!pin->isFinished());
    QVERIFY(!younger->isFinished());
    QCOMPARE(s.log.notices.size(), 1);
    QCOMPARE(s.log.notices.first().comment, u"no"_s);
}

void tst_Routing::anErrorWithoutIdFailsNoneOfSeveralChanges()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    s.tell(twoCandidates(u"C"_s, u"u"_s));
    const Watch first(s.service.pinMessage(u"C"_s, u"t"_s));
    const Watch second(s.service.pinMessage(u"C"_s, u"u"_s));
    s.command(pinCommand, 2);
    s.link.receive(neoError({}, u"which one?"_s));
    QTest::qWait(0);
    QVERIFY(!first->isFinished());
    QVERIFY(!second->isFinished());
    QCOMPARE(s.log.notices.size(), 1);
}

void tst_Routing::anErrorWithAForeignIdFailsNothing()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(pinCommand);
    s.link.receive(neoError(u"somebody-else"_s, u"no"_s));
    s.link.receive(with(frame(u"filter_user_input"_s, u"somebody-else"_s), u"comment"_s, u"no"_s));
    QTest::qWait(0);
    QVERIFY(!pin->isFinished());
}

void tst_Routing::aTurnWithoutIdIsMatchedByItsKey()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(pinCommand);
    s.link.receive(updateTurn({}, with(twoCandidates(u"C"_s, u"other"_s), u"is_pinned"_s, true)));
    QTest::qWait(0);
    QVERIFY(!pin->isFinished());
    s.link.receive(updateTurn({}, with(twoCandidates(u"C"_s, u"t"_s), u"is_pinned"_s, true)));
    QVERIFY(pin.wait());
    QVERIFY(pin->hasValue());
    QVERIFY(pin->value.isPinned());
}

void tst_Routing::anEmptyObjectIsAnsweredInKind()
{
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Open);
    s.link.receive("{}");
    QCOMPARE(s.link.sent(), QList<QJsonObject>{QJsonObject()});
    s.link.receive("  { } ");
    QCOMPARE(s.link.sent().size(), 2);
}

void tst_Routing::garbageIsIgnored_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("half an object") << QByteArray(R"({"command":"ok")");
    QTest::newRow("list") << QByteArray(R"([{"command":"ok"}])");
    QTest::newRow("number") << QByteArray("42");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no command") << QByteArray(R"({"request_id":null})");
    QTest::newRow("unknown command") << QByteArray(R"({"command":"generate_in_chat_image","url":"x"})");
    QTest::newRow("connect") << QByteArray(R"({"connect":{"client":"x"},"id":1})");
    QTest::newRow("command of a wrong type") << QByteArray(R"({"command":{"a":1},"request_id":[]})");
    QTest::newRow("turn without key") << QByteArray(R"({"command":"add_turn","turn":{"candidates":[]}})");
    QTest::newRow("turn that is a word") << QByteArray(R"({"command":"add_turn","turn":"t"})");
    QTest::newRow("turn that is null") << QByteArray(R"({"command":"update_turn","turn":null})");
    QTest::newRow("chat that is null") << QByteArray(R"({"command":"create_chat_response","chat":null})");
    QTest::newRow("not UTF-8") << QByteArray("{\"command\":\"\xff\xfe\"}");
    QTest::newRow("deep") << QByteArray(5000, '[');
}

void tst_Routing::garbageIsIgnored()
{
    QFETCH(const QByteArray, text);
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const qsizetype told = s.log.added.size() + s.log.updated.size();
    const Watch choice(s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k1"_s));
    const QString id = s.requestId(chooseCommand);
    s.link.receive(text);
    QTest::qWait(0);
    QVERIFY(!choice->isFinished());
    QCOMPARE(s.link.sent().size(), 1);
    QCOMPARE(s.log.added.size() + s.log.updated.size(), told);
    QVERIFY(s.log.chatsAdded.isEmpty());
    s.link.receive(ok(id));
    QVERIFY(choice.wait());
    QVERIFY(choice->hasValue());
}

void tst_Routing::nothingReceivedIsEverSentBack()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    const Watch sent(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString id = s.requestId(sendCommand);
    s.link.receive(ok({}));
    s.link.receive(ok(id));
    s.link.receive(QByteArray(R"({"request_id":null,"no":"command"})"));
    s.link.receive(addTurn(id, characterTurn(u"C"_s, u"n"_s, u"k"_s, u"Come"_s, false)));
    QTest::qWait(0);
    QVERIFY(!sent->isFinished());
    QCOMPARE(s.link.sent().size(), 1);
    s.link.receive(updateTurn(id, characterTurn(u"C"_s, u"n"_s, u"k"_s, u"Come in"_s)));
    QVERIFY(sent.wait());
    QVERIFY(sent->hasValue());
    QCOMPARE(s.link.sent().size(), 1);
}

void tst_Routing::everyCommandHasARequestIdOfItsOwn()
{
    MemoryService s;
    s.tell(twoCandidates(u"C"_s, u"t"_s));
    s.service.createChat(u"KEEPER"_s);
    s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s);
    s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s);
    s.service.generateTurn(u"KEEPER"_s, u"C"_s);
    s.service.updatePrimaryCandidate(u"C"_s, u"t"_s, u"k2"_s);
    s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"x"_s);
    s.service.pinMessage(u"C"_s, u"t"_s);
    s.service.unpinMessage(u"C"_s, u"t"_s);
    QTRY_COMPARE(s.link.sent().size(), 8);
    QSet<QString> ids;
    for (const QJsonObject &frame : s.link.sent()) {
        const QString id = frame["request_id"_L1].toString();
        QVERIFY2(!id.isEmpty(), qPrintable(frame["command"_L1].toString()));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 8);
}

QTEST_GUILESS_MAIN(tst_Routing)
#include "tst_routing.moc"
