// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

const QString createCommand = u"create_chat"_s;

// A chat that is being made.
struct Creating
{
    explicit Creating(bool greeting = true, const ServiceTimings &timings = patientTimings())
        : s(timings)
        , watch(s.service.createChat(u"KEEPER"_s, greeting))
        , frame(s.command(createCommand))
        , id(frame["request_id"_L1].toString())
        , chatId(frame["payload"_L1]["chat"_L1]["chat_id"_L1].toString())
    {
    }

    QJsonObject response() const { return response(id); }
    QJsonObject response(const QString &requestId) const
    {
        return with(WireJson::frame(u"create_chat_response"_s, requestId), u"chat"_s, chat(chatId));
    }
    QJsonObject greeting(const QString &text, bool isFinal = true) const
    {
        return characterTurn(chatId, u"g"_s, u"gc"_s, text, isFinal);
    }

    MemoryService s;
    Watch<NewChat> watch;
    QJsonObject frame;
    QString id;
    QString chatId;
};

ServiceTimings shortGreeting()
{
    ServiceTimings timings = patientTimings();
    timings.greeting = std::chrono::milliseconds(1);
    return timings;
}

} // namespace

class tst_NewChats : public QObject
{
    Q_OBJECT

private slots:
    void aChatIsMadeInTheNameOfTheAccount();
    void theGreetingComesWithTheChat();
    void withoutGreetingTheChatIsEnough();
    void theGreetingMayComeFirst();
    void theGreetingMayStream();
    void aMissingGreetingIsNotWaitedForForEver();
    void aGreetingThatStopsGrowingIsTakenAsItIs();
    void aTurnOfAnotherChatIsNoGreeting();
    void framesWithoutIdAreKnownByTheChat();
    void aGreetingInAForeignNameIsFound();
    void anErrorMakesNoChat();
    void anErrorAfterTheChatLosesOnlyTheGreeting();
    void aLostLinkLooksForTheChat();
    void aLostLinkAfterTheChatKeepsIt();
    void aChatThatIsNotThereIsAnErrorAndNotMadeAgain();
    void aSilentServiceIsAskedForTheChat();
    void withoutAccountNoChatIsMade();
    void abortingBeforeSendingSendsNothing();
    void visibilityIsWhatTheServiceSays();
};

void tst_NewChats::aChatIsMadeInTheNameOfTheAccount()
{
    Creating c;
    const QJsonObject payload = c.frame["payload"_L1].toObject();
    QCOMPARE(payload["chat"_L1]["creator_id"_L1].toString(), u"900001"_s);
    QCOMPARE(payload["chat"_L1]["character_id"_L1].toString(), u"KEEPER"_s);
    QCOMPARE(payload["with_greeting"_L1], QJsonValue(true));
    QVERIFY(!c.chatId.isEmpty());
    const Watch other(c.s.service.createChat(u"KEEPER"_s, false));
    const QJsonObject second = c.s.command(createCommand, 2);
    QCOMPARE(second["payload"_L1]["with_greeting"_L1], QJsonValue(false));
    QVERIFY(second["payload"_L1]["chat"_L1]["chat_id"_L1].toString() != c.chatId);
    // Who it is was asked once.
    QCOMPARE(c.s.http.requests("GET", "/chat/user/").size(), 1);
}

void tst_NewChats::theGreetingComesWithTheChat()
{
    Creating c;
    c.s.link.receive(c.response());
    QTest::qWait(0);
    QVERIFY(!c.watch->isFinished());
    c.s.link.receive(addTurn(c.id, c.greeting(u"Who goes there?"_s)));
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
    QVERIFY(c.watch->value.greeting);
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
    QCOMPARE(c.s.log.chatsAdded.size(), 1);
    QCOMPARE(c.s.log.text(c.chatId, u"g"_s), u"Who goes there?"_s);
}

void tst_NewChats::withoutGreetingTheChatIsEnough()
{
    Creating c(false);
    c.s.link.receive(c.response());
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QVERIFY(!c.watch->value.greeting);
}

void tst_NewChats::theGreetingMayComeFirst()
{
    Creating c;
    c.s.link.receive(addTurn(c.id, c.greeting(u"Who goes there?"_s)));
    QTest::qWait(0);
    QVERIFY(!c.watch->isFinished());
    c.s.link.receive(c.response());
    QVERIFY(c.watch.wait());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
}

void tst_NewChats::theGreetingMayStream()
{
    Creating c;
    c.s.link.receive(c.response());
    c.s.link.receive(addTurn(c.id, c.greeting(u"Who"_s, false)));
    QTest::qWait(0);
    QVERIFY(!c.watch->isFinished());
    c.s.link.receive(updateTurn(c.id, c.greeting(u"Who goes there?"_s, true)));
    QVERIFY(c.watch.wait());
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
}

void tst_NewChats::aMissingGreetingIsNotWaitedForForEver()
{
    Creating c(true, shortGreeting());
    c.s.link.receive(c.response());
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
    QVERIFY(!c.watch->value.greeting);
}

void tst_NewChats::aGreetingThatStopsGrowingIsTakenAsItIs()
{
    Creating c(true, shortGreeting());
    c.s.link.receive(addTurn(c.id, c.greeting(u"Who"_s, false)));
    c.s.link.receive(c.response());
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.greeting->text(), u"Who"_s);
}

void tst_NewChats::aTurnOfAnotherChatIsNoGreeting()
{
    Creating c;
    c.s.link.receive(c.response());
    c.s.link.receive(addTurn(c.id, characterTurn(u"ELSEWHERE"_s, u"x"_s, u"xc"_s, u"not you"_s)));
    c.s.link.receive(addTurn({}, characterTurn(u"ELSEWHERE"_s, u"y"_s, u"yc"_s, u"not you"_s)));
    c.s.link.receive(addTurn(c.id, humanTurn(c.chatId, u"h"_s, u"not a greeting"_s)));
    QTest::qWait(0);
    QVERIFY(!c.watch->isFinished());
    c.s.link.receive(addTurn(c.id, c.greeting(u"Who goes there?"_s)));
    QVERIFY(c.watch.wait());
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
}

void tst_NewChats::framesWithoutIdAreKnownByTheChat()
{
    Creating c;
    QJsonObject elsewhere = with(frame(u"create_chat_response"_s, {}), u"chat"_s, chat(u"ELSEWHERE"_s));
    c.s.link.receive(elsewhere);
    c.s.link.receive(c.response({}));
    QTest::qWait(0);
    QVERIFY(!c.watch->isFinished());
    c.s.link.receive(addTurn({}, c.greeting(u"Who goes there?"_s)));
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
}

void tst_NewChats::aGreetingInAForeignNameIsFound()
{
    Creating c(true, shortGreeting());
    c.s.link.receive(addTurn(u"somebody-else"_s, c.greeting(u"Who goes there?"_s)));
    c.s.link.receive(c.response());
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QVERIFY(c.watch->value.greeting);
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
}

void tst_NewChats::anErrorMakesNoChat()
{
    Creating c;
    c.s.link.receive(neoError(c.id, u"Unauthorized access for user_id"_s));
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->failedWith(Error::Kind::Service));
    QCOMPARE(c.watch->error.operation, Error::Operation::CreateChat);
    QCOMPARE(c.watch->error.subjects, QStringList{u"KEEPER"_s});
    QVERIFY(c.s.log.chatsAdded.isEmpty());
}

void tst_NewChats::anErrorAfterTheChatLosesOnlyTheGreeting()
{
    Creating c;
    c.s.link.receive(c.response());
    c.s.link.receive(neoError(c.id, u"no greeting today"_s));
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QVERIFY(!c.watch->value.greeting);
}

void tst_NewChats::aLostLinkLooksForTheChat()
{
    Creating c;
    const QByteArray path = "/chat/" + c.chatId.toLatin1() + "/";
    c.s.http.prepare("GET", path, QJsonObject{{u"chat"_s, chat(c.chatId)}});
    c.s.http.prepare("GET", "/turns/" + c.chatId.toLatin1() + "/", page({c.greeting(u"Who goes there?"_s)}));
    c.s.link.lose();
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
    QCOMPARE(c.watch->value.greeting->text(), u"Who goes there?"_s);
    QCOMPARE(c.s.link.sent(createCommand).size(), 1);
}

void tst_NewChats::aLostLinkAfterTheChatKeepsIt()
{
    Creating c;
    c.s.http.prepare("GET", "/chat/" + c.chatId.toLatin1() + "/", MemoryHttp::response(500, "{}"));
    c.s.link.receive(c.response());
    c.s.link.lose();
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->hasValue());
    QCOMPARE(c.watch->value.chat.id, c.chatId);
}

void tst_NewChats::aChatThatIsNotThereIsAnErrorAndNotMadeAgain()
{
    Creating c;
    c.s.http.prepare("GET", "/chat/" + c.chatId.toLatin1() + "/", MemoryHttp::response(404, "{}"));
    c.s.link.lose();
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->failedWith(Error::Kind::Network));
    c.s.link.open();
    QTest::qWait(20);
    QCOMPARE(c.s.link.sent(createCommand).size(), 1);
}

void tst_NewChats::aSilentServiceIsAskedForTheChat()
{
    ServiceTimings timings = patientTimings();
    timings.command = std::chrono::milliseconds(1);
    Creating c(false, timings);
    const QByteArray path = "/chat/" + c.chatId.toLatin1() + "/";
    const MemoryHttp::Request asked = c.s.request("GET", path);
    QVERIFY(asked.exchange);
    asked.exchange->respond(MemoryHttp::response(404, "{}"));
    QVERIFY(c.watch.wait());
    QVERIFY(c.watch->failedWith(Error::Kind::TimedOut));
}

void tst_NewChats::withoutAccountNoChatIsMade()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/user/", MemoryHttp::response(500, "{}"));
    const auto ended = awaitReply(s.service.createChat(u"KEEPER"_s));
    QVERIFY(ended.failedWith(Error::Kind::Service));
    QCOMPARE(ended.error.operation, Error::Operation::CreateChat);
    QVERIFY(s.link.sent().isEmpty());
}

void tst_NewChats::abortingBeforeSendingSendsNothing()
{
    MemoryService s;
    s.link.setAccepting(false);
    const Watch early(s.service.createChat(u"KEEPER"_s));
    early.reply()->abort();
    QVERIFY(early.wait());
    const Watch later(s.service.createChat(u"KEEPER"_s));
    QTRY_COMPARE(s.link.state(), Net::SocketLink::State::Connecting);
    later.reply()->abort();
    QVERIFY(later.wait());
    QVERIFY(early->isAborted() && later->isAborted());
    s.link.accept();
    QTest::qWait(20);
    QVERIFY(s.link.sent().isEmpty());
}

void tst_NewChats::visibilityIsWhatTheServiceSays()
{
    Creating c(false);
    QJsonObject answer = c.response();
    QJsonObject bare = without(chat(c.chatId), u"visibility"_s);
    bare.insert(u"preferred_model_type"_s, u"MODEL_TYPE_BALANCED"_s);
    bare.insert(u"model_preference_version"_s, u"v9"_s);
    answer.insert(u"chat"_s, bare);
    c.s.link.receive(answer);
    QVERIFY(c.watch.wait());
    // Nothing is made up: not said is not public.
    QVERIFY(c.watch->value.chat.visibility.isEmpty());
    QCOMPARE(c.watch->value.chat.preferredModelType, u"MODEL_TYPE_BALANCED"_s);
    QVERIFY(c.watch->value.chat.extra.contains("v9"));
}

QTEST_GUILESS_MAIN(tst_NewChats)
#include "tst_newchats.moc"
