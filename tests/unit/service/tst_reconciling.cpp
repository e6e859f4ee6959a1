// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QString sendCommand = u"create_and_generate_turn"_s;
const QString swipeCommand = u"generate_turn_candidate"_s;
const QByteArray turnsPath("/turns/C/");

// A message that was handed to the socket.
struct Sent
{
    explicit Sent(const ServiceTimings &timings = patientTimings())
        : s(timings)
        , watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"A traveller."_s))
        , frame(s.command(sendCommand))
        , id(frame["request_id"_L1].toString())
        , turnId(frame["payload"_L1]["turn"_L1]["turn_key"_L1]["turn_id"_L1].toString())
    {
    }
    QJsonObject echo() const { return humanTurn(u"C"_s, turnId, u"A traveller."_s); }
    static QJsonObject answer(const QString &text, bool isFinal = true)
    {
        return characterTurn(u"C"_s, u"t"_s, u"k"_s, text, isFinal);
    }
    // As a page writes it that leaves the end open.
    static QJsonObject growing(const QString &text)
    {
        return turn(u"C"_s, u"t"_s, characterAuthor(),
                    {with(candidate(u"k"_s, text, false), u"is_final"_s, false)}, u"k"_s);
    }
    void prepare(const QJsonArray &turns) { s.http.prepare("GET", turnsPath, page(turns)); }
    DeliveryState message() const { return s.log.delivery(u"C"_s, turnId); }

    MemoryService s;
    Watch<MessageExchange> watch;
    QJsonObject frame;
    QString id;
    QString turnId;
};

QJsonObject older()
{
    return characterTurn(u"C"_s, u"older"_s, u"o"_s, u"older"_s);
}

} // namespace

class tst_Reconciling : public QObject
{
    Q_OBJECT

private slots:
    void aLostMessageThatIsNotThereIsNotSent();
    void aLostMessageThatIsThereIsAnswered();
    void aLostMessageWithoutAnswerIsUnanswered();
    void anAnswerThatIsStillGrowingIsFollowed();
    void anAnswerThatGrowsForLongIsFollowedForLong();
    void anAnswerWhoseEndIsNotToldEndsWhenItStopsGrowing();
    void framesOverTheNextConnectionGoOn();
    void afterTheEchoALostLinkNeverMeansNotSent();
    void withoutAnyAnswerAnUnstoredMessageIsNotSent();
    void aPageThatCannotBeReadIsAskedForAgain();
    void theMessageIsBeingCheckedMeanwhile();
    void nothingIsEverSentTwiceByItself();
    void aMessageWaitsForTheSocket();
    void aMessageThatFindsNoConnectionIsNotSent();
    void theLastReasonIsTheReasonThatIsTold();

    void retryUsesTheSameIds();
    void alreadyExistsOnARetryMeansStored();
    void alreadyExistsMeansStoredWhenTheChatCannotBeRead();
    void alreadyExistsAfterSilenceStillEnds();
    void anErrorOnARetryThatIsNotThereIsNotSent();
    void aMessageThatAnEarlyAbortTookBackIsNotSent();
    void onlyANotSentMessageIsRetried();
    void anAbortedMessageCanBeRetried();
    void aMessageOfAnEarlierRunIsSentWithItsIds();
    void aDiscardedMessageIsGone();
    void aNotSentMessageOutlivesTheReleaseOfItsChat();
    void aRefusalThatIsOvertakenByALostLinkEndsOnce();

    void aLostSwipeIsLookedFor();
    void aLostSwipeIsNotTakenFromOldCandidates();
    void aLostSwipeWhoseTurnIsGoneFails();
    void aChoiceMadeElsewhereAfterALostSwipeStays();
    void aSwipeWaitsForAnEditOfItsTurn();
    void aLostAbortStillReadsTheChat();
    void aStreamNobodyAskedForIsInterrupted();
    void aPageFromBeforeDoesNotUndoTheEnd();
    void aPageInMidStreamDoesNotUndoAFrame();
};

void tst_Reconciling::aLostMessageThatIsNotThereIsNotSent()
{
    Sent sent;
    sent.prepare({older()});
    sent.prepare({older()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->failedWith(Error::Kind::Network));
    QCOMPARE(sent.message(), DeliveryState::NotSent);
    QCOMPARE(sent.watch->value.message.delivery(), DeliveryState::NotSent);
    QCOMPARE(sent.s.http.requests("GET", turnsPath).size(), 2);
    QCOMPARE(sent.s.link.sent(sendCommand).size(), 1);
    QCOMPARE(sent.s.service.unsentTurns(u"C"_s).size(), 1);
}

void tst_Reconciling::aLostMessageThatIsThereIsAnswered()
{
    Sent sent;
    sent.prepare({Sent::answer(u"Come in."_s), sent.echo(), older()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(sent.watch->value.message.id(), sent.turnId);
    QCOMPARE(sent.message(), DeliveryState::Stored);
    QCOMPARE(sent.s.log.text(u"C"_s, u"t"_s), u"Come in."_s);
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Reconciling::aLostMessageWithoutAnswerIsUnanswered()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(100);
    Sent sent(timings);
    sent.s.http.setFallback([&](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
        if (request.path == turnsPath)
            return MemoryHttp::response(page({sent.echo(), older()}));
        return std::nullopt;
    });
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->failedWith(Error::Kind::Network));
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
    QVERIFY(sent.s.service.unsentTurns(u"C"_s).isEmpty());
}

void tst_Reconciling::anAnswerThatIsStillGrowingIsFollowed()
{
    Sent sent;
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come"_s, false)));
    sent.prepare({Sent::growing(u"Come"_s), sent.echo()});
    sent.prepare({Sent::growing(u"Come in"_s), sent.echo()});
    sent.prepare({Sent::answer(u"Come in, mind the step."_s), sent.echo()});
    sent.s.link.lose();
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Interrupted);
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in, mind the step."_s);
    QCOMPARE(sent.s.log.text(u"C"_s, u"t"_s), u"Come in, mind the step."_s);
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Reconciling::anAnswerThatGrowsForLongIsFollowedForLong()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(400);
    Sent sent(timings);
    // Grows for longer than it may stand still.
    QElapsedTimer clock;
    clock.start();
    int looks = 0;
    sent.s.http.setFallback([&](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
        if (request.path != turnsPath)
            return std::nullopt;
        ++looks;
        const QString text = u"word "_s.repeated(looks);
        if (clock.elapsed() > 1000)
            return MemoryHttp::response(page({Sent::answer(text + u"end"_s), sent.echo()}));
        return MemoryHttp::response(page({Sent::growing(text), sent.echo()}));
    });
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QVERIFY(sent.watch->value.answer.text().endsWith(u"end"));
}

void tst_Reconciling::anAnswerWhoseEndIsNotToldEndsWhenItStopsGrowing()
{
    Sent sent;
    const auto untold = [](const QString &text) { return Sent::answer(text, false); };
    sent.prepare({untold(u"Come"_s), sent.echo()});
    sent.prepare({untold(u"Come in."_s), sent.echo()});
    sent.prepare({untold(u"Come in."_s), sent.echo()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(sent.s.http.requests("GET", turnsPath).size(), 3);
}

void tst_Reconciling::framesOverTheNextConnectionGoOn()
{
    Sent sent;
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.lose();
    const MemoryHttp::Request look = sent.s.request("GET", turnsPath);
    sent.s.link.accept();
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come"_s, false)));
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
    // The look was answered from before that.
    look.exchange->respond(MemoryHttp::response(page({sent.echo()})));
    QTest::qWait(20);
    QVERIFY(!sent.watch->isFinished());
    QCOMPARE(sent.s.http.requests("GET", turnsPath).size(), 1);
    sent.s.link.receive(updateTurn(sent.id, Sent::answer(u"Come in."_s)));
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(sent.message(), DeliveryState::Stored);
}

void tst_Reconciling::afterTheEchoALostLinkNeverMeansNotSent()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(100);
    Sent sent(timings);
    sent.s.http.setFallback(
        [](const MemoryHttp::Request &) { return std::optional(MemoryHttp::broken(Error::Kind::Network)); });
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->failedWith(Error::Kind::Network));
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
}

void tst_Reconciling::withoutAnyAnswerAnUnstoredMessageIsNotSent()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(100);
    Sent sent(timings);
    sent.s.http.setFallback(
        [](const MemoryHttp::Request &) { return std::optional(MemoryHttp::broken(Error::Kind::Network)); });
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QCOMPARE(sent.message(), DeliveryState::NotSent);
}

void tst_Reconciling::aPageThatCannotBeReadIsAskedForAgain()
{
    Sent sent;
    sent.s.http.prepare("GET", turnsPath, MemoryHttp::broken(Error::Kind::Network));
    sent.s.http.prepare("GET", turnsPath, MemoryHttp::response(502, "<html>", "text/html"));
    sent.s.http.prepare("GET", turnsPath, MemoryHttp::response(429, "{}"));
    sent.prepare({Sent::answer(u"Come in."_s), sent.echo()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in."_s);
}

void tst_Reconciling::theMessageIsBeingCheckedMeanwhile()
{
    Sent sent;
    sent.s.link.lose();
    QCOMPARE(sent.message(), DeliveryState::Checking);
    QCOMPARE(sent.s.service.unsentTurns(u"C"_s).size(), 1);
    QVERIFY(sent.s.service.isGenerating(u"C"_s));
    QVERIFY(!sent.watch->isFinished());
}

void tst_Reconciling::nothingIsEverSentTwiceByItself()
{
    Sent sent;
    sent.prepare({older()});
    sent.s.link.lose();
    sent.s.request("GET", turnsPath, 2).exchange->respond(MemoryHttp::response(page({older()})));
    QVERIFY(sent.watch.wait());
    sent.s.link.accept();
    sent.s.link.lose();
    sent.s.service.connectNow();
    QTest::qWait(20);
    QCOMPARE(sent.s.link.sent(sendCommand).size(), 1);
}

void tst_Reconciling::aMessageWaitsForTheSocket()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString turnId = s.log.added.first().id();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    s.link.fail(Error::Kind::Network, 0);
    QTest::qWait(20);
    QCOMPARE(s.log.delivery(u"C"_s, turnId), DeliveryState::Sending);
    QVERIFY(!watch->isFinished());
    s.link.accept();
    const QString id = s.requestId(sendCommand);
    QVERIFY(!id.isEmpty());
    s.link.receive(addTurn(id, Sent::answer(u"Come in."_s)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
}

void tst_Reconciling::aMessageThatFindsNoConnectionIsNotSent()
{
    ServiceTimings timings = patientTimings();
    timings.connect = std::chrono::milliseconds(1);
    MemoryService s(timings);
    s.link.setAccepting(false);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString turnId = s.log.added.first().id();
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Network));
    QCOMPARE(s.log.delivery(u"C"_s, turnId), DeliveryState::NotSent);
    s.link.accept();
    QTest::qWait(20);
    QVERIFY(s.link.sent().isEmpty());
    QVERIFY(s.http.requests("GET", turnsPath).isEmpty());
}

void tst_Reconciling::theLastReasonIsTheReasonThatIsTold()
{
    ServiceTimings timings = patientTimings();
    timings.connect = std::chrono::milliseconds(200);
    MemoryService s(timings);
    s.link.setAccepting(false);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    s.link.fail(Error::Kind::TimedOut, 0);
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::TimedOut));
    QCOMPARE(watch->error.operation, Error::Operation::SendMessage);
    QVERIFY(!watch->error.detail.isEmpty());
}

void tst_Reconciling::retryUsesTheSameIds()
{
    Sent sent;
    sent.prepare({older()});
    sent.prepare({older()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    const Watch retry(sent.s.service.retryMessage(u"C"_s, sent.turnId));
    QCOMPARE(sent.message(), DeliveryState::Sending);
    const QJsonObject again = sent.s.command(sendCommand, 2);
    QCOMPARE(again["payload"_L1]["turn"_L1], sent.frame["payload"_L1]["turn"_L1]);
    QCOMPARE(again["payload"_L1]["character_id"_L1].toString(), u"KEEPER"_s);
    QVERIFY(again["request_id"_L1] != sent.frame["request_id"_L1]);
    const QString id = again["request_id"_L1].toString();
    sent.s.link.receive(addTurn(id, sent.echo()));
    sent.s.link.receive(addTurn(id, Sent::answer(u"Come in."_s)));
    QVERIFY(retry.wait());
    QVERIFY(retry->hasValue());
    QCOMPARE(sent.message(), DeliveryState::Stored);
    QCOMPARE(sent.s.log.additionsOf(sent.turnId), 1);
}

void tst_Reconciling::alreadyExistsOnARetryMeansStored()
{
    Sent sent;
    sent.prepare({older()});
    sent.prepare({older()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    const Watch retry(sent.s.service.retryMessage(u"C"_s, sent.turnId));
    const QString id = sent.s.requestId(sendCommand, 2);
    // The first copy had arrived after all, and is answered.
    sent.prepare({sent.echo(), older()});
    sent.prepare({Sent::answer(u"Come in."_s), sent.echo(), older()});
    sent.s.link.receive(neoError(id, u"create_and_generate_turn already exists"_s));
    QVERIFY(retry.wait());
    QVERIFY(retry->hasValue());
    QCOMPARE(retry->value.answer.text(), u"Come in."_s);
    QCOMPARE(sent.message(), DeliveryState::Stored);
    QCOMPARE(sent.s.link.sent(sendCommand).size(), 2);
}

void tst_Reconciling::alreadyExistsMeansStoredWhenTheChatCannotBeRead()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(50);
    Sent sent(timings);
    sent.s.http.setFallback([](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
        if (request.path == turnsPath)
            return MemoryHttp::response(500, "{}");
        return std::nullopt;
    });
    sent.s.link.receive(neoError(sent.id, u"create_and_generate_turn already exists"_s));
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->failedWith(Error::Kind::Service));
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
    QVERIFY(sent.s.service.unsentTurns(u"C"_s).isEmpty());
}

void tst_Reconciling::alreadyExistsAfterSilenceStillEnds()
{
    ServiceTimings timings = patientTimings();
    timings.firstFrame = std::chrono::milliseconds(10);
    timings.betweenFrames = std::chrono::milliseconds(200);
    timings.reconcile = std::chrono::milliseconds(100);
    Sent sent(timings);
    sent.s.http.setFallback([&](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
        if (request.path == turnsPath)
            return MemoryHttp::response(page({sent.echo(), older()}));
        return std::nullopt;
    });
    QCOMPARE(sent.s.request("GET", turnsPath).path, turnsPath);
    sent.s.link.receive(neoError(sent.id, u"create_and_generate_turn already exists"_s));
    QVERIFY(sent.watch.wait());
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
}

void tst_Reconciling::anErrorOnARetryThatIsNotThereIsNotSent()
{
    Sent sent;
    sent.prepare({});
    sent.prepare({});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    const Watch retry(sent.s.service.retryMessage(u"C"_s, sent.turnId));
    const QString id = sent.s.requestId(sendCommand, 2);
    sent.prepare({});
    sent.s.link.receive(neoError(id, u"no"_s));
    QVERIFY(retry.wait());
    QVERIFY(retry->failedWith(Error::Kind::Service));
    QCOMPARE(sent.message(), DeliveryState::NotSent);
}

void tst_Reconciling::aMessageThatAnEarlyAbortTookBackIsNotSent()
{
    ServiceTimings timings = patientTimings();
    timings.abortGrace = std::chrono::milliseconds(10);
    Sent sent(timings);
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    QCOMPARE(sent.message(), DeliveryState::Stored);
    // The chat had no greeting, and is empty again.
    sent.prepare({});
    sent.watch.reply()->abort();
    QTRY_COMPARE(sent.message(), DeliveryState::NotSent);
    QCOMPARE(sent.s.service.unsentTurns(u"C"_s).size(), 1);
}

void tst_Reconciling::onlyANotSentMessageIsRetried()
{
    Sent sent;
    const auto early = awaitReply(sent.s.service.retryMessage(u"C"_s, sent.turnId));
    QVERIFY(early.failedWith(Error::Kind::Invalid));
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come in."_s)));
    QVERIFY(sent.watch.wait());
    QVERIFY(awaitReply(sent.s.service.retryMessage(u"C"_s, sent.turnId)).failedWith(Error::Kind::Invalid));
    QVERIFY(awaitReply(sent.s.service.retryMessage(u"C"_s, u"nobody"_s)).failedWith(Error::Kind::Invalid));
    QCOMPARE(sent.s.link.sent(sendCommand).size(), 1);
}

void tst_Reconciling::anAbortedMessageCanBeRetried()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString turnId = s.log.added.first().id();
    watch.reply()->abort();
    QVERIFY(watch.wait());
    QCOMPARE(watch->value.message.id(), turnId);
    s.link.setAccepting(true);
    const Watch retry(s.service.retryMessage(u"C"_s, turnId));
    s.link.accept();
    const QJsonObject sent = s.command(sendCommand);
    QCOMPARE(sent["payload"_L1]["turn"_L1]["turn_key"_L1]["turn_id"_L1].toString(), turnId);
}

void tst_Reconciling::aMessageOfAnEarlierRunIsSentWithItsIds()
{
    MemoryService s;
    Turn kept(u"C"_s, u"kept"_s);
    Candidate words;
    words.id = u"kept-c"_s;
    words.text = u"from yesterday"_s;
    words.isFinal = true;
    kept.setCandidates({words});
    kept.setPrimaryCandidateId(words.id);
    const Watch watch(s.service.resendMessage(u"KEEPER"_s, kept));
    const QJsonObject sent = s.command(sendCommand);
    const QJsonObject turn = sent["payload"_L1]["turn"_L1].toObject();
    QCOMPARE(turn["turn_key"_L1]["turn_id"_L1].toString(), u"kept"_s);
    QCOMPARE(turn["candidates"_L1][0]["candidate_id"_L1].toString(), u"kept-c"_s);
    QCOMPARE(turn["author"_L1]["author_id"_L1].toString(), u"900001"_s);
    // It had arrived yesterday.
    s.http.prepare("GET", turnsPath,
                   page({Sent::answer(u"Come in."_s), humanTurn(u"C"_s, u"kept"_s, u"from yesterday"_s)}));
    s.http.prepare("GET", turnsPath,
                   page({Sent::answer(u"Come in."_s), humanTurn(u"C"_s, u"kept"_s, u"from yesterday"_s)}));
    s.link.receive(neoError(sent["request_id"_L1].toString(), u"already exists"_s));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.answer.text(), u"Come in."_s);
}

void tst_Reconciling::aDiscardedMessageIsGone()
{
    Sent sent;
    sent.s.service.discardMessage(u"C"_s, sent.turnId);
    QVERIFY2(sent.s.log.removed.isEmpty(), "a message on its way is not discarded");
    sent.prepare({});
    sent.prepare({});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    sent.s.service.discardMessage(u"C"_s, sent.turnId);
    QCOMPARE(sent.s.log.removed, QStringList{sent.turnId});
    QVERIFY(sent.s.service.unsentTurns(u"C"_s).isEmpty());
    QVERIFY(awaitReply(sent.s.service.retryMessage(u"C"_s, sent.turnId)).failedWith(Error::Kind::Invalid));
}

void tst_Reconciling::aNotSentMessageOutlivesTheReleaseOfItsChat()
{
    Sent sent;
    sent.s.tell(older());
    sent.prepare({older()});
    sent.prepare({older()});
    sent.s.service.releaseChat(u"C"_s);
    QVERIFY2(!sent.s.service.knownTurn(u"C"_s, u"older"_s).isNull(), "the chat is busy");
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QTRY_VERIFY((sent.s.service.releaseChat(u"C"_s), sent.s.service.knownTurn(u"C"_s, u"older"_s).isNull()));
    QCOMPARE(sent.s.service.unsentTurns(u"C"_s).size(), 1);
    QCOMPARE(sent.s.service.unsentTurns(u"C"_s).first().id(), sent.turnId);
}

void tst_Reconciling::aRefusalThatIsOvertakenByALostLinkEndsOnce()
{
    Sent sent;
    sent.s.link.receive(neoError(sent.id, u"no"_s));
    const MemoryHttp::Request read = sent.s.request("GET", turnsPath);
    sent.s.link.lose();
    QTest::qWait(20);
    QCOMPARE(sent.s.http.requests("GET", turnsPath).size(), 1);
    read.exchange->respond(MemoryHttp::response(page({sent.echo()})));
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->failedWith(Error::Kind::Service));
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
    QTest::qWait(20);
    QCOMPARE(sent.message(), DeliveryState::Unanswered);
    QCOMPARE(sent.watch->finishes, 1);
}

void tst_Reconciling::aLostSwipeIsLookedFor()
{
    MemoryService s;
    const QJsonObject old = candidate(u"k1"_s, u"first"_s);
    s.tell(turn(u"C"_s, u"t"_s, characterAuthor(), {old}, u"k1"_s));
    const Watch watch(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    s.command(swipeCommand);
    s.http.prepare("GET", turnsPath, page({turn(u"C"_s, u"t"_s, characterAuthor(), {old}, u"k1"_s)}));
    s.http.prepare(
        "GET", turnsPath,
        page({turn(u"C"_s, u"t"_s, characterAuthor(),
                   {old, with(candidate(u"k2"_s, u"sec"_s, false), u"is_final"_s, false)}, u"k2"_s)}));
    s.http.prepare(
        "GET", turnsPath,
        page({turn(u"C"_s, u"t"_s, characterAuthor(), {old, candidate(u"k2"_s, u"second"_s)}, u"k2"_s)}));
    s.link.lose();
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.text(), u"second"_s);
    QCOMPARE(s.link.sent(swipeCommand).size(), 1);
}

void tst_Reconciling::aLostSwipeIsNotTakenFromOldCandidates()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(100);
    MemoryService s(timings);
    const QJsonObject known =
        turn(u"C"_s, u"t"_s, characterAuthor(),
             {candidate(u"k1"_s, u"first"_s), candidate(u"k2"_s, u"second"_s)}, u"k2"_s);
    s.tell(known);
    const Watch watch(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    s.command(swipeCommand);
    s.http.setFallback(
        [&](const MemoryHttp::Request &) { return std::optional(MemoryHttp::response(page({known}))); });
    s.link.lose();
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Network));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"second"_s);
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Reconciling::aLostSwipeWhoseTurnIsGoneFails()
{
    MemoryService s;
    s.tell(older());
    const Watch watch(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"older"_s));
    s.command(swipeCommand);
    s.http.prepare("GET", turnsPath, page({}));
    s.http.prepare("GET", turnsPath, page({}));
    s.link.lose();
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Network));
}

void tst_Reconciling::aChoiceMadeElsewhereAfterALostSwipeStays()
{
    MemoryService s;
    const QJsonObject first = candidate(u"k1"_s, u"first"_s);
    s.tell(turn(u"C"_s, u"t"_s, characterAuthor(), {first}, u"k1"_s));
    const Watch watch(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    s.command(swipeCommand);
    s.link.lose();
    s.request("GET", turnsPath);
    s.link.accept();
    s.link.receive(updateTurn(
        {}, turn(u"C"_s, u"t"_s, characterAuthor(), {first, candidate(u"k2"_s, u"second"_s)}, u"k1"_s)));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.candidates().size(), 2);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"first"_s);
}

void tst_Reconciling::aSwipeWaitsForAnEditOfItsTurn()
{
    ServiceTimings timings = patientTimings();
    timings.betweenFrames = std::chrono::milliseconds(100);
    MemoryService s(timings);
    const QJsonObject first = candidate(u"k1"_s, u"first"_s);
    const QJsonObject edited =
        turn(u"C"_s, u"t"_s, characterAuthor(), {first, candidate(u"k2"_s, u"mended"_s)}, u"k2"_s);
    s.tell(turn(u"C"_s, u"t"_s, characterAuthor(), {first}, u"k1"_s));
    const Watch edit(s.service.editMessage(u"C"_s, u"t"_s, u"k1"_s, u"mended"_s));
    s.command(u"edit_turn_candidate"_s);
    const Watch swipe(s.service.anotherResponse(u"KEEPER"_s, u"C"_s, u"t"_s));
    s.http.setFallback(
        [&](const MemoryHttp::Request &) { return std::optional(MemoryHttp::response(page({edited}))); });
    s.link.lose();
    QVERIFY(edit.wait());
    QVERIFY(edit->hasValue());
    QCOMPARE(s.link.sent(swipeCommand).size(), 0);
    s.link.accept();
    s.command(swipeCommand);
    s.link.lose();
    // The edited text is none that the character has said.
    QVERIFY(swipe.wait());
    QVERIFY(swipe->failedWith(Error::Kind::Network));
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"mended"_s);
}

void tst_Reconciling::aLostAbortStillReadsTheChat()
{
    Sent sent;
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come"_s, false)));
    sent.s.service.abortGeneration(u"C"_s);
    sent.prepare({Sent::answer(u"Come in"_s), sent.echo()});
    sent.s.link.lose();
    QVERIFY(sent.watch.wait());
    QVERIFY(sent.watch->hasValue());
    QCOMPARE(sent.watch->value.answer.text(), u"Come in"_s);
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
}

void tst_Reconciling::aStreamNobodyAskedForIsInterrupted()
{
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Open);
    s.link.receive(addTurn({}, Sent::answer(u"Come"_s, false)));
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
    s.link.lose();
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Interrupted);
    s.http.prepare("GET", turnsPath, page({Sent::answer(u"Come in."_s)}));
    QVERIFY(awaitReply(s.service.fetchMessages(u"C"_s)).hasValue());
    QCOMPARE(s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Stored);
    QCOMPARE(s.log.text(u"C"_s, u"t"_s), u"Come in."_s);
}

void tst_Reconciling::aPageFromBeforeDoesNotUndoTheEnd()
{
    Sent sent;
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come"_s, false)));
    const Watch read(sent.s.service.fetchMessages(u"C"_s));
    const MemoryHttp::Request request = sent.s.request("GET", turnsPath);
    sent.s.link.receive(updateTurn(sent.id, Sent::answer(u"Come in."_s)));
    QVERIFY(sent.watch.wait());
    request.exchange->respond(MemoryHttp::response(page({Sent::growing(u"Come"_s), sent.echo()})));
    QVERIFY(read.wait());
    QCOMPARE(sent.s.log.text(u"C"_s, u"t"_s), u"Come in."_s);
    QCOMPARE(read->value.turns.first().text(), u"Come in."_s);
}

void tst_Reconciling::aPageInMidStreamDoesNotUndoAFrame()
{
    Sent sent;
    sent.s.link.receive(addTurn(sent.id, sent.echo()));
    sent.s.link.receive(addTurn(sent.id, Sent::answer(u"Come in, mind"_s, false)));
    sent.s.http.prepare("GET", turnsPath, page({Sent::growing(u"Come"_s), sent.echo()}));
    QVERIFY(awaitReply(sent.s.service.fetchMessages(u"C"_s)).hasValue());
    QCOMPARE(sent.s.log.text(u"C"_s, u"t"_s), u"Come in, mind"_s);
    QCOMPARE(sent.s.log.delivery(u"C"_s, u"t"_s), DeliveryState::Streaming);
}

QTEST_GUILESS_MAIN(tst_Reconciling)
#include "tst_reconciling.moc"
