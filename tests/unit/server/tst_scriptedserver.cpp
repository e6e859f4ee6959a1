// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include "plainclient.h"
#include "support/framefilters.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Confab;
using namespace Confab::Testing;

using Command = Wire::ClientFrame::Command;
using Name = Wire::RestRoute::Name;

// Other tests lean on these faults: each must happen as it was ordered, and only as often.
class ScriptedServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void withoutRulesItIsTheServer();
    void requestsAndFramesAreRecordedAsTheyCame();
    void answersAreReplacedOnceOrAlways();
    void rulesOfOneKindAreUsedInOrder();
    void answersAreChanged();
    void pagesMisbehave();
    void pinnedOnlyIsIgnored();
    void anAnswerIsHeldAndReleased();
    void anAnswerIsLateButOthersAreNot();
    void aConnectionIsDropped();
    void whatIsLostIsDone();
    void anAnswerNeverComes();
    void aCommandIsIgnored();
    void theLinkIsCutBeforeTheCommand();
    void theLinkIsCutAfterEachFrame_data();
    void theLinkIsCutAfterEachFrame();
    void theLinkIsClosedProperly();
    void theReplyFallsSilent();
    void theLinkIsHalfOpen();
    void framesAreFiltered_data();
    void framesAreFiltered();
    void framesDripSlowly();
    void framesOfOthersComeInBetween();
    void filterFramesInsteadOfAnAnswer();
    void idsAreTakenOff();
    void socketsAreRefused();
    void everySocketIsCutClosedOrPushedTo();
    void theServerGoesAndComesBack();

private:
    void say(const QString &text = u"one two three"_s, const QString &id = u"r"_s);
    // Frames of this request, once the socket is closed or the reply is final.
    QList<QJsonObject> framesOf(const QString &id = u"r"_s) const;

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<PlainRest> rest;
    std::unique_ptr<PlainSocket> socket;
    QString chat;
};

namespace {

QJsonArray candidatesOf(const QJsonObject &frame)
{
    return frame.value("turn"_L1).toObject().value("candidates"_L1).toArray();
}

bool isFinal(const QJsonObject &frame)
{
    return candidatesOf(frame).first().toObject().value("is_final"_L1).toBool();
}

} // namespace

void ScriptedServerTest::initTestCase()
{
    // Qt remarks on each refused socket.
    QLoggingCategory::setFilterRules(u"qt.httpserver=false"_s);
}

void ScriptedServerTest::init()
{
    server = std::make_unique<ScriptedServer>();
    rest = std::make_unique<PlainRest>(server->baseUrl(), server->token().reveal());
    socket = std::make_unique<PlainSocket>(server->baseUrl(), server->token().reveal());
    QVERIFY(socket->open());
    chat = server->addChat(1);
}

void ScriptedServerTest::cleanup()
{
    socket.reset();
    rest.reset();
    server.reset();
}

void ScriptedServerTest::say(const QString &text, const QString &id)
{
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(server->characterId(), chat, id + u"-t"_s, id + u"-c"_s, text), id);
}

QList<QJsonObject> ScriptedServerTest::framesOf(const QString &id) const
{
    QList<QJsonObject> frames;
    for (const QJsonObject &frame : socket->frames()) {
        if (frame.value("request_id"_L1).toString() == id)
            frames.append(frame);
    }
    return frames;
}

void ScriptedServerTest::withoutRulesItIsTheServer()
{
    say();
    QCOMPARE(textOf(socket->nextFinal(u"r"_s)), u"You said: one two three"_s);
    // The echo, five growing states, the end.
    QCOMPARE(framesOf().size(), 7);
    QCOMPARE(rest->page(chat).size(), 3);
    const QList<Turn> stored = server->storedTurns(chat);
    QCOMPARE(stored.size(), 3);
    QVERIFY(stored.last().text().endsWith("#1"_L1));
}

void ScriptedServerTest::requestsAndFramesAreRecordedAsTheyCame()
{
    rest->send("PATCH", "/chat/a%20b/update_name?x=%2B", R"({ "name": "x" })", {{"X-Odd", "1"}});
    QCOMPARE(server->requests().size(), 1);
    const RecordedRequest request = server->requests().first();
    QCOMPARE(request.verb, "PATCH"_ba);
    QCOMPARE(request.path, "/chat/a%20b/update_name"_ba);
    QCOMPARE(request.query, "x=%2B"_ba);
    QCOMPARE(request.body, R"({ "name": "x" })"_ba);
    QCOMPARE(request.header("x-odd"), "1"_ba);
    QCOMPARE(request.route->name, Name::UpdateChatName);
    QCOMPARE(request.route->parameter, u"a b"_s);
    // Those that were turned away as well.
    PlainRest(server->baseUrl(), "wrong").get("/chats/recent/");
    QCOMPARE(server->requests(Name::RecentChats).size(), 1);

    socket->send(R"({"command": "set_turn_pin",  "payload": {}})");
    QTRY_COMPARE(server->frames().size(), 1);
    QCOMPARE(server->frames().first().text, R"({"command": "set_turn_pin",  "payload": {}})"_ba);
    QCOMPARE(server->commands(Command::SetTurnPin).size(), 1);
    QCOMPARE(server->handshakes().size(), 1);
    QCOMPARE(server->handshakes().first().path, "/ws/"_ba);
    QVERIFY(server->handshakes().first().header("Cookie").startsWith("HTTP_AUTHORIZATION=\"Token "));
    QCOMPARE(server->openSockets(), 1);
}

void ScriptedServerTest::answersAreReplacedOnceOrAlways()
{
    server->rest(Name::RecentChats).answerWith(429, "{}").withHeader("Retry-After", "2");
    PlainAnswer answer = rest->get("/chats/recent/");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), "2"_ba);
    QCOMPARE(rest->get("/chats/recent/").status, 200);
    server->anyRest().answerWith(403, "<html>blocked</html>", "text/html").always();
    for (const QByteArray &path : {"/chats/recent/"_ba, "/chat/user/"_ba, "/nowhere"_ba}) {
        answer = rest->get(path);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.contentType, "text/html"_ba);
        QCOMPARE(answer.body, "<html>blocked</html>"_ba);
    }
    server->clearRules();
    QCOMPARE(rest->get("/chats/recent/").status, 200);
}

void ScriptedServerTest::rulesOfOneKindAreUsedInOrder()
{
    server->rest(Name::RecentChats).answerWith(500).times(2);
    server->rest(Name::RecentChats)
        .when([](const RecordedRequest &request) { return request.query == "x=1"; })
        .answerWith(502);
    server->rest(Name::RecentChats).answerWith(503);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(rest->get("/chats/recent/").status);
    statuses.append(rest->get("/chats/recent/?x=1").status);
    QCOMPARE(statuses, (QList<int>{500, 500, 503, 200, 502}));
}

void ScriptedServerTest::answersAreChanged()
{
    server->rest(Name::Chat).changeJson([](const RecordedRequest &, QJsonObject body) {
        body.insert("chat"_L1, QJsonValue::Null);
        return body;
    });
    QCOMPARE(rest->get("/chat/" + chat.toLatin1() + "/").body, "{\"chat\":null}"_ba);
}

void ScriptedServerTest::pagesMisbehave()
{
    const QString longChat = server->addChat(60);
    QString token;
    server->rest(Name::Turns).changeJson(Frames::emptyPage(u"more"_s));
    QCOMPARE(rest->page(longChat, {}, false, &token).size(), 0);
    QCOMPARE(token, u"more"_s);
    server->rest(Name::Turns).changeJson(Frames::pageToken(u"again"_s));
    QCOMPARE(rest->page(longChat, {}, false, &token).size(), 50);
    QCOMPARE(token, u"again"_s);
    server->rest(Name::Turns).changeJson(Frames::pageWithoutMeta());
    rest->page(longChat, {}, false, &token);
    QCOMPARE(token, QString());
    server->rest(Name::Turns).changeJson(Frames::pageTimes(9, u"+02:00"_s));
    const QString plain = rest->page(chat).at(0).toObject().value("create_time"_L1).toString();
    const QString real = rest->page(chat).at(0).toObject().value("create_time"_L1).toString();
    QCOMPARE(plain.size(), u"2026-01-02T03:04:05.123456789+02:00"_s.size());
    QVERIFY(Timestamp::fromString(plain) == Timestamp::fromString(real));
    server->rest(Name::Turns).changeJson(Frames::pageNulls());
    const QJsonObject nulls = rest->page(chat).at(0).toObject();
    QVERIFY(nulls.contains("is_pinned"_L1) && nulls.value("is_pinned"_L1).isNull());
}

void ScriptedServerTest::pinnedOnlyIsIgnored()
{
    const QString other = server->addChat(3);
    server->setPinned(other, server->storedTurns(other).at(1).id());
    server->rest(Name::Turns).withoutQuery(u"pinned_only"_s);
    QCOMPARE(rest->page(other, {}, true).size(), 3);
    QCOMPARE(rest->page(other, {}, true).size(), 1);
}

void ScriptedServerTest::anAnswerIsHeldAndReleased()
{
    server->rest(Name::RecentChats).hold();
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server->baseUrl().toString() + u"/chats/recent/"_s));
    request.setRawHeader("Authorization", "Token " + server->token().reveal());
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_COMPARE(server->heldCount(), 1);
    QCOMPARE(rest->get("/chat/user/").status, 200);
    QVERIFY(!reply->isFinished());
    server->releaseHeld();
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void ScriptedServerTest::anAnswerIsLateButOthersAreNot()
{
    server->rest(Name::RecentChats).delay(200ms);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rest->get("/chats/recent/").status, 200);
    QVERIFY(timer.elapsed() >= 190);
}

void ScriptedServerTest::aConnectionIsDropped()
{
    // Twice: a client may repeat what it got no answer to.
    server->rest(Name::RecentChats).drop().times(2);
    QCOMPARE(rest->get("/chats/recent/").status, 0);
    server->clearRules();
    QCOMPARE(rest->get("/chats/recent/").status, 200);
}

void ScriptedServerTest::whatIsLostIsDone()
{
    const QByteArray path = "/chat/" + chat.toLatin1();
    server->rest(Name::UpdateChatName).answerWith(500).alsoHandled();
    QCOMPARE(rest->send("PATCH", path + "/update_name", R"({"name":"done"})").status, 500);
    server->rest(Name::ArchiveChat).answerWith(500);
    QCOMPARE(rest->send("PATCH", path + "/archive").status, 500);
    const QJsonObject told = rest->get(path + "/").json().value("chat"_L1).toObject();
    QCOMPARE(told.value("name"_L1).toString(), u"done"_s);
    QCOMPARE(told.value("state"_L1).toString(), u"STATE_ACTIVE"_s);
}

void ScriptedServerTest::anAnswerNeverComes()
{
    server->rest(Name::RecentChats).neverAnswer();
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(server->baseUrl().toString() + u"/chats/recent/"_s));
    request.setRawHeader("Authorization", "Token " + server->token().reveal());
    std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_COMPARE(server->requests(Name::RecentChats).size(), 1);
    QCOMPARE(rest->get("/chat/user/").status, 200);
    QVERIFY(!reply->isFinished());
}

void ScriptedServerTest::aCommandIsIgnored()
{
    server->command(Command::CreateAndGenerateTurn).ignore();
    say();
    socket->send("{}");
    QTRY_COMPARE(socket->frames().size(), 1);
    QCOMPARE(server->storedTurns(chat).size(), 1);
    say();
    QVERIFY(!socket->nextFinal(u"r"_s).isEmpty());
}

void ScriptedServerTest::theLinkIsCutBeforeTheCommand()
{
    server->command(Command::CreateAndGenerateTurn).cutBefore();
    QSignalSpy closed(socket.get(), &PlainSocket::closed);
    say();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(server->storedTurns(chat).size(), 1);
    QCOMPARE(server->openSockets(), 0);
}

void ScriptedServerTest::theLinkIsCutAfterEachFrame_data()
{
    QTest::addColumn<int>("count");
    for (int i = 0; i <= 7; ++i)
        QTest::addRow("%d", i) << i;
}

void ScriptedServerTest::theLinkIsCutAfterEachFrame()
{
    QFETCH(int, count);
    server->command(Command::CreateAndGenerateTurn).cutAfterFrames(count);
    QSignalSpy closed(socket.get(), &PlainSocket::closed);
    say();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(framesOf().size(), count);
    QCOMPARE(socket->frames().size(), count);
    // The reply goes on without the link.
    QTRY_COMPARE(server->storedTurns(chat).first().text(), u"You said: one two three"_s);
    QCOMPARE(server->storedTurns(chat).size(), 3);
}

void ScriptedServerTest::theLinkIsClosedProperly()
{
    server->command(Command::CreateAndGenerateTurn).closeAfterFrames(3, 1011);
    QSignalSpy closed(socket.get(), &PlainSocket::closed);
    say();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(framesOf().size(), 3);
    QCOMPARE(int(socket->socket().closeCode()), 1011);
}

void ScriptedServerTest::theReplyFallsSilent()
{
    server->command(Command::CreateAndGenerateTurn).silenceAfterFrames(2);
    say();
    QTRY_COMPARE(server->storedTurns(chat).first().text(), u"You said: one two three"_s);
    QSignalSpy pong(&socket->socket(), &QWebSocket::pong);
    socket->socket().ping();
    QTRY_COMPARE(pong.size(), 1);
    QCOMPARE(framesOf().size(), 2);
    say(u"four"_s, u"r2"_s);
    QVERIFY(!socket->nextFinal(u"r2"_s).isEmpty());
}

void ScriptedServerTest::theLinkIsHalfOpen()
{
    server->command(Command::CreateAndGenerateTurn).freezeAfterFrames(2);
    say();
    QTRY_COMPARE(server->storedTurns(chat).first().text(), u"You said: one two three"_s);
    QSignalSpy pong(&socket->socket(), &QWebSocket::pong);
    socket->socket().ping();
    socket->send("{}");
    // Time enough for an answer, by another way through the same event loop.
    for (int i = 0; i < 20; ++i)
        rest->get("/chat/user/");
    QCOMPARE(pong.size(), 0);
    QCOMPARE(framesOf().size(), 2);
    QVERIFY(socket->isOpen());
    PlainSocket another(server->baseUrl(), server->token().reveal());
    QVERIFY(another.open());
    another.send("{}");
    QTRY_COMPARE(another.frames().size(), 1);
}

void ScriptedServerTest::framesAreFiltered_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *name : {"finalInAddTurn", "rewritten", "safetyTruncated", "emptyCandidatesWhileGrowing",
                             "withoutPrimary", "withoutEcho", "times", "nulls", "unknowns"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ScriptedServerTest::framesAreFiltered()
{
    QFETCH(QString, filter);
    const QHash<QString, FrameFilter> filters{
        {u"finalInAddTurn"_s, Frames::finalInAddTurn()},
        {u"rewritten"_s, Frames::rewritten()},
        {u"safetyTruncated"_s, Frames::safetyTruncated(8)},
        {u"emptyCandidatesWhileGrowing"_s, Frames::emptyCandidatesWhileGrowing()},
        {u"withoutPrimary"_s, Frames::withoutPrimary()},
        {u"withoutEcho"_s, Frames::withoutEcho()},
        {u"times"_s, Frames::times(0)},
        {u"nulls"_s, Frames::nulls()},
        {u"unknowns"_s, Frames::unknowns()},
    };
    QSignalSpy frames(socket.get(), &PlainSocket::frame);
    server->command(Command::CreateAndGenerateTurn).filter(filters.value(filter));
    say();
    const auto lastIsFinal = [this] { return framesOf().size() > 1 && isFinal(framesOf().constLast()); };
    QTRY_VERIFY(lastIsFinal());
    const QList<QJsonObject> got = framesOf();
    const QJsonObject last = got.last();
    QStringList commands;
    for (const QJsonObject &frame : got)
        commands.append(frame.value("command"_L1).toString());
    const QJsonObject turn = last.value("turn"_L1).toObject();
    if (filter == "finalInAddTurn"_L1) {
        QCOMPARE(commands, (QStringList{u"add_turn"_s, u"add_turn"_s}));
    } else if (filter == "rewritten"_L1) {
        QCOMPARE(textOf(got.at(1)), u"Hm, You …"_s);
        QCOMPARE(textOf(last), u"You said: one two three"_s);
    } else if (filter == "safetyTruncated"_L1) {
        QCOMPARE(textOf(last), u"You said"_s);
        QVERIFY(candidatesOf(last).first().toObject().value("safety_truncated"_L1).toBool());
    } else if (filter == "emptyCandidatesWhileGrowing"_L1) {
        QCOMPARE(got.size(), 7);
        QCOMPARE(candidatesOf(got.at(2)).size(), 0);
    } else if (filter == "withoutPrimary"_L1) {
        QVERIFY(!turn.contains("primary_candidate_id"_L1));
    } else if (filter == "withoutEcho"_L1) {
        QCOMPARE(got.size(), 6);
    } else if (filter == "times"_L1) {
        QCOMPARE(turn.value("create_time"_L1).toString().size(), u"2026-01-02T03:04:05Z"_s.size());
    } else if (filter == "nulls"_L1) {
        QVERIFY(turn.value("is_pinned"_L1).isNull());
        QVERIFY(candidatesOf(last).first().toObject().contains("editor"_L1));
    } else if (filter == "unknowns"_L1) {
        QCOMPARE(commands.count(u"event_of_tomorrow"_s), 7);
        QCOMPARE(turn.value("state"_L1).toString(), u"STATE_OF_TOMORROW"_s);
    }

    // Of another response.
    const QString turnId = server->storedTurns(chat).first().id();
    const QString oldId = server->storedTurns(chat).first().primaryCandidateId();
    server->command(Command::GenerateTurnCandidate).filter(Frames::oldCandidatesFirst());
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, u"again"_s);
    const QJsonObject again = socket->nextFinal(u"again"_s);
    QCOMPARE(candidatesOf(again).first().toObject().value("candidate_id"_L1).toString(), oldId);
    // Of an edit.
    server->command(Command::EditTurnCandidate).filter(Frames::editKeepsCandidateId());
    socket->command(u"edit_turn_candidate"_s,
                    {{"turn_key"_L1, turnKey(chat, u"r-t"_s)}, {"new_candidate_raw_content"_L1, u"new"_s}},
                    u"edit"_s);
    const QJsonObject edited = socket->next(u"update_turn"_s, u"edit"_s);
    QCOMPARE(candidatesOf(edited).size(), 1);
    QCOMPARE(candidatesOf(edited).first().toObject().value("candidate_id"_L1).toString(), u"r-c"_s);
    QCOMPARE(textOf(edited), u"new"_s);
    // Of a new chat.
    server->command(Command::CreateChat).filter(Frames::greetingFirst());
    socket->command(u"create_chat"_s, {{"chat"_L1, QJsonObject{{"character_id"_L1, u"keeper"_s}}}},
                    u"chat"_s);
    QVERIFY(!socket->next(u"create_chat_response"_s, u"chat"_s).isEmpty());
    QCOMPARE(framesOf(u"chat"_s).first().value("command"_L1).toString(), u"add_turn"_s);
}

void ScriptedServerTest::framesDripSlowly()
{
    server->command(Command::CreateAndGenerateTurn).delayFrames(20ms);
    QElapsedTimer timer;
    timer.start();
    say();
    QCOMPARE(textOf(socket->nextFinal(u"r"_s)), u"You said: one two three"_s);
    QVERIFY(timer.elapsed() >= 7 * 19);
    QCOMPARE(framesOf().size(), 7);
}

void ScriptedServerTest::framesOfOthersComeInBetween()
{
    server->command(Command::CreateAndGenerateTurn)
        .insertBefore(2,
                      Frames::always({Frames::foreignTurn(u"other"_s, u"t"_s, u"He"_s, true, false, u"x"_s)}))
        .insertAfter(
            2,
            Frames::always({Frames::foreignTurn(u"other"_s, u"t"_s, u"Hello"_s, false, true, u"x"_s), "{}"}));
    say();
    socket->nextFinal(u"r"_s);
    QCOMPARE(socket->frames().size(), 10);
    QCOMPARE(textOf(socket->frames().at(1)), u"He"_s);
    QCOMPARE(socket->frames().at(2).value("request_id"_L1).toString(), u"r"_s);
    QCOMPARE(textOf(socket->frames().at(3)), u"Hello"_s);
    QVERIFY(isFinal(socket->frames().at(3)));
    QVERIFY(socket->frames().at(4).isEmpty());
}

void ScriptedServerTest::filterFramesInsteadOfAnAnswer()
{
    server->command(Command::CreateAndGenerateTurn).answerWith(Frames::filterUserInput(true, false));
    say();
    const QJsonObject filtered = socket->next(u"filter_user_input_self_harm"_s);
    QVERIFY(filtered.value("request_id"_L1).isNull());
    server->command(Command::CreateAndGenerateTurn).answerWith(Frames::filterUserInput());
    say();
    QCOMPARE(socket->next(u"filter_user_input"_s, u"r"_s).value("comment"_L1).toString(),
             u"blocked by filter"_s);
    server->command(Command::CreateAndGenerateTurn).answerWith(Frames::neoError(u"no"_s, 418));
    say();
    QCOMPARE(socket->next(u"neo_error"_s, u"r"_s).value("error_code"_L1).toInt(), 418);
    QCOMPARE(server->storedTurns(chat).size(), 1);
}

void ScriptedServerTest::idsAreTakenOff()
{
    server->anyCommand().filter(Frames::withoutRequestId({u"ok"_s, u"neo_error"_s})).always();
    const Turn turn = server->storedTurns(chat).first();
    socket->command(
        u"update_primary_candidate"_s,
        {{"candidate_id"_L1, turn.primaryCandidateId()}, {"turn_key"_L1, turnKey(chat, turn.id())}}, u"r"_s);
    QVERIFY(socket->next(u"ok"_s).value("request_id"_L1).isNull());
    say(u"hello"_s, u"r2"_s);
    QVERIFY(!socket->nextFinal(u"r2"_s).isEmpty());
}

void ScriptedServerTest::socketsAreRefused()
{
    server->refuseSockets(403, "<html>challenge</html>", "text/html", 2);
    PlainSocket again(server->baseUrl(), server->token().reveal());
    QVERIFY(!again.open());
    QVERIFY(!again.open());
    QVERIFY(again.open());
    QCOMPARE(server->handshakes().size(), 4);
}

void ScriptedServerTest::everySocketIsCutClosedOrPushedTo()
{
    PlainSocket second(server->baseUrl(), server->token().reveal());
    QVERIFY(second.open());
    server->push("{\"command\":\"news\"}");
    QTRY_COMPARE(socket->commands(), (QStringList{u"news"_s}));
    QTRY_COMPARE(second.commands(), (QStringList{u"news"_s}));
    server->closeSockets(1001);
    QTRY_VERIFY(!socket->isOpen() && !second.isOpen());
    QCOMPARE(int(second.socket().closeCode()), 1001);
    QVERIFY(second.open());
    server->cutSockets();
    QTRY_VERIFY(!second.isOpen());
    QTRY_COMPARE(server->openSockets(), 0);
    QVERIFY(second.open());
    server->freezeSockets();
    server->push("{}");
    second.send("{}");
    QCOMPARE(rest->get("/chat/user/").status, 200);
    QCOMPARE(second.frames().size(), 1); // the one before
}

void ScriptedServerTest::theServerGoesAndComesBack()
{
    const QUrl before = server->baseUrl();
    QSignalSpy closed(socket.get(), &PlainSocket::closed);
    server->stop();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!socket->open());
    server->restart();
    QCOMPARE(server->baseUrl(), before);
    QVERIFY(socket->open());
    QCOMPARE(rest->page(chat).size(), 1);
}

QTEST_GUILESS_MAIN(ScriptedServerTest)

#include "tst_scriptedserver.moc"
