// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const MemoryHttp::Response unauthorized = MemoryHttp::response(401, "Unauthorized", "text/plain");

Token token(char fill)
{
    return Token::fromPaste(QByteArray(40, fill));
}

} // namespace

class tst_Accounts : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedTokenStopsEverythingUntilThereIsAnother();
    void everyHostsRefusalCounts();
    void anAnonymousAnswerIsNotSignedIn();
    void anErrorCodeInAnAnswerSignsNobodyOut();
    void whatWaitsForTheSocketFailsWithTheRefusal();
    void aMessageOfARefusedAccountIsNotSent();
    void aRefusedUpgradeWithAGoodTokenIsTheEdge_data();
    void aRefusedUpgradeWithAGoodTokenIsTheEdge();
    void aRefusedUpgradeWithABadTokenIsTheToken();
    void aRefusedUpgradeIsExplainedOnce();
    void aRefusedUpgradeThatCannotBeExplainedIsNotBlamedOnTheToken();
    void anUnsafeConnectionIsNotTriedAgain();
    void otherFailuresAreTriedAgain();
    void anUpgradeRefusedForNowSaysWhyInTheEnd_data();
    void anUpgradeRefusedForNowSaysWhyInTheEnd();
    void anotherTokenIsUsedOnTheSocketToo();
    void anotherTokenIsAnotherAccount();
    void whatIsUnderWaySurvivesAnotherToken();
    void theSocketIsNotOpenedByAToken();
    void theAccountIsAskedForOnce();
    void connectingAndDisconnectingAreTold();
    void disconnectingEndsWhatIsUnderWay();
};

void tst_Accounts::aRefusedTokenStopsEverythingUntilThereIsAnother()
{
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.service.connectionState(), Net::SocketLink::State::Open);
    s.http.prepare("GET", "/chats/recent/", unauthorized);
    const auto first = awaitReply(s.service.fetchRecentChats());
    QVERIFY(first.failedWith(Error::Kind::Authentication));
    QCOMPARE(first.error.code, 401);
    QCOMPARE(s.log.signOuts.size(), 1);
    QVERIFY(s.service.isSignedOut());
    QCOMPARE(s.service.connectionState(), Net::SocketLink::State::Closed);

    const qsizetype requests = s.http.requests().size();
    const int opens = s.link.opens();
    QVERIFY(awaitReply(s.service.fetchRecentChats()).failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(s.service.fetchAllMessages(u"C"_s)).failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(s.service.pinMessage(u"C"_s, u"t"_s)).failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(s.service.createChat(u"KEEPER"_s)).failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"x"_s))
                .failedWith(Error::Kind::Authentication));
    QVERIFY(awaitReply(s.service.deleteMessage(u"C"_s, u"t"_s)).failedWith(Error::Kind::Authentication));
    s.service.connectNow();
    QTest::qWait(10);
    QCOMPARE(s.http.requests().size(), requests);
    QCOMPARE(s.link.opens(), opens);
    QVERIFY(s.link.sent().isEmpty());
    // Asked for a new token once, not once a call.
    QCOMPARE(s.log.signOuts.size(), 1);

    s.service.setToken(token('b'));
    QVERIFY(!s.service.isSignedOut());
    s.http.prepare("GET", "/chats/recent/", QJsonObject());
    QVERIFY(awaitReply(s.service.fetchRecentChats()).hasValue());
    QCOMPARE(s.http.requests().last().token, token('b'));
    s.http.prepare("GET", "/chats/recent/", unauthorized);
    QVERIFY(awaitReply(s.service.fetchRecentChats()).failedWith(Error::Kind::Authentication));
    QCOMPARE(s.log.signOuts.size(), 2);
}

void tst_Accounts::everyHostsRefusalCounts()
{
    MemoryService s;
    s.http.prepare("POST", "/chat/character/histories/", unauthorized);
    QVERIFY(awaitReply(s.service.fetchHistories(u"KEEPER"_s)).failedWith(Error::Kind::Authentication));
    QVERIFY(s.service.isSignedOut());
}

void tst_Accounts::anAnonymousAnswerIsNotSignedIn()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/user/",
                   QJsonDocument::fromJson(R"({"user":{"user":{"username":"ANONYMOUS","id":0}}})").object());
    QVERIFY(awaitReply(s.service.fetchMe()).failedWith(Error::Kind::Authentication));
    QVERIFY(s.service.isSignedOut());
}

void tst_Accounts::anErrorCodeInAnAnswerSignsNobodyOut()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/1/",
                   MemoryHttp::response(400, R"({"command":"neo_error","comment":"x","error_code":401})"));
    QVERIFY(awaitReply(s.service.fetchChat(u"1"_s)).failedWith(Error::Kind::Service));
    QVERIFY(!s.service.isSignedOut());
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.link.receive(neoError(s.requestId(u"set_turn_pin"_s), u"x"_s, 401));
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Service));
    QVERIFY(!s.service.isSignedOut());
}

void tst_Accounts::whatWaitsForTheSocketFailsWithTheRefusal()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.http.prepare("GET", "/chats/recent/", unauthorized);
    QVERIFY(awaitReply(s.service.fetchRecentChats()).failedWith(Error::Kind::Authentication));
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Authentication));
    QCOMPARE(pin->error.operation, Error::Operation::PinMessage);
}

void tst_Accounts::aMessageOfARefusedAccountIsNotSent()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/user/", unauthorized);
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QString turnId = s.log.added.first().id();
    QVERIFY(watch.wait());
    QVERIFY(watch->failedWith(Error::Kind::Authentication));
    QCOMPARE(watch->finishes, 1);
    QCOMPARE(s.log.delivery(u"C"_s, turnId), DeliveryState::NotSent);
    QVERIFY(s.link.sent().isEmpty());
    // With another token it can be sent.
    s.service.setToken(token('b'));
    s.service.retryMessage(u"C"_s, turnId);
    QVERIFY(!s.requestId(u"create_and_generate_turn"_s).isEmpty());
}

void tst_Accounts::aRefusedUpgradeWithAGoodTokenIsTheEdge_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void tst_Accounts::aRefusedUpgradeWithAGoodTokenIsTheEdge()
{
    QFETCH(const int, status);
    MemoryService s;
    s.link.refuse(status);
    const auto ended = awaitReply(s.service.pinMessage(u"C"_s, u"t"_s));
    QVERIFY2(ended.failedWith(Error::Kind::EdgeRefusal), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.error.code, status);
    QCOMPARE(s.http.requests("GET", "/chat/user/").size(), 1);
    QVERIFY(!s.service.isSignedOut());
    QVERIFY(s.log.signOuts.isEmpty());
    QCOMPARE(s.log.notices.size(), 1);
    QCOMPARE(s.log.notices.first().kind, Error::Kind::EdgeRefusal);
    // REST goes on.
    s.http.prepare("GET", "/chats/recent/", QJsonObject());
    QVERIFY(awaitReply(s.service.fetchRecentChats()).hasValue());
}

void tst_Accounts::aRefusedUpgradeWithABadTokenIsTheToken()
{
    MemoryService s;
    s.link.refuse(403);
    s.http.prepare("GET", "/chat/user/", unauthorized);
    const auto ended = awaitReply(s.service.pinMessage(u"C"_s, u"t"_s));
    QVERIFY(ended.failedWith(Error::Kind::Authentication));
    QVERIFY(s.service.isSignedOut());
    QCOMPARE(s.log.signOuts.size(), 1);
}

void tst_Accounts::aRefusedUpgradeIsExplainedOnce()
{
    MemoryService s;
    s.link.refuse(403);
    const Watch first(s.service.pinMessage(u"C"_s, u"t"_s));
    const Watch second(s.service.pinMessage(u"C"_s, u"u"_s));
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first->failedWith(Error::Kind::EdgeRefusal));
    QVERIFY(second->failedWith(Error::Kind::EdgeRefusal));
    QCOMPARE(s.http.requests("GET", "/chat/user/").size(), 1);
}

void tst_Accounts::aRefusedUpgradeThatCannotBeExplainedIsNotBlamedOnTheToken()
{
    MemoryService s;
    s.link.refuse(403);
    s.http.setFallback(
        [](const MemoryHttp::Request &) { return std::optional(MemoryHttp::broken(Error::Kind::Network)); });
    const auto ended = awaitReply(s.service.pinMessage(u"C"_s, u"t"_s));
    QVERIFY(ended.failedWith(Error::Kind::Network));
    QVERIFY(!s.service.isSignedOut());
}

void tst_Accounts::anUnsafeConnectionIsNotTriedAgain()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    s.link.fail(Error::Kind::Tls, 0);
    QVERIFY(pin.wait());
    QVERIFY(pin->failedWith(Error::Kind::Tls));
    QCOMPARE(s.link.state(), Net::SocketLink::State::Closed);
}

void tst_Accounts::otherFailuresAreTriedAgain()
{
    for (const int status : {0, 429, 500, 503}) {
        MemoryService s;
        s.link.setAccepting(false);
        const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
        QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
        s.link.fail(Error::Kind::Network, status);
        QTest::qWait(5);
        QVERIFY(!pin->isFinished());
        s.link.accept();
        QVERIFY(!s.requestId(u"set_turn_pin"_s).isEmpty());
        QVERIFY(s.http.requests().isEmpty());
    }
}

void tst_Accounts::anUpgradeRefusedForNowSaysWhyInTheEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no answer") << 0 << Error::Kind::Network;
    QTest::newRow("too many requests") << 429 << Error::Kind::RateLimit;
    QTest::newRow("broken") << 500 << Error::Kind::Service;
    QTest::newRow("overloaded") << 503 << Error::Kind::Service;
}

void tst_Accounts::anUpgradeRefusedForNowSaysWhyInTheEnd()
{
    QFETCH(const int, status);
    QFETCH(const Error::Kind, kind);
    ServiceTimings timings = patientTimings();
    timings.connect = 50ms;
    MemoryService s(timings);
    s.link.setAccepting(false);
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    s.link.fail(Error::Kind::Network, status);
    QVERIFY(pin.wait());
    QVERIFY2(pin->failedWith(kind), qPrintable(toWord(pin->error.kind)));
    QCOMPARE(pin->error.code, status);
}

void tst_Accounts::anotherTokenIsUsedOnTheSocketToo()
{
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.link.connections(), 1);
    s.service.setToken(token('b'));
    QTRY_COMPARE(s.link.connections(), 2);
    QCOMPARE(s.link.tokenInUse(), token('b'));
    QCOMPARE(s.service.connectionState(), Net::SocketLink::State::Open);
}

void tst_Accounts::anotherTokenIsAnotherAccount()
{
    MemoryService s;
    QVERIFY(awaitReply(s.service.fetchMe()).hasValue());
    s.service.setToken(token('b'));
    QJsonObject other = account();
    QJsonObject outer = other["user"_L1].toObject();
    outer.insert(u"user"_s, with(outer["user"_L1].toObject(), u"id"_s, 77));
    s.http.prepare("GET", "/chat/user/", QJsonObject{{u"user"_s, outer}});
    s.service.createChat(u"KEEPER"_s);
    QCOMPARE(s.command(u"create_chat"_s)["payload"_L1]["chat"_L1]["creator_id"_L1].toString(), u"77"_s);
}

void tst_Accounts::whatIsUnderWaySurvivesAnotherToken()
{
    MemoryService s;
    const Watch watch(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    const QJsonObject sent = s.command(u"create_and_generate_turn"_s);
    const QString turnId = sent["payload"_L1]["turn"_L1]["turn_key"_L1]["turn_id"_L1].toString();
    s.http.prepare(
        "GET", "/turns/C/",
        page({characterTurn(u"C"_s, u"t"_s, u"k"_s, u"Come in."_s), humanTurn(u"C"_s, turnId, u"hello"_s)}));
    s.service.setToken(token('b'));
    QVERIFY(watch.wait());
    QVERIFY(watch->hasValue());
    QCOMPARE(watch->value.answer.text(), u"Come in."_s);
    QCOMPARE(s.link.sent(u"create_and_generate_turn"_s).size(), 1);
}

void tst_Accounts::theSocketIsNotOpenedByAToken()
{
    MemoryService s;
    s.service.setToken(token('b'));
    QTest::qWait(5);
    QCOMPARE(s.link.opens(), 0);
}

void tst_Accounts::theAccountIsAskedForOnce()
{
    MemoryService s;
    QVERIFY(awaitReply(s.service.fetchMe()).hasValue());
    s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s);
    s.service.createChat(u"KEEPER"_s);
    s.command(u"create_and_generate_turn"_s);
    s.command(u"create_chat"_s);
    QCOMPARE(s.http.requests("GET", "/chat/user/").size(), 1);
}

void tst_Accounts::connectingAndDisconnectingAreTold()
{
    using State = Net::SocketLink::State;
    MemoryService s;
    s.service.connectNow();
    QTRY_COMPARE(s.log.states, (QList<State>{State::Connecting, State::Open}));
    s.link.lose();
    QCOMPARE(s.log.states.last(), State::Waiting);
    s.service.disconnectNow();
    QCOMPARE(s.log.states.last(), State::Closed);
    QCOMPARE(s.service.connectionState(), State::Closed);
}

void tst_Accounts::disconnectingEndsWhatIsUnderWay()
{
    MemoryService s;
    s.http.setFallback([](const MemoryHttp::Request &request) -> std::optional<MemoryHttp::Response> {
        if (request.path == "/chat/user/")
            return MemoryHttp::response(account());
        return MemoryHttp::response(page({}));
    });
    const Watch message(s.service.sendMessage(u"KEEPER"_s, u"C"_s, u"hello"_s));
    s.command(u"create_and_generate_turn"_s);
    const Watch pin(s.service.pinMessage(u"C"_s, u"t"_s));
    s.command(u"set_turn_pin"_s);
    s.service.disconnectNow();
    QVERIFY(message.wait() && pin.wait());
    QCOMPARE(message->outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(pin->outcome, ReplyBase::Outcome::Failed);
    QCOMPARE(s.log.delivery(u"C"_s, message->value.message.id()), DeliveryState::NotSent);
    QCOMPARE(s.service.connectionState(), Net::SocketLink::State::Closed);
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
