// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QString sendCommand = u"create_and_generate_turn"_s;
const QString swipeCommand = u"generate_turn_candidate"_s;
const QByteArray turnsPath("/turns/C/");

// The turn a message made, from the frame that was sent.
QJsonObject sentTurn(const QJsonObject &frame)
{
    return frame["payload"_L1]["turn"_L1].toObject();
}

QString sentTurnId(const QJsonObject &frame)
{
    return sentTurn(frame)["turn_key"_L1]["turn_id"_L1].toString();
}

// The echo of a message, as the service stores it.
QJsonObject echo(const QJsonObject &frame)
{
    QJsonObject author = humanAuthor();
    const QJsonObject turn = sentTurn(frame);
    QJsonObject stored = candidate(turn["primary_candidate_id"_L1].toString(),
                                   turn["candidates"_L1][0]["raw_content"_L1].toString());
    return WireJson::turn(u"C"_s, sentTurnId(frame), author, {stored}, stored["candidate_id"_L1].toString());
}

QJsonObject answer(const QString &text, bool isFinal)
{
    return characterTurn(u"C"_s, u"t"_s, u"k"_s, text, isFinal);
}

// A message under way, the echo of which has not come yet.
struct Sending
{
    explicit Sending(const ServiceTimings &timings = patientTimings())
        : s(timings)
        , watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"A traveller."_s))
        , frame(s.command(sendCommand))
        , id(frame["request_id"_L1].toString())
        , turnId(sentTurnId(frame))
    {
    }

    MemoryService s;
    Watch<MessageExchange> watch;
    QJsonObject frame;
    QString id;
    QString turnId;
};

// Another response under way, to a turn with the finished candidates k1 and k2.
struct Swiping
{
    explicit Swiping(const ServiceTimings &timings = patientTimings())
        : s(timings)
    {
        s.tell(turn(u"C"_s, u"t"_s, characterAuthor(), {old1(), old2()}, u"k2"_s));
        watch.emplace(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
        id = s.requestId(swipeCommand);
    }
    static QJsonObject old1() { return candidate(u"k1"_s, u"first"_s); }
    static QJsonObject old2() { return candidate(u"k2"_s, u"second"_s); }
    QJsonObject update(const QJsonArray &candidates, const QString &primary) const
    {
        return updateTurn(id, turn(u"C"_s, u"t"_s, characterAuthor(), candidates, primary));
    }

    MemoryService s;
    std::optional<Watch<Turn>> watch;
    QString id;
};

QJsonObject filterFrame(const QString &command, const QString &requestId)
{
    return with(frame(command, requestId), u"comment"_s, u"withheld"_s);
}

} // namespace

class tst_Generations : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsToldAtOnceThenStoredThenAnswered();
    void theReplyNamesTheIdsOfTheMessage();
    void theMessageIsSentAsWritten();
    void textIsReplacedNeverAppended();
    void theFinalFrameOfTheEchoEndsNothing();
    void aFinalFirstFrameEndsTheReply();
    void theWatchedCandidateDecidesWhenItIsFinal();
    void withoutPrimaryTheFirstSeenCandidateIsWatched();
    void aPrimaryThatIsNotInTheFrameIsNotWatched();
    void aFrameWithoutCandidatesIsSkipped();
    void aMissingEchoDoesNotMatter();
    void aLateEchoDoesNotMatter();
    void aTruncatedAnswerIsShownAsSuch();
    void eachFrameTellsEachTurnAtMostOnce();
    void anAnswerIsStreamingUntilItIsFinal();

    void anErrorBeforeTheAnswerSaysWhetherTheMessageIsThere_data();
    void anErrorBeforeTheAnswerSaysWhetherTheMessageIsThere();
    void anErrorInMidAnswerInterruptsIt();
    void filteredInputEndsAMessage_data();
    void filteredInputEndsAMessage();
    void filteredInputEndsAnotherResponse_data();
    void filteredInputEndsAnotherResponse();
    void aRateLimitInAFrameSaysWhenToGoOn();

    void anotherResponseWaitsForItsEnd();
    void oldCandidatesListedFirstAreNotTakenForTheNewOne();
    void oldCandidatesAreNotTakenForTheNewOneWhenThePrimaryIsAbsent();
    void oldCandidatesAreNotTakenForTheNewOneWhenThePrimaryIsOld();
    void aFrameWithOldCandidatesOnlyEndsNothing();
    void oldCandidatesAreKeptWhenAFrameLeavesThemOut();
    void anUnknownTurnIsReadBeforeAnotherResponse();
    void anUnknownTurnThatCannotBeReadIsAnError();
    void theLimitOfCandidatesIsTheServicesToSay();
    void generateTurnTakesTheNewTurn();
    void generateTurnReadsAnUnknownChatFirst();
    void generateTurnSettlesAnUnansweredMessage();

    void abortingTheReplyStopsTheService();
    void abortingTheGenerationEndsWithWhatHasCome();
    void abortingWithoutAFinalFrameReadsTheChat();
    void abortingBeforeTheFirstWordIsNoErrorOfTheService();
    void abortingInTheFirstMomentTakesTheMessageBack();
    void abortingBeforeSendingSendsNothing();
    void onlyTheChatsOwnGenerationIsAborted();

    void silenceBeforeTheFirstFrameIsLookedInto();
    void silenceInMidAnswerIsLookedInto();
    void aFrameAfterSilenceGoesOn();
    void nothingIsHeardAfterTheEnd();
};

void tst_Generations::aMessageIsToldAtOnceThenStoredThenAnswered()
{
    MemoryService s;
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"A traveller."_s));
    QCOMPARE(s.log.added.size(), 1);
    const Turn message = s.log.added.first();
    QCOMPARE(message.delivery(), DeliveryState::Sending);
    QCOMPARE(message.text(), u"A traveller."_s);
    QVERIFY(message.isHuman());
    QCOMPARE(s.service.unsentTurns(u"C"_s).size(), 1);

    const QJsonObject sent = s.command(sendCommand);
    const QString id = sent["request_id"_L1].toString();
    QVERIFY(s.service.isGenerating(u"C"_s));
    QVERIFY(!s.service.isGenerating(u"D"_s));
    s.link.receive(addTurn(id, echo(sent)));
    QCOMPARE(s.log.delivery(u"C"_s, message.id()), DeliveryState::Stored);
    QVERIFY(s.service.unsentTurns(u"C"_s).isEmpty());
    s.link.receive(addTurn(id, answer(u"Come"_s, false)));
    QCOMPARE(s.log.added.size(), 2);
    s.link.receive(updateTurn(id, answer(u"Come in."_s, true)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->finishes, 1);
    QCOMPARE(watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(watch->value.answer.delivery(), DeliveryState::Stored);
    QCOMPARE(watch->value.message.delivery(), DeliveryState::Stored);
    QVERIFY(!s.service.isGenerating(u"C"_s));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"Come in."_s);
    QVERIFY(watch->updates.size() >= 2);
}

void tst_Generations::theReplyNamesTheIdsOfTheMessage()
{
    Sending sending;
    const Turn told = sending.s.log.added.first();
    QCOMPARE(told.id(), sending.turnId);
    sending.s.link.receive(addTurn(sending.id, answer(u"Come in."_s, true)));
    QVERIFY(sending.watch.wait());
    const Turn message = sending.watch->value.message;
    QCOMPARE(message.id(), sending.turnId);
    QCOMPARE(message.chatId(), u"C"_s);
    QCOMPARE(message.primaryCandidateId(),
             sentTurn(sending.frame)["candidates"_L1][0]["candidate_id"_L1].toString());
    QCOMPARE(sending.watch->value.answer.id(), u"t"_s);
}

void tst_Generations::theMessageIsSentAsWritten()
{
    MemoryService s;
    const QString text = u"  two lines\n\tand \U0001F5FC e\u0301 \u200d "_s;
    s.service.sendMessage(u"KEEPER"_s, u"C"_s, text);
    const QJsonObject turn = sentTurn(s.command(sendCommand));
    QCOMPARE(turn["candidates"_L1][0]["raw_content"_L1].toString(), text);
    QCOMPARE(turn["author"_L1]["author_id"_L1].toString(), u"900001"_s);
    QCOMPARE(turn["turn_key"_L1]["chat_id"_L1].toString(), u"C"_s);
}

void tst_Generations::textIsReplacedNeverAppended()
{
    Sending sending;
    MemoryService &s = sending.s;
    const QStringList texts{u"Come"_s, u"Come in, mind"_s, u"Stay out"_s, u"Stay"_s, u""_s, u"Stay there."_s};
    s.link.receive(addTurn(sending.id, answer(texts.first(), false)));
    for (const QString &text : texts.mid(1)) {
        s.link.receive(updateTurn(sending.id, answer(text, text == texts.last())));
        QCOMPARE(s.log.text(u"C"_s, u"t"_s), text);
    }
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->value.answer.text(), u"Stay there."_s);
}

void tst_Generations::theFinalFrameOfTheEchoEndsNothing()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    QTest::qWait(0);
    QVERIFY(!sending.watch->isFinished());
    // Another candidate of the echo is not an answer either.
    sending.s.link.receive(updateTurn(sending.id, echo(sending.frame)));
    QTest::qWait(0);
    QVERIFY(!sending.watch->isFinished());
}

void tst_Generations::aFinalFirstFrameEndsTheReply()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"No."_s, true)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"No."_s);
}

void tst_Generations::theWatchedCandidateDecidesWhenItIsFinal()
{
    Sending sending;
    // A final candidate stands first, but another one is the primary and still grows.
    const auto frameOf = [](bool isFinal) {
        return turn(u"C"_s, u"t"_s, characterAuthor(),
                    {candidate(u"x"_s, u"a finished one"_s), candidate(u"y"_s, u"growing"_s, isFinal)},
                    u"y"_s);
    };
    sending.s.link.receive(addTurn(sending.id, frameOf(false)));
    QTest::qWait(0);
    QVERIFY(!sending.watch->isFinished());
    sending.s.link.receive(updateTurn(sending.id, frameOf(true)));
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->value.answer.text(), u"growing"_s);
}

void tst_Generations::withoutPrimaryTheFirstSeenCandidateIsWatched()
{
    Sending sending;
    const auto frameOf = [](const QJsonArray &candidates) {
        return turn(u"C"_s, u"t"_s, characterAuthor(), candidates);
    };
    sending.s.link.receive(addTurn(sending.id, frameOf({candidate(u"x"_s, u"one"_s, false)})));
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"one"_s);
    sending.s.link.receive(updateTurn(
        sending.id, frameOf({candidate(u"y"_s, u"other"_s), candidate(u"x"_s, u"one two"_s, false)})));
    QTest::qWait(0);
    QVERIFY(!sending.watch->isFinished());
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"one two"_s);
    sending.s.link.receive(updateTurn(
        sending.id, frameOf({candidate(u"y"_s, u"other"_s), candidate(u"x"_s, u"one two three"_s)})));
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->value.answer.text(), u"one two three"_s);
}

void tst_Generations::aPrimaryThatIsNotInTheFrameIsNotWatched()
{
    Sending sending;
    sending.s.link.receive(
        addTurn(sending.id,
                turn(u"C"_s, u"t"_s, characterAuthor(), {candidate(u"x"_s, u"all of it"_s)}, u"nowhere"_s)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"all of it"_s);
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"all of it"_s);
}

void tst_Generations::aFrameWithoutCandidatesIsSkipped()
{
    Sending sending;
    const QJsonObject empty = turn(u"C"_s, u"t"_s, characterAuthor(), {});
    sending.s.link.receive(addTurn(sending.id, empty));
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.link.receive(updateTurn(sending.id, empty));
    sending.s.link.receive(updateTurn(sending.id, with(empty, u"candidates"_s, QJsonValue())));
    QTest::qWait(0);
    QVERIFY(!sending.watch->isFinished());
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"Come"_s);
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in."_s, true)));
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->value.answer.text(), u"Come in."_s);
}

void tst_Generations::aMissingEchoDoesNotMatter()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Stored);
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in."_s, true)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.message.delivery(), DeliveryState::Stored);
}

void tst_Generations::aLateEchoDoesNotMatter()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in."_s, true)));
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(sending.watch->value.message.id(), sending.turnId);
    QCOMPARE(sending.s.log.additionsOf(sending.turnId), 1);
}

void tst_Generations::aTruncatedAnswerIsShownAsSuch()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u"Come in, mind the"_s, false)));
    const QJsonObject cut = with(candidate(u"k"_s, u"Come in"_s), u"safety_truncated"_s, true);
    sending.s.link.receive(updateTurn(sending.id, turn(u"C"_s, u"t"_s, characterAuthor(), {cut}, u"k"_s)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"Come in"_s);
    QVERIFY(sending.watch->value.answer.primaryCandidate()->isSafetyTruncated);
    QVERIFY(sending.s.log.turn(u"C"_s, u"t"_s).primaryCandidate()->isSafetyTruncated);
}

void tst_Generations::eachFrameTellsEachTurnAtMostOnce()
{
    Sending sending;
    ServiceLog &log = sending.s.log;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    QCOMPARE(log.additionsOf(sending.turnId) + log.changesOf(sending.turnId), 2);
    sending.s.link.receive(addTurn(sending.id, answer(u"1"_s, false)));
    for (int i = 2; i <= 50; ++i)
        sending.s.link.receive(updateTurn(sending.id, answer(QString::number(i), i == 50)));
    QVERIFY(sending.watch.wait());
    QCOMPARE(log.additionsOf(u"t"_s), 1);
    QCOMPARE(log.changesOf(u"t"_s), 49);
    QCOMPARE(log.changesOf(sending.turnId), 1);
    // The echo and fifty frames; the last comes as the value.
    QVERIFY(sending.watch->updates.size() <= 51);
}

void tst_Generations::anAnswerIsStreamingUntilItIsFinal()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u""_s, false)));
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come"_s, false)));
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in."_s, true)));
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Generations::anErrorBeforeTheAnswerSaysWhetherTheMessageIsThere_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("kept") << true;
    QTest::newRow("not kept") << false;
}

void tst_Generations::anErrorBeforeTheAnswerSaysWhetherTheMessageIsThere()
{
    QFETCH(const bool, isThere);
    Sending sending;
    sending.s.http.prepare("GET", turnsPath, page(isThere ? QJsonArray{echo(sending.frame)} : QJsonArray{}));
    sending.s.link.receive(neoError(sending.id, u"no"_s));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::Service));
    QCOMPARE(sending.watch->error.comment, u"no"_s);
    // What was sent is not said to be unsent.
    QCOMPARE(sending.watch->error.operation,
             isThere ? Error::Operation::GenerateTurn : Error::Operation::SendMessage);
    const DeliveryState expected = isThere ? DeliveryState::Unanswered : DeliveryState::NotSent;
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), expected);
    QCOMPARE(sending.watch->value.message.delivery(), expected);
    QVERIFY(sending.s.log.turn(u"C"_s, sending.turnId).deliveryError());
    QCOMPARE(sending.s.log.turn(u"C"_s, sending.turnId).deliveryError()->comment, u"no"_s);
}

void tst_Generations::anErrorInMidAnswerInterruptsIt()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.link.receive(neoError(sending.id, u"no"_s));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::Service));
    QCOMPARE(sending.watch->value.answer.text(), u"Come"_s);
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Interrupted);
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Stored);
    QVERIFY(!sending.s.service.isGenerating(u"C"_s));
}

void tst_Generations::filteredInputEndsAMessage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("withId");
    for (const QString &command : {u"filter_user_input"_s, u"filter_user_input_self_harm"_s}) {
        QTest::addRow("%s with id", qPrintable(command)) << command << true;
        QTest::addRow("%s without id", qPrintable(command)) << command << false;
    }
}

void tst_Generations::filteredInputEndsAMessage()
{
    QFETCH(const QString, command);
    QFETCH(const bool, withId);
    Sending sending;
    sending.s.http.prepare("GET", turnsPath, page({}));
    sending.s.link.receive(filterFrame(command, withId ? sending.id : QString()));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::Filtered));
    QCOMPARE(sending.watch->error.comment, u"withheld"_s);
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::NotSent);
}

void tst_Generations::filteredInputEndsAnotherResponse_data()
{
    filteredInputEndsAMessage_data();
}

void tst_Generations::filteredInputEndsAnotherResponse()
{
    QFETCH(const QString, command);
    QFETCH(const bool, withId);
    Swiping swiping;
    swiping.s.link.receive(filterFrame(command, withId ? swiping.id : QString()));
    QVERIFY(swiping.watch->wait());
    QVERIFY((*swiping.watch)->failedWith(Error::Kind::Filtered));
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"second"_s);
}

void tst_Generations::aRateLimitInAFrameSaysWhenToGoOn()
{
    Sending sending;
    sending.s.http.prepare("GET", turnsPath, page({}));
    sending.s.link.receive(with(neoError(sending.id, u"slow down"_s, 429), u"retry_after_seconds"_s, 12.5));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::RateLimit));
    QCOMPARE(sending.watch->error.retryAfter, std::chrono::milliseconds(12500));
    QCOMPARE(sending.s.link.sent(sendCommand).size(), 1);
}

void tst_Generations::anotherResponseWaitsForItsEnd()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update({candidate(u"k3"_s, u"The door"_s, false)}, u"k3"_s));
    QTest::qWait(0);
    QVERIFY(!(*swiping.watch)->isFinished());
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"The door"_s);
    swiping.s.link.receive(swiping.update({candidate(u"k3"_s, u"The door is open."_s)}, u"k3"_s));
    QVERIFY(swiping.watch->wait());
    QVERIFY((*swiping.watch)->hasValue());
    QCOMPARE((*swiping.watch)->value.text(), u"The door is open."_s);
    QCOMPARE((*swiping.watch)->value.primaryCandidateId(), u"k3"_s);
}

void tst_Generations::oldCandidatesListedFirstAreNotTakenForTheNewOne()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update(
        {Swiping::old1(), Swiping::old2(), candidate(u"k3"_s, u"The door"_s, false)}, u"k3"_s));
    QTest::qWait(0);
    QVERIFY(!(*swiping.watch)->isFinished());
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"The door"_s);
    swiping.s.link.receive(swiping.update(
        {Swiping::old1(), Swiping::old2(), candidate(u"k3"_s, u"The door is open."_s)}, u"k3"_s));
    QVERIFY(swiping.watch->wait());
    QCOMPARE((*swiping.watch)->value.text(), u"The door is open."_s);
}

void tst_Generations::oldCandidatesAreNotTakenForTheNewOneWhenThePrimaryIsAbsent()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update({Swiping::old1(), candidate(u"k3"_s, u"The door"_s, false)}, {}));
    QTest::qWait(0);
    QVERIFY(!(*swiping.watch)->isFinished());
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"The door"_s);
    swiping.s.link.receive(swiping.update({Swiping::old1(), candidate(u"k3"_s, u"The door is open."_s)}, {}));
    QVERIFY(swiping.watch->wait());
    QCOMPARE((*swiping.watch)->value.text(), u"The door is open."_s);
}

void tst_Generations::oldCandidatesAreNotTakenForTheNewOneWhenThePrimaryIsOld()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update(
        {Swiping::old1(), Swiping::old2(), candidate(u"k3"_s, u"The door"_s, false)}, u"k2"_s));
    QTest::qWait(0);
    QVERIFY(!(*swiping.watch)->isFinished());
    // Who asks for another response wants to see it come.
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"The door"_s);
    swiping.s.link.receive(swiping.update(
        {Swiping::old1(), Swiping::old2(), candidate(u"k3"_s, u"The door is open."_s)}, u"k3"_s));
    QVERIFY(swiping.watch->wait());
    QCOMPARE((*swiping.watch)->value.text(), u"The door is open."_s);
}

void tst_Generations::aFrameWithOldCandidatesOnlyEndsNothing()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update({Swiping::old2(), Swiping::old1()}, u"k2"_s));
    QTest::qWait(0);
    QVERIFY(!(*swiping.watch)->isFinished());
    swiping.s.link.receive(swiping.update({candidate(u"k3"_s, u"new"_s)}, u"k3"_s));
    QVERIFY(swiping.watch->wait());
    QCOMPARE((*swiping.watch)->value.text(), u"new"_s);
}

void tst_Generations::oldCandidatesAreKeptWhenAFrameLeavesThemOut()
{
    Swiping swiping;
    swiping.s.link.receive(swiping.update({candidate(u"k3"_s, u"new"_s)}, u"k3"_s));
    QVERIFY(swiping.watch->wait());
    const Turn turn = (*swiping.watch)->value;
    QCOMPARE(turn.candidates().size(), 3);
    QVERIFY(turn.candidate(u"k1"_s) && turn.candidate(u"k2"_s));
    QCOMPARE(turn.candidate(u"k1"_s)->text, u"first"_s);
}

void tst_Generations::anUnknownTurnIsReadBeforeAnotherResponse()
{
    MemoryService s;
    s.http.prepare("GET", turnsPath,
                   page({turn(u"C"_s, u"t"_s, characterAuthor(), {Swiping::old1()}, u"k1"_s)}));
    const Watch watch(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    const QString id = s.requestId(swipeCommand);
    QCOMPARE(s.http.requests("GET", turnsPath).size(), 1);
    s.link.receive(updateTurn(
        id,
        turn(u"C"_s, u"t"_s, characterAuthor(), {Swiping::old1(), candidate(u"k3"_s, u"The"_s, false)}, {})));
    QTest::qWait(0);
    QVERIFY(!watch->isFinished());
    s.link.receive(updateTurn(
        id,
        turn(u"C"_s, u"t"_s, characterAuthor(), {Swiping::old1(), candidate(u"k3"_s, u"The end."_s)}, {})));
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.text(), u"The end."_s);
}

void tst_Generations::anUnknownTurnThatCannotBeReadIsAnError()
{
    MemoryService s;
    s.http.prepare("GET", turnsPath, MemoryHttp::response(404, "{}"));
    const auto ended = awaitReply(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    QVERIFY(ended.failedWith(Error::Kind::NotFound));
    QCOMPARE(ended.error.operation, Error::Operation::AnotherResponse);
    QVERIFY(s.link.sent().isEmpty());
}

void tst_Generations::theLimitOfCandidatesIsTheServicesToSay()
{
    Swiping swiping;
    swiping.s.link.receive(neoError(swiping.id, u"30 candidates are enough"_s));
    QVERIFY(swiping.watch->wait());
    QVERIFY((*swiping.watch)->failedWith(Error::Kind::Service));
    QCOMPARE((*swiping.watch)->error.comment, u"30 candidates are enough"_s);
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"second"_s);
    QCOMPARE(swiping.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Generations::generateTurnTakesTheNewTurn()
{
    MemoryService s;
    s.tell(characterTurn(u"C"_s, u"before"_s, u"b"_s, u"before"_s));
    s.tell(humanTurn(u"C"_s, u"h"_s, u"hello?"_s));
    const Watch watch(s.service.generateTurn(u"KEEPER"_s, u"C"_s));
    const QString id = s.requestId(u"generate_turn"_s);
    // A turn from before is not what was asked for, whatever the frame says.
    s.link.receive(updateTurn(id, characterTurn(u"C"_s, u"before"_s, u"b"_s, u"before"_s)));
    QTest::qWait(0);
    QVERIFY(!watch->isFinished());
    s.link.receive(addTurn(id, characterTurn(u"C"_s, u"t"_s, u"k"_s, u"Yes?"_s)));
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.text(), u"Yes?"_s);
}

void tst_Generations::generateTurnReadsAnUnknownChatFirst()
{
    ServiceTimings timings = patientTimings();
    MemoryService s(timings);
    s.http.prepare("GET", turnsPath,
                   page({humanTurn(u"C"_s, u"h"_s, u"hello?"_s),
                         characterTurn(u"C"_s, u"before"_s, u"b"_s, u"before"_s)}));
    const Watch watch(s.service.generateTurn(u"KEEPER"_s, u"C"_s));
    s.command(u"generate_turn"_s);
    QCOMPARE(s.http.requests("GET", turnsPath).size(), 1);
    // Nothing came of it: the turn from before is not the answer.
    s.http.prepare("GET", turnsPath,
                   page({humanTurn(u"C"_s, u"h"_s, u"hello?"_s),
                         characterTurn(u"C"_s, u"before"_s, u"b"_s, u"before"_s)}));
    s.link.lose();
    s.request("GET", turnsPath, 2);
    const MemoryHttp::Request third = s.request("GET", turnsPath, 3);
    QVERIFY(!watch->isFinished());
    third.exchange->respond(MemoryHttp::response(
        page({characterTurn(u"C"_s, u"t"_s, u"k"_s, u"Yes?"_s), humanTurn(u"C"_s, u"h"_s, u"hello?"_s)})));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"Yes?"_s);
}

void tst_Generations::generateTurnSettlesAnUnansweredMessage()
{
    Sending sending;
    MemoryService &s = sending.s;
    s.http.prepare("GET", turnsPath, page({echo(sending.frame)}));
    s.link.receive(neoError(sending.id, u"too busy"_s, 503));
    QVERIFY(sending.watch.wait());
    QCOMPARE(s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Unanswered);
    // Reading the chat once more does not hide that the answer is missing.
    s.http.prepare("GET", turnsPath, page({echo(sending.frame)}));
    QVERIFY(awaitReply(s.service.fetchMessages(u"C"_s)).hasValue());
    QCOMPARE(s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Unanswered);

    const Watch watch(s.service.generateTurn(u"KEEPER"_s, u"C"_s));
    const QString id = s.requestId(u"generate_turn"_s);
    s.link.receive(addTurn(id, answer(u"Come in."_s, true)));
    QVERIFY(watch.wait());
    QCOMPARE(s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Stored);
}

void tst_Generations::abortingTheReplyStopsTheService()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.watch.reply()->abort();
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->isAborted());
    QCOMPARE(sending.watch->error.kind, Error::Kind::Aborted);
    QCOMPARE(sending.watch->value.answer.text(), u"Come"_s);
    const QJsonObject abort = sending.s.command(u"abort_generation"_s);
    QCOMPARE(abort["request_id"_L1].toString(), sending.id);
    QVERIFY(abort.contains("origin_id"_L1));
    // What still comes is told.
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in"_s, true)));
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"Come in"_s);
    QCOMPARE(sending.watch->finishes, 1);
}

void tst_Generations::abortingTheGenerationEndsWithWhatHasCome()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.service.abortGeneration(u"C"_s);
    sending.s.service.abortGeneration(u"C"_s);
    QCOMPARE(sending.s.link.sent(u"abort_generation"_s).size(), 1);
    QVERIFY(!sending.watch->isFinished());
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come"_s, true)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"Come"_s);
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Generations::abortingWithoutAFinalFrameReadsTheChat()
{
    ServiceTimings timings = patientTimings();
    timings.abortGrace = std::chrono::milliseconds(1);
    Sending sending(timings);
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.http.prepare("GET", turnsPath, page({answer(u"Come in"_s, true), echo(sending.frame)}));
    sending.s.service.abortGeneration(u"C"_s);
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"Come in"_s);
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"Come in"_s);
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
    QVERIFY(!sending.s.service.isGenerating(u"C"_s));
}

void tst_Generations::abortingBeforeTheFirstWordIsNoErrorOfTheService()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.http.prepare("GET", turnsPath, page({echo(sending.frame)}));
    sending.s.service.abortGeneration(u"C"_s);
    sending.s.link.receive(neoError(sending.id, u"generation aborted"_s, 499));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::Aborted));
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Unanswered);

    Swiping swiping;
    swiping.s.http.prepare(
        "GET", turnsPath,
        page({turn(u"C"_s, u"t"_s, characterAuthor(), {Swiping::old1(), Swiping::old2()}, u"k2"_s)}));
    swiping.s.service.abortGeneration(u"C"_s);
    swiping.s.link.receive(neoError(swiping.id, u"generation aborted"_s, 499));
    QVERIFY(swiping.watch->wait());
    QVERIFY((*swiping.watch)->failedWith(Error::Kind::Aborted));
    QCOMPARE(swiping.s.log.text(u"C"_s, u"t"_s), u"second"_s);
}

void tst_Generations::abortingInTheFirstMomentTakesTheMessageBack()
{
    ServiceTimings timings = patientTimings();
    timings.abortGrace = std::chrono::milliseconds(1);
    Sending sending(timings);
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.http.prepare("GET", turnsPath, page({humanTurn(u"C"_s, u"older"_s, u"older"_s)}));
    sending.s.service.abortGeneration(u"C"_s);
    QVERIFY(sending.watch.wait());
    QCOMPARE(sending.watch->outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::NotSent);
    QCOMPARE(sending.s.log.text(u"C"_s, sending.turnId), u"A traveller."_s);
}

void tst_Generations::abortingBeforeSendingSendsNothing()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString turnId = s.log.added.first().id();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    watch.reply()->abort();
    QVERIFY(watch.wait());
    QVERIFY(watch->isAborted());
    QCOMPARE(s.log.delivery(u"C"_s, turnId), DeliveryState::NotSent);
    s.link.accept();
    QTest::qWait(20);
    QVERIFY(s.link.sent().isEmpty());
    QVERIFY(!s.service.isGenerating(u"C"_s));

    // The same before it is even known whose message it is.
    MemoryService unknown;
    const Watch early(unknown.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    early.reply()->abort();
    QVERIFY(early.wait());
    QVERIFY(early->isAborted());
    QTest::qWait(20);
    QVERIFY(unknown.link.sent().isEmpty());
}

void tst_Generations::onlyTheChatsOwnGenerationIsAborted()
{
    Sending sending;
    sending.s.service.abortGeneration(u"D"_s);
    QTest::qWait(0);
    QVERIFY(sending.s.link.sent(u"abort_generation"_s).isEmpty());
    QVERIFY(sending.s.service.isGenerating(u"C"_s));
}

void tst_Generations::silenceBeforeTheFirstFrameIsLookedInto()
{
    ServiceTimings timings = patientTimings();
    timings.firstFrame = std::chrono::milliseconds(1);
    Sending sending(timings);
    sending.s.http.prepare("GET", turnsPath, page({}));
    sending.s.http.prepare("GET", turnsPath, page({}));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->failedWith(Error::Kind::TimedOut));
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::NotSent);
    // Never sent again by itself, and not given up before a second look.
    QCOMPARE(sending.s.link.sent(sendCommand).size(), 1);
    QCOMPARE(sending.s.http.requests("GET", turnsPath).size(), 2);
}

void tst_Generations::silenceInMidAnswerIsLookedInto()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(300);
    Sending sending(timings);
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    sending.s.http.prepare("GET", turnsPath, page({answer(u"Come in."_s, true), echo(sending.frame)}));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(sending.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Generations::aFrameAfterSilenceGoesOn()
{
    ServiceTimings timings = patientTimings();
    timings.firstFrame = std::chrono::milliseconds(1);
    Sending sending(timings);
    // The look into the chat is still without an answer when the stream wakes up.
    const MemoryHttp::Request look = sending.s.request("GET", turnsPath);
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Checking);
    sending.s.link.receive(addTurn(sending.id, echo(sending.frame)));
    sending.s.link.receive(addTurn(sending.id, answer(u"Come"_s, false)));
    look.exchange->respond(MemoryHttp::response(page({})));
    QTest::qWait(20);
    QVERIFY(!sending.watch->isFinished());
    QCOMPARE(sending.s.log.delivery(u"C"_s, sending.turnId), DeliveryState::Stored);
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in."_s, true)));
    QVERIFY(sending.watch.wait());
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.s.http.requests("GET", turnsPath).size(), 1);
}

void tst_Generations::nothingIsHeardAfterTheEnd()
{
    Sending sending;
    sending.s.link.receive(addTurn(sending.id, answer(u"Come in."_s, true)));
    sending.s.link.receive(neoError(sending.id, u"too late"_s));
    sending.s.link.receive(updateTurn(sending.id, answer(u"Come in. Or not."_s, true)));
    sending.s.link.lose();
    QVERIFY(sending.watch.wait());
    QTest::qWait(20);
    QVERIFY(sending.watch->hasValue());
    QCOMPARE(sending.watch->finishes, 1);
    QCOMPARE(sending.watch->value.answer.text(), u"Come in."_s);
    // The turn itself goes on changing for who listens.
    QCOMPARE(sending.s.log.text(u"C"_s, u"t"_s), u"Come in. Or not."_s);
    QVERIFY(sending.s.http.requests("GET", turnsPath).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Generations)
#include "tst_generations.moc"
