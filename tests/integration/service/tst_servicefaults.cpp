// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/framefilters.h"
#include "support/serviceclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Confab;
using namespace Confab::Testing;

namespace {

using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

const QByteArray html("<!DOCTYPE html><title>Attention Required!</title>");

QStringList idsOf(const QList<Turn> &turns)
{
    QStringList ids;
    for (const Turn &turn : turns)
        ids.append(turn.id());
    return ids;
}

} // namespace

// The service on real sockets, and a server that does on purpose what services have been seen to do.
class tst_ServiceFaults : public QObject
{
    Q_OBJECT

private slots:
    void aMessageSurvivesOddFrames_data();
    void aMessageSurvivesOddFrames();
    void anotherResponseSurvivesOddFrames_data();
    void anotherResponseSurvivesOddFrames();
    void aWithheldAnswerIsShownAsFarAsItGoes();
    void framesInBetweenDisturbNobody();
    void aWithheldMessageIsSaidToBeWithheld_data();
    void aWithheldMessageIsSaidToBeWithheld();
    void anErrorWithoutIdIsUnderstood();
    void anOkWithoutIdIsUnderstood();
    void aChatIsMadeWhateverTheOrder_data();
    void aChatIsMadeWhateverTheOrder();
    void pagesMayEndInAnyWay_data();
    void pagesMayEndInAnyWay();
    void pagesWithOddTimesAndNullsAreRead();
    void theEdgeIsToldFromTheService_data();
    void theEdgeIsToldFromTheService();
    void aRefusedSocketWithAGoodTokenIsTheEdge();
    void aBadTokenStopsEverything();
    void anotherTokenReachesBothConnections();
    void aRateLimitIsToldAndWaitedOut();
    void anAnswerThatIsLostMayHaveTakenEffect();
    void silenceIsTimedOut();
    void silenceInMidAnswerIsLookedInto();
    void aHalfOpenLinkIsNoticed();
    void anIdleLinkThatDiedIsReplacedBeforeTheNextMessage();
    void aVeryLongAnswerArrives();
    void aSlowAnswerArrives();
};

void tst_ServiceFaults::aMessageSurvivesOddFrames_data()
{
    QTest::addColumn<FrameFilter>("filter");
    QTest::newRow("final in the first frame") << Frames::finalInAddTurn();
    QTest::newRow("no primary") << Frames::withoutPrimary();
    QTest::newRow("no candidates while growing") << Frames::emptyCandidatesWhileGrowing();
    QTest::newRow("rewritten") << Frames::rewritten();
    QTest::newRow("no echo") << Frames::withoutEcho();
    QTest::newRow("times without a fraction") << Frames::times(0);
    QTest::newRow("times to the nanosecond, with an offset") << Frames::times(9, u"+02:00"_s);
    QTest::newRow("nulls everywhere") << Frames::nulls();
    QTest::newRow("unknown words everywhere") << Frames::unknowns();
}

void tst_ServiceFaults::aMessageSurvivesOddFrames()
{
    QFETCH(const FrameFilter, filter);
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    server.command(Command::CreateAndGenerateTurn).filter(filter);
    const auto ended =
        awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two three"_s));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.value.answer.text(), u"You said: one two three"_s);
    QCOMPARE(client.log.text(chatId, ended.value.answer.id()), u"You said: one two three"_s);
    QCOMPARE(client.log.delivery(chatId, ended.value.answer.id()), DeliveryState::Stored);
    QCOMPARE(client.log.delivery(chatId, ended.value.message.id()), DeliveryState::Stored);
}

void tst_ServiceFaults::anotherResponseSurvivesOddFrames_data()
{
    QTest::addColumn<FrameFilter>("filter");
    QTest::newRow("old candidates first") << Frames::oldCandidatesFirst();
    QTest::newRow("only the new candidate") << Frames::onlyNewCandidate();
    QTest::newRow("no primary") << Frames::withoutPrimary();
    QTest::newRow("no candidates while growing") << Frames::emptyCandidatesWhileGrowing();
    QTest::newRow("nulls everywhere") << Frames::nulls();
    QTest::newRow("no request id") << Frames::withoutRequestId();
    QTest::newRow("old first and no primary") << FrameFilter([](const QJsonObject &frame) {
        QList<QJsonObject> frames;
        const QList<QJsonObject> reordered = Frames::oldCandidatesFirst()(frame);
        for (const QJsonObject &each : reordered)
            frames += Frames::withoutPrimary()(each);
        return frames;
    });
}

void tst_ServiceFaults::anotherResponseSurvivesOddFrames()
{
    QFETCH(const FrameFilter, filter);
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const Turn old = server.storedTurns(chatId).first();
    QVERIFY(awaitReply(client.service.anotherResponse(server.characterId(), chatId, old.id())).hasValue());
    server.command(Command::GenerateTurnCandidate).filter(filter);
    server.replies().answerNext({u"Not"_s, u"Not this"_s, u"Not this time."_s});
    const auto ended = awaitReply(client.service.anotherResponse(server.characterId(), chatId, old.id()));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.value.text(), u"Not this time."_s);
    QCOMPARE(ended.value.candidates().size(), 3);
    QCOMPARE(client.log.text(chatId, old.id()), u"Not this time."_s);
    QCOMPARE(client.log.delivery(chatId, old.id()), DeliveryState::Stored);
}

void tst_ServiceFaults::aWithheldAnswerIsShownAsFarAsItGoes()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    server.command(Command::CreateAndGenerateTurn).filter(Frames::safetyTruncated(8));
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.answer.text(), u"You said"_s);
    QVERIFY(ended.value.answer.primaryCandidate()->isSafetyTruncated);
}

void tst_ServiceFaults::framesInBetweenDisturbNobody()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QByteArray unfinished = Frames::foreignTurn(u"elsewhere"_s, u"f"_s, u"half"_s, true, false);
    const QByteArray finished =
        Frames::foreignTurn(u"elsewhere"_s, u"f"_s, u"half and whole"_s, false, true, u"not-mine"_s);
    // Another turn of the same chat, told as somebody else's.
    const QByteArray near =
        Frames::foreignTurn(chatId, u"near"_s, u"not your answer"_s, true, true, u"not-mine"_s);
    server.command(Command::CreateAndGenerateTurn)
        .insertBefore(1,
                      Frames::always({unfinished, "garbage", "{}", R"({"command":"ok","request_id":null})"}))
        .insertBefore(2, Frames::always({near}))
        .insertAfter(2, Frames::always({finished, R"({"command":"neo_error","request_id":"not-mine"})"}));
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two"_s));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.value.answer.text(), u"You said: one two"_s);
    QCOMPARE(client.log.text(u"elsewhere"_s, u"f"_s), u"half and whole"_s);
    QCOMPARE(client.log.text(chatId, u"near"_s), u"not your answer"_s);
    QCOMPARE(server.commands(Command::Empty).size(), 1);
    QCOMPARE(server.commands(Command::CreateAndGenerateTurn).size(), 1);
    QCOMPARE(server.frames().size(), 2);
}

void tst_ServiceFaults::aWithheldMessageIsSaidToBeWithheld_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<bool>("selfHarm");
    QTest::addColumn<bool>("withId");
    for (const bool selfHarm : {false, true}) {
        for (const bool withId : {false, true}) {
            QTest::addRow("message %d %d", selfHarm, withId)
                << Command::CreateAndGenerateTurn << selfHarm << withId;
            QTest::addRow("another response %d %d", selfHarm, withId)
                << Command::GenerateTurnCandidate << selfHarm << withId;
        }
    }
}

void tst_ServiceFaults::aWithheldMessageIsSaidToBeWithheld()
{
    QFETCH(const Command, command);
    QFETCH(const bool, selfHarm);
    QFETCH(const bool, withId);
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QString turnId = server.storedTurns(chatId).first().id();
    server.command(command).answerWith(Frames::filterUserInput(selfHarm, withId));
    if (command == Command::CreateAndGenerateTurn) {
        const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two"_s));
        QVERIFY(ended.failedWith(Error::Kind::Filtered));
        QCOMPARE(ended.error.comment, u"blocked by filter"_s);
        QCOMPARE(ended.value.message.delivery(), DeliveryState::NotSent);
    } else {
        const auto ended = awaitReply(client.service.anotherResponse(server.characterId(), chatId, turnId));
        QVERIFY(ended.failedWith(Error::Kind::Filtered));
    }
}

void tst_ServiceFaults::anErrorWithoutIdIsUnderstood()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QString turnId = server.storedTurns(chatId).first().id();
    server.command(Command::SetTurnPin).answerWith(Frames::neoError(u"not today"_s, 400, false));
    const auto ended = awaitReply(client.service.pinMessage(chatId, turnId));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QCOMPARE(ended.error.comment, u"not today"_s);
}

void tst_ServiceFaults::anOkWithoutIdIsUnderstood()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const Turn old = server.storedTurns(chatId).first();
    QVERIFY(awaitReply(client.service.anotherResponse(server.characterId(), chatId, old.id())).hasValue());
    const Turn now = server.storedTurns(chatId).first();
    server.command(Command::UpdatePrimaryCandidate).times(2).filter(Frames::withoutRequestId());
    const Watch first(client.service.updatePrimaryCandidate(chatId, old.id(), old.primaryCandidateId()));
    const Watch second(client.service.updatePrimaryCandidate(chatId, old.id(), now.primaryCandidateId()));
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first->hasValue() && second->hasValue());
    QCOMPARE(client.log.text(chatId, old.id()), now.text());
    QCOMPARE(server.storedTurns(chatId).first().primaryCandidateId(), now.primaryCandidateId());
}

void tst_ServiceFaults::aChatIsMadeWhateverTheOrder_data()
{
    QTest::addColumn<FrameFilter>("filter");
    QTest::newRow("greeting first") << Frames::greetingFirst();
    QTest::newRow("without ids") << Frames::withoutRequestId();
    QTest::newRow("nulls") << Frames::nulls();
    QTest::newRow("unknown words") << Frames::unknowns();
}

void tst_ServiceFaults::aChatIsMadeWhateverTheOrder()
{
    QFETCH(const FrameFilter, filter);
    ScriptedServer server;
    ServiceClient client(server);
    server.command(Command::CreateChat).filter(filter);
    const auto ended = awaitReply(client.service.createChat(server.characterId()));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QVERIFY(ended.value.greeting);
    QCOMPARE(ended.value.greeting->text(), u"The lamp is lit. Who goes there?"_s);
    QCOMPARE(turnsReadPlainly(server, ended.value.chat.id).size(), 1);
}

void tst_ServiceFaults::pagesMayEndInAnyWay_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"null"_s, u"token, then empty"_s, u"empty with token in the middle"_s,
                               u"repeated token"_s, u"no meta"_s})
        QTest::addRow("%s", qPrintable(how)) << how;
}

void tst_ServiceFaults::pagesMayEndInAnyWay()
{
    QFETCH(const QString, how);
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(110);
    const QStringList all = idsOf(server.storedTurns(chatId));
    const auto pages = [&server](int number) {
        auto seen = std::make_shared<int>(0);
        return [seen, number](const RecordedRequest &) { return ++*seen == number; };
    };
    QStringList expected = all;
    if (how == "token, then empty"_L1) {
        server.rest(Route::Turns).when(pages(3)).changeJson(Frames::pageToken(u"beyond"_s));
        server.rest(Route::Turns)
            .when([](const RecordedRequest &request) { return request.query.contains("beyond"); })
            .answerWith(200, R"({"turns":[],"meta":{"next_token":null}})");
    } else if (how == "empty with token in the middle"_L1) {
        // The second page comes empty first, and is to be asked for under another name.
        auto second = std::make_shared<QByteArray>();
        server.rest(Route::Turns)
            .when(pages(2))
            .change([second](const RecordedRequest &request, ScriptedAnswer answer) {
                *second = request.query;
                answer.body = R"({"turns":[],"meta":{"next_token":"again"}})";
                return answer;
            });
        server.rest(Route::Turns)
            .when([](const RecordedRequest &request) { return request.query == "next_token=again"; })
            .answerWith(200, [&] {
                QJsonArray turns;
                for (const QString &id : all.mid(50)) {
                    turns.append(QJsonObject{
                        {u"turn_key"_s, QJsonObject{{u"chat_id"_s, chatId}, {u"turn_id"_s, id}}}});
                }
                return QJsonDocument(QJsonObject{{u"turns"_s, turns}}).toJson();
            }());
    } else if (how == "repeated token"_L1) {
        server.rest(Route::Turns).always().changeJson(Frames::pageToken(u"same"_s));
        expected = all.mid(0, 50);
    } else if (how == "no meta"_L1) {
        server.rest(Route::Turns).changeJson(Frames::pageWithoutMeta());
        expected = all.mid(0, 50);
    }
    const auto ended = awaitReply(client.service.fetchAllMessages(chatId));
    if (how == "repeated token"_L1) {
        // The server does not know such a token, and says so: what had come is kept.
        QVERIFY(ended.outcome != ReplyBase::Outcome::Pending);
        QCOMPARE(idsOf(ended.value), expected);
        QVERIFY(server.requests(Route::Turns).size() <= 4);
        return;
    }
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(idsOf(ended.value), expected);
}

void tst_ServiceFaults::pagesWithOddTimesAndNullsAreRead()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(5);
    const QStringList all = idsOf(server.storedTurns(chatId));
    for (const auto &change : {Frames::pageTimes(0), Frames::pageTimes(9), Frames::pageTimes(3, u"-11:30"_s),
                               Frames::pageNulls()}) {
        server.rest(Route::Turns).changeJson(change);
        const auto ended = awaitReply(client.service.fetchMessages(chatId));
        QVERIFY(ended.hasValue());
        QCOMPARE(idsOf(ended.value.turns), all);
        QVERIFY(!ended.value.turns.first().text().isEmpty());
    }
}

void tst_ServiceFaults::theEdgeIsToldFromTheService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const QByteArray json("application/json");
    const QByteArray page("text/html; charset=UTF-8");
    const QByteArray no(R"({"command":"neo_error","comment":"no","error_code":400})");
    QTest::newRow("403 with a page") << 403 << html << page << Kind::EdgeRefusal;
    QTest::newRow("503 with a page") << 503 << html << page << Kind::EdgeRefusal;
    QTest::newRow("200 with a page") << 200 << html << page << Kind::EdgeRefusal;
    QTest::newRow("200 with an error") << 200 << no << json << Kind::Service;
    QTest::newRow("400 with an error") << 400 << no << json << Kind::Service;
    QTest::newRow("500") << 500 << QByteArray("{}") << json << Kind::Service;
    QTest::newRow("200 with nothing") << 200 << QByteArray() << json << Kind::BadResponse;
    QTest::newRow("404") << 404 << QByteArray("{}") << json << Kind::NotFound;
}

void tst_ServiceFaults::theEdgeIsToldFromTheService()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const Error::Kind, kind);
    ScriptedServer server;
    ServiceClient client(server);
    server.anyRest().always().answerWith(status, body, type);
    const auto ended = awaitReply(client.service.fetchRecentChats());
    QVERIFY2(ended.failedWith(kind), qPrintable(toWord(ended.error.kind)));
    const auto renamed = awaitReply(client.service.updateChatName(u"x"_s, u"y"_s));
    // Renaming has no need for a body.
    if (kind == Error::Kind::BadResponse)
        QVERIFY(renamed.hasValue());
    else
        QVERIFY2(renamed.failedWith(kind), qPrintable(toWord(renamed.error.kind)));
    QVERIFY(!client.service.isSignedOut());
}

void tst_ServiceFaults::aRefusedSocketWithAGoodTokenIsTheEdge()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    server.refuseSockets(403, html);
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"hello"_s));
    QVERIFY2(ended.failedWith(Error::Kind::EdgeRefusal), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.error.code, 403);
    QCOMPARE(ended.value.message.delivery(), DeliveryState::NotSent);
    QVERIFY(!client.service.isSignedOut());
    QVERIFY(awaitReply(client.service.fetchMessages(chatId)).hasValue());
    // It may have changed its mind.
    const auto again = awaitReply(client.service.retryMessage(chatId, ended.value.message.id()));
    QVERIFY(again.hasValue());
}

void tst_ServiceFaults::aBadTokenStopsEverything()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    client.service.setToken(Token::fromPaste(QByteArray(40, 'x')));
    // The socket is refused, and asking who it is says why.
    const auto ended = awaitReply(client.service.pinMessage(chatId, u"t"_s));
    QVERIFY2(ended.failedWith(Error::Kind::Authentication), qPrintable(toWord(ended.error.kind)));
    QVERIFY(client.service.isSignedOut());
    QCOMPARE(client.log.signOuts.size(), 1);
    const qsizetype requests = server.requests().size();
    const qsizetype handshakes = server.handshakes().size();
    QVERIFY(awaitReply(client.service.fetchMessages(chatId)).failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(client.service.sendMessage(server.characterId(), chatId, u"x"_s))
                .failedWith(Error::Kind::Authentication));
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(server.handshakes().size(), handshakes);
    client.service.setToken(server.token());
    QVERIFY(awaitReply(client.service.sendMessage(server.characterId(), chatId, u"x"_s)).hasValue());
}

void tst_ServiceFaults::anotherTokenReachesBothConnections()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    QVERIFY(awaitReply(client.service.sendMessage(server.characterId(), chatId, u"x"_s)).hasValue());
    const QByteArray other(40, 'o');
    client.service.setToken(Token::fromPaste(other));
    QTRY_COMPARE(server.handshakes().size(), 2);
    QVERIFY(server.handshakes().last().header("Cookie").contains(other));
    QTRY_VERIFY(client.service.isSignedOut());
}

void tst_ServiceFaults::aRateLimitIsToldAndWaitedOut()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(60);
    server.rest(Route::Turns).answerWith(429, "{}").withHeader("Retry-After", "7");
    const auto told = awaitReply(client.service.fetchMessages(chatId));
    QVERIFY(told.failedWith(Error::Kind::RateLimit));
    QCOMPARE(told.error.retryAfter, 7s);
    server.rest(Route::Turns).answerWith(429, "{}");
    const auto untold = awaitReply(client.service.fetchMessages(chatId));
    QVERIFY(untold.failedWith(Error::Kind::RateLimit));
    QVERIFY(!untold.error.retryAfter);
    server.rest(Route::Turns).answerWith(429, "{}");
    server.rest(Route::Turns).answerWith(429, html, "text/html");
    server.rest(Route::Turns).answerWith(429, "{}").withHeader("Retry-After", "0");
    server.clearRecords();
    const auto walk = awaitReply(client.service.fetchAllMessages(chatId));
    QVERIFY2(walk.hasValue(), qPrintable(toWord(walk.error.kind)));
    QCOMPARE(walk.value.size(), 60);
    QCOMPARE(server.requests(Route::Turns).size(), 5);
}

void tst_ServiceFaults::anAnswerThatIsLostMayHaveTakenEffect()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(5);
    const QStringList all = idsOf(server.storedTurns(chatId));
    server.rest(Route::RemoveTurns).drop().alsoHandled();
    QVERIFY(awaitReply(client.service.deleteMessages(chatId, all.mid(0, 2))).hasValue());
    QCOMPARE(idsOf(server.storedTurns(chatId)), all.mid(2));
    QCOMPARE(server.requests(Route::RemoveTurns).size(), 1);
    server.rest(Route::RemoveTurns).drop();
    QVERIFY(awaitReply(client.service.deleteMessages(chatId, all.mid(2, 1))).hasValue());
    QCOMPARE(idsOf(server.storedTurns(chatId)), all.mid(3));
    server.rest(Route::UpdateChatName).drop().alsoHandled();
    QVERIFY(awaitReply(client.service.updateChatName(chatId, u"named"_s)).hasValue());
    server.rest(Route::CopyChat).drop().alsoHandled();
    const auto copied = awaitReply(client.service.copyChat(chatId, all.last()));
    QVERIFY(copied.failedWith(Error::Kind::Network));
    QCOMPARE(server.requests(Route::CopyChat).size(), 1);
}

void tst_ServiceFaults::silenceIsTimedOut()
{
    ScriptedServer server;
    ServiceTimings timings = quickTimings();
    timings.command = 100ms;
    timings.call = 300ms;
    timings.firstFrame = 100ms;
    ServiceClient client(server, timings);
    const QString chatId = server.addChat(1);
    const QString turnId = server.storedTurns(chatId).first().id();
    server.anyCommand().always().ignore();
    QVERIFY(awaitReply(client.service.pinMessage(chatId, turnId)).failedWith(Error::Kind::TimedOut));
    const auto choice = awaitReply(client.service.updatePrimaryCandidate(chatId, turnId, u"k"_s));
    QVERIFY(choice.failedWith(Error::Kind::TimedOut));
    const auto edit = awaitReply(client.service.editMessage(chatId, turnId, u"k"_s, u"x"_s));
    QVERIFY(edit.failedWith(Error::Kind::TimedOut));
    const auto chat = awaitReply(client.service.createChat(server.characterId()));
    QVERIFY(chat.failedWith(Error::Kind::TimedOut));
    const auto message = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"x"_s));
    QVERIFY(message.failedWith(Error::Kind::TimedOut));
    QCOMPARE(message.value.message.delivery(), DeliveryState::NotSent);
    server.rest(Route::RecentChats).neverAnswer();
    QVERIFY(awaitReply(client.service.fetchRecentChats()).failedWith(Error::Kind::TimedOut));
}

void tst_ServiceFaults::silenceInMidAnswerIsLookedInto()
{
    ScriptedServer server;
    ServiceTimings timings = quickTimings();
    timings.betweenFrames = 400ms;
    ServiceClient client(server, timings);
    const QString chatId = server.addChat(1);
    server.command(Command::CreateAndGenerateTurn).silenceAfterFrames(2);
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two"_s));
    QVERIFY2(ended.hasValue(), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.value.answer.text(), u"You said: one two"_s);
    QCOMPARE(server.commands(Command::CreateAndGenerateTurn).size(), 1);
}

void tst_ServiceFaults::aHalfOpenLinkIsNoticed()
{
    ScriptedServer server;
    ServiceClient client(server, quickTimings(), watchfulLink());
    client.service.connectNow();
    QTRY_COMPARE(server.openSockets(), 1);
    QTRY_COMPARE(client.link.state(), Net::SocketLink::State::Open);
    server.freezeSockets();
    QTRY_COMPARE(server.handshakes().size(), 2);
    QTRY_COMPARE(client.link.state(), Net::SocketLink::State::Open);
}

void tst_ServiceFaults::anIdleLinkThatDiedIsReplacedBeforeTheNextMessage()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    QVERIFY(awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one"_s)).hasValue());
    server.cutSockets();
    QTRY_COMPARE(server.handshakes().size(), 2);
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"two"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.answer.text(), u"You said: two"_s);
}

void tst_ServiceFaults::aVeryLongAnswerArrives()
{
    ScriptedServer server;
    ServiceClient client(server);
    const QString chatId = server.addChat(1);
    const QString text = u"\u00e4 wave of words \U0001F30A "_s.repeated(50000);
    server.replies().answerNext({u"\u00e4"_s, text});
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"much"_s), 60s);
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.answer.text() == text);
}

void tst_ServiceFaults::aSlowAnswerArrives()
{
    ScriptedServer server;
    ServiceTimings timings = quickTimings();
    timings.firstFrame = 5s;
    timings.betweenFrames = 5s;
    ServiceClient client(server, timings);
    const QString chatId = server.addChat(1);
    server.command(Command::CreateAndGenerateTurn).delayFrames(60ms);
    const auto ended = awaitReply(client.service.sendMessage(server.characterId(), chatId, u"one two"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.answer.text(), u"You said: one two"_s);
    QCOMPARE(server.requests(Route::Turns).size(), 0);
}

QTEST_GUILESS_MAIN(tst_ServiceFaults)
#include "tst_servicefaults.moc"
