// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

// The commands of the socket as any client gives them.
class ServerSocketTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aChatIsMadeWithAGreeting();
    void aChatIsMadeWithoutAGreeting();
    void aChatGetsTheIdsItLacks();
    void aChatOfSomebodyElseIsRefused();
    void aChatWithNobodyIsRefused();
    void aMessageIsEchoedStoredAndAnsweredInPieces();
    void aMessageWithoutIdsIsCompleted();
    void oneIdForEverythingIsFine();
    void commandsWithoutARequestIdAreAnsweredWithoutOne();
    void theSameTurnTwiceExistsAlready();
    void aMessageToTheWrongCharacterIsRefused();
    void createTurnIsNotAnswered();
    void theAnsweredCandidateIsChosen();
    void generateTurnLetsTheCharacterSpeakOn();
    void anotherResponseComesFirstAndBecomesPrimary();
    void anotherResponseToAHumanTurnIsRefused();
    void candidatesHaveALimit();
    void aCandidateIsChosen();
    void anEditIsACandidateOfItsOwn();
    void pinsAreToldAndLimited();
    void turnsAreRemovedOverTheSocket();
    void anAbortKeepsWhatWasSaid();
    void anAbortBeforeTheFirstWordLeavesNothing();
    void anAbortOfAnotherResponseKeepsTheOldOnes();
    void aFailingCharacterIsAnError();
    void removingATurnInTheMakingEndsIt();
    void pinningATurnInTheMakingIsKept();
    void oddObjectsAreIgnored();
    void theRoomSocketIsIdle();
    void aReplyGoesOnWithoutItsSocket();
    void otherSocketsOfOurClientAreTold();
    void otherSocketsOfOtherClientsAreNotTold();
    void twoChatsStreamAtTheSameTime();
    void aSlowReaderIsSparedTheOldStates();
    void aGrowingTurnIsInThePage();
    void stoppingKeepsWhatWasSaid();
    void stoppingEndsEverySocket();

private:
    QString makeChat();
    // Sends the message "Hi" as the turn "t" by the request "r".
    void say(const QString &chat);
    // The same, with a reply that has only begun; the id of its turn.
    QString letGrow(const QString &chat);
    // Sends a message and waits for the whole reply; returns the character's turn.
    QJsonObject talk(const QString &chat, const QString &text);

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<PlainRest> rest;
    std::unique_ptr<PlainSocket> socket;
    int count = 0;
};

namespace {

QString commandOf(const QJsonObject &frame)
{
    return frame.value("command"_L1).toString();
}

QJsonObject turnOf(const QJsonObject &frame)
{
    return frame.value("turn"_L1).toObject();
}

QString turnIdOf(const QJsonObject &frame)
{
    return turnOf(frame).value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
}

QJsonArray candidatesOf(const QJsonObject &frame)
{
    return turnOf(frame).value("candidates"_L1).toArray();
}

QJsonObject candidateOf(const QJsonObject &frame, int index = 0)
{
    return candidatesOf(frame).at(index).toObject();
}

bool isHuman(const QJsonObject &frame)
{
    return turnOf(frame).value("author"_L1).toObject().value("is_human"_L1).toBool();
}

QJsonObject chatPayload(const QString &chatId, const QString &creatorId, const QString &characterId,
                        bool withGreeting)
{
    return {{"chat"_L1,
             QJsonObject{{"chat_id"_L1, chatId},
                         {"creator_id"_L1, creatorId},
                         {"visibility"_L1, u"VISIBILITY_PRIVATE"_s},
                         {"character_id"_L1, characterId},
                         {"type"_L1, u"TYPE_ONE_ON_ONE"_s}}},
            {"with_greeting"_L1, withGreeting}};
}

} // namespace

void ServerSocketTest::init()
{
    server = std::make_unique<ScriptedServer>();
    rest = std::make_unique<PlainRest>(server->baseUrl(), server->token().reveal());
    socket = std::make_unique<PlainSocket>(server->baseUrl(), server->token().reveal());
    QVERIFY(socket->open());
    count = 0;
}

void ServerSocketTest::cleanup()
{
    socket.reset();
    rest.reset();
    server.reset();
}

QString ServerSocketTest::makeChat()
{
    const QString id = u"chat-%1"_s.arg(++count);
    socket->command(u"create_chat"_s, chatPayload(id, server->accountId(), u"keeper"_s, false), id);
    socket->next(u"create_chat_response"_s, id);
    return id;
}

void ServerSocketTest::say(const QString &chat)
{
    socket->command(u"create_and_generate_turn"_s, messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi"_s),
                    u"r"_s);
}

QString ServerSocketTest::letGrow(const QString &chat)
{
    server->replies().holdNext();
    say(chat);
    if (!QTest::qWaitFor([this] { return server->replies().run() != nullptr; }))
        return {};
    server->replies().run()->tell(u"Once"_s);
    socket->next(u"add_turn"_s, u"r"_s);
    return turnIdOf(socket->next(u"add_turn"_s, u"r"_s));
}

QJsonObject ServerSocketTest::talk(const QString &chat, const QString &text)
{
    const QString id = u"talk-%1"_s.arg(++count);
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(u"keeper"_s, chat, id + u"-t"_s, id + u"-c"_s, text), id);
    return turnOf(socket->nextFinal(id));
}

void ServerSocketTest::aChatIsMadeWithAGreeting()
{
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"keeper"_s, true), u"r"_s);
    const QJsonObject made = socket->next(u"create_chat_response"_s, u"r"_s);
    const QJsonObject chat = made.value("chat"_L1).toObject();
    QCOMPARE(chat.value("chat_id"_L1).toString(), u"c"_s);
    QCOMPARE(chat.value("state"_L1).toString(), u"STATE_ACTIVE"_s);
    QVERIFY(!chat.value("create_time"_L1).toString().isEmpty());
    const QJsonObject greeting = socket->next(u"add_turn"_s, u"r"_s);
    QVERIFY(!isHuman(greeting));
    QVERIFY(candidateOf(greeting).value("is_final"_L1).toBool());
    QCOMPARE(textOf(greeting), u"The lamp is lit. Who goes there?"_s);
    QCOMPARE(socket->commands(), (QStringList{u"create_chat_response"_s, u"add_turn"_s}));
    QCOMPARE(rest->allTurnIds(u"c"_s), (QStringList{turnIdOf(greeting)}));
    // The same again.
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"keeper"_s, true), u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("error_code"_L1).toInt(), 400);
}

void ServerSocketTest::aChatIsMadeWithoutAGreeting()
{
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"keeper"_s, false), u"r"_s);
    QVERIFY(!socket->next(u"create_chat_response"_s, u"r"_s).isEmpty());
    QCOMPARE(talk(u"c"_s, u"Hello"_s).isEmpty(), false);
    QCOMPARE(rest->allTurnIds(u"c"_s).size(), 2);
}

void ServerSocketTest::aChatGetsTheIdsItLacks()
{
    socket->command(u"create_chat"_s, {{"chat"_L1, QJsonObject{{"character_id"_L1, u"keeper"_s}}}}, u"r"_s);
    const QJsonObject chat = socket->next(u"create_chat_response"_s, u"r"_s).value("chat"_L1).toObject();
    QVERIFY(!chat.value("chat_id"_L1).toString().isEmpty());
    QCOMPARE(chat.value("creator_id"_L1).toString(), server->accountId());
    QCOMPARE(chat.value("type"_L1).toString(), u"TYPE_ONE_ON_ONE"_s);
    // Not said is yes.
    QVERIFY(!socket->next(u"add_turn"_s, u"r"_s).isEmpty());
}

void ServerSocketTest::aChatOfSomebodyElseIsRefused()
{
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, u"12"_s, u"keeper"_s, true), u"r"_s);
    const QJsonObject error = socket->next(u"neo_error"_s, u"r"_s);
    QVERIFY(error.value("comment"_L1).toString().startsWith("Unauthorized access for user_id"_L1));
    QCOMPARE(rest->get("/chat/c/").status, 404);
}

void ServerSocketTest::aChatWithNobodyIsRefused()
{
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"nobody"_s, true), u"r"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r"_s).value("error_code"_L1).toInt(), 404);
}

void ServerSocketTest::aMessageIsEchoedStoredAndAnsweredInPieces()
{
    const QString chat = makeChat();
    server->replies().answerNext({u"Come"_s, u"Come in,"_s, u"Come in, mind the step."_s});
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"A traveller."_s), u"r"_s);
    const QJsonObject last = socket->nextFinal(u"r"_s);
    QList<QJsonObject> frames = socket->frames();
    frames.removeIf([](const QJsonObject &frame) { return frame.value("request_id"_L1) != "r"_L1; });

    QCOMPARE(frames.size(), 5);
    const QJsonObject echo = frames.at(0);
    QCOMPARE(commandOf(echo), u"add_turn"_s);
    QVERIFY(isHuman(echo));
    QCOMPARE(turnIdOf(echo), u"t"_s);
    QCOMPARE(candidateOf(echo).value("candidate_id"_L1).toString(), u"c"_s);
    QVERIFY(candidateOf(echo).value("is_final"_L1).toBool());
    QCOMPARE(textOf(echo), u"A traveller."_s);
    QCOMPARE(turnOf(echo).value("author"_L1).toObject().value("author_id"_L1).toString(),
             server->accountId());
    QCOMPARE(turnOf(echo).value("author"_L1).toObject().value("name"_L1).toString(), u"Tester"_s);

    const QJsonObject first = frames.at(1);
    QCOMPARE(commandOf(first), u"add_turn"_s);
    QVERIFY(!isHuman(first));
    QVERIFY(!turnOf(first).contains("create_time"_L1) && !candidateOf(first).contains("create_time"_L1));
    QVERIFY(!candidateOf(first).contains("is_final"_L1));
    QCOMPARE(textOf(first), u"Come"_s);
    for (int i = 2; i < 5; ++i) {
        QCOMPARE(commandOf(frames.at(i)), u"update_turn"_s);
        QCOMPARE(turnIdOf(frames.at(i)), turnIdOf(first));
        QVERIFY(turnOf(frames.at(i)).contains("create_time"_L1));
        QVERIFY(textOf(frames.at(i)).startsWith(textOf(frames.at(i - 1))));
        QCOMPARE(candidateOf(frames.at(i)).value("is_final"_L1).toBool(), i == 4);
    }
    QCOMPARE(textOf(last), u"Come in, mind the step."_s);
    const QJsonArray stored = rest->page(chat);
    QCOMPARE(stored.size(), 2);
    QCOMPARE(stored.at(0).toObject(), turnOf(last));
    QCOMPARE(stored.at(1).toObject(), turnOf(echo));
}

void ServerSocketTest::aMessageWithoutIdsIsCompleted()
{
    const QString chat = makeChat();
    const QJsonObject turn{{"turn_key"_L1, QJsonObject{{"chat_id"_L1, chat}}},
                           {"candidates"_L1, QJsonArray{QJsonObject{{"raw_content"_L1, u"Hi"_s}}}}};
    socket->command(u"create_and_generate_turn"_s, {{"turn"_L1, turn}}, u"r"_s);
    const QJsonObject echo = socket->next(u"add_turn"_s, u"r"_s);
    QVERIFY(!turnIdOf(echo).isEmpty());
    QVERIFY(!candidateOf(echo).value("candidate_id"_L1).toString().isEmpty());
    QCOMPARE(turnOf(echo).value("primary_candidate_id"_L1), candidateOf(echo).value("candidate_id"_L1));
    QVERIFY(isHuman(echo));
    QCOMPARE(textOf(socket->nextFinal(u"r"_s)), u"You said: Hi"_s);
}

void ServerSocketTest::oneIdForEverythingIsFine()
{
    const QString id = u"one"_s;
    socket->command(u"create_chat"_s, chatPayload(id, server->accountId(), u"keeper"_s, false), id);
    socket->next(u"create_chat_response"_s, id);
    socket->command(u"create_and_generate_turn"_s, messagePayload(u"keeper"_s, id, id, id, u"Hi"_s), id);
    QCOMPARE(textOf(socket->nextFinal(id)), u"You said: Hi"_s);
}

void ServerSocketTest::commandsWithoutARequestIdAreAnsweredWithoutOne()
{
    const QString chat = makeChat();
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi"_s));
    QVERIFY(socket->nextFinal().value("request_id"_L1).isNull());
    socket->command(u"update_primary_candidate"_s,
                    {{"candidate_id"_L1, u"c"_s}, {"turn_key"_L1, turnKey(chat, u"t"_s)}});
    const QJsonObject ok = socket->next(u"ok"_s);
    QVERIFY(ok.contains("request_id"_L1) && ok.value("request_id"_L1).isNull());
    socket->command(u"set_turn_pin"_s, {{"is_pinned"_L1, true}, {"turn_key"_L1, turnKey(chat, u"none"_s)}});
    const QJsonObject error = socket->next(u"neo_error"_s);
    QVERIFY(error.contains("request_id"_L1) && error.value("request_id"_L1).isNull());
}

void ServerSocketTest::theSameTurnTwiceExistsAlready()
{
    const QString chat = makeChat();
    const QJsonObject payload = messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi"_s);
    socket->command(u"create_and_generate_turn"_s, payload, u"r1"_s);
    socket->nextFinal(u"r1"_s);
    socket->command(u"create_and_generate_turn"_s, payload, u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("comment"_L1).toString(),
             u"create_and_generate_turn already exists"_s);
    QCOMPARE(rest->allTurnIds(chat).size(), 2);
}

void ServerSocketTest::aMessageToTheWrongCharacterIsRefused()
{
    const QString chat = makeChat();
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(u"ferryman"_s, chat, u"t"_s, u"c"_s, u"Hi"_s), u"r"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r"_s).value("error_code"_L1).toInt(), 400);
    socket->command(u"create_and_generate_turn"_s,
                    messagePayload(u"keeper"_s, u"none"_s, u"t"_s, u"c"_s, u"Hi"_s), u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("error_code"_L1).toInt(), 404);
    QCOMPARE(rest->allTurnIds(chat), QStringList());
}

void ServerSocketTest::createTurnIsNotAnswered()
{
    const QString chat = makeChat();
    socket->command(u"create_turn"_s, messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi"_s), u"r"_s);
    QCOMPARE(turnIdOf(socket->next(u"add_turn"_s, u"r"_s)), u"t"_s);
    // What follows was asked for later.
    socket->command(u"generate_turn"_s, {{"chat_id"_L1, chat}, {"character_id"_L1, u"keeper"_s}}, u"r2"_s);
    QCOMPARE(textOf(socket->nextFinal(u"r2"_s)), u"You said: Hi"_s);
    QCOMPARE(server->replies().requests().size(), 1);
}

void ServerSocketTest::theAnsweredCandidateIsChosen()
{
    const QString chat = makeChat();
    const QJsonObject first = talk(chat, u"Hi"_s);
    const QString turnId = first.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
    const QString oldCandidate = first.value("primary_candidate_id"_L1).toString();
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, u"again"_s);
    socket->nextFinal(u"again"_s);
    QJsonObject payload = messagePayload(u"keeper"_s, chat, u"t2"_s, u"c2"_s, u"Go on"_s);
    payload.insert("update_primary_candidate"_L1,
                   QJsonObject{{"candidate_id"_L1, oldCandidate}, {"turn_key"_L1, turnKey(chat, turnId)}});
    socket->command(u"create_and_generate_turn"_s, payload, u"r2"_s);
    socket->nextFinal(u"r2"_s);
    const auto history = server->replies().requests().constLast().history;
    QCOMPARE(history.at(history.size() - 2).text, u"You said: Hi"_s);
}

void ServerSocketTest::generateTurnLetsTheCharacterSpeakOn()
{
    const QString chat = makeChat();
    talk(chat, u"Hi"_s);
    server->replies().holdNext();
    socket->command(u"generate_turn"_s, {{"chat_id"_L1, chat}, {"character_id"_L1, u"keeper"_s}}, u"r"_s);
    // Twice at once would make it speak twice.
    socket->command(u"generate_turn"_s, {{"chat_id"_L1, chat}, {"character_id"_L1, u"keeper"_s}}, u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("error_code"_L1).toInt(), 400);
    server->replies().run()->finish(u"And another thing."_s);
    QCOMPARE(textOf(socket->nextFinal(u"r"_s)), u"And another thing."_s);
    QCOMPARE(rest->allTurnIds(chat).size(), 3);
}

void ServerSocketTest::anotherResponseComesFirstAndBecomesPrimary()
{
    const QString chat = makeChat();
    const QJsonObject first = talk(chat, u"Hi"_s);
    const QString turnId = first.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
    const QString oldId = first.value("primary_candidate_id"_L1).toString();
    server->replies().answerNext({u"The door"_s, u"The door is open."_s});
    socket->command(u"generate_turn_candidate"_s,
                    {{"character_id"_L1, u"keeper"_s}, {"turn_key"_L1, turnKey(chat, turnId)}}, u"r"_s);
    const QJsonObject last = socket->nextFinal(u"r"_s);
    QList<QJsonObject> frames = socket->frames();
    frames.removeIf([](const QJsonObject &frame) { return frame.value("request_id"_L1) != "r"_L1; });
    QCOMPARE(frames.size(), 3);
    for (const QJsonObject &frame : std::as_const(frames)) {
        QCOMPARE(commandOf(frame), u"update_turn"_s);
        QCOMPARE(turnIdOf(frame), turnId);
        QCOMPARE(candidatesOf(frame).size(), 2);
        QCOMPARE(turnOf(frame).value("primary_candidate_id"_L1), candidateOf(frame).value("candidate_id"_L1));
        QCOMPARE(candidateOf(frame, 1).value("candidate_id"_L1).toString(), oldId);
        QVERIFY(candidateOf(frame, 1).value("is_final"_L1).toBool());
    }
    QVERIFY(!candidateOf(frames.at(0)).contains("is_final"_L1));
    QCOMPARE(textOf(last), u"The door is open."_s);
    QCOMPARE(rest->page(chat).at(0).toObject(), turnOf(last));
    // The responder knows what it must not say again, and what the turn answers.
    const Server::ResponderRequest request = server->replies().requests().constLast();
    QCOMPARE(request.avoid, (QStringList{u"You said: Hi"_s}));
    QCOMPARE(request.history.size(), 1);
    QCOMPARE(request.history.constLast().text, u"Hi"_s);
}

void ServerSocketTest::anotherResponseToAHumanTurnIsRefused()
{
    const QString chat = makeChat();
    socket->command(u"create_turn"_s, messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi"_s), u"r"_s);
    socket->next(u"add_turn"_s, u"r"_s);
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, u"t"_s)}}, u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("error_code"_L1).toInt(), 400);
}

void ServerSocketTest::candidatesHaveALimit()
{
    const QString chat = makeChat();
    const QJsonObject first = talk(chat, u"Hi"_s);
    const QString turnId = first.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
    for (int i = 2; i <= 30; ++i) {
        const QString id = u"again-%1"_s.arg(i);
        socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, id);
        QCOMPARE(candidatesOf(socket->nextFinal(id)).size(), i);
    }
    for (const QString &command : {u"generate_turn_candidate"_s, u"edit_turn_candidate"_s}) {
        socket->command(command,
                        {{"turn_key"_L1, turnKey(chat, turnId)}, {"new_candidate_raw_content"_L1, u"x"_s}},
                        command);
        const QJsonObject error = socket->next(u"neo_error"_s, command);
        QCOMPARE(error.value("error_code"_L1).toInt(), 400);
        QVERIFY(error.value("comment"_L1).toString().contains("30"_L1));
    }
}

void ServerSocketTest::aCandidateIsChosen()
{
    const QString chat = makeChat();
    const QJsonObject first = talk(chat, u"Hi"_s);
    const QString turnId = first.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
    const QString oldId = first.value("primary_candidate_id"_L1).toString();
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, u"r"_s);
    socket->nextFinal(u"r"_s);
    socket->command(u"update_primary_candidate"_s,
                    {{"candidate_id"_L1, oldId}, {"turn_key"_L1, turnKey(chat, turnId)}}, u"r2"_s);
    QCOMPARE(socket->next(u"ok"_s, u"r2"_s).value("request_id"_L1).toString(), u"r2"_s);
    QCOMPARE(rest->page(chat).at(0).toObject().value("primary_candidate_id"_L1).toString(), oldId);
    socket->command(u"update_primary_candidate"_s,
                    {{"candidate_id"_L1, u"none"_s}, {"turn_key"_L1, turnKey(chat, turnId)}}, u"r3"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r3"_s).value("error_code"_L1).toInt(), 404);
}

void ServerSocketTest::anEditIsACandidateOfItsOwn()
{
    const QString chat = makeChat();
    talk(chat, u"Hi"_s);
    const QString turnId = rest->allTurnIds(chat).at(1);
    const QString oldId = rest->page(chat).at(1).toObject().value("primary_candidate_id"_L1).toString();
    socket->command(u"edit_turn_candidate"_s,
                    {{"turn_key"_L1, turnKey(chat, turnId)},
                     {"current_candidate_id"_L1, oldId},
                     {"new_candidate_raw_content"_L1, u"A tired traveller."_s}},
                    u"r"_s);
    const QJsonObject frame = socket->next(u"update_turn"_s, u"r"_s);
    QCOMPARE(textOf(frame), u"A tired traveller."_s);
    QCOMPARE(candidatesOf(frame).size(), 2);
    const QJsonObject edited = candidateOf(frame);
    QVERIFY(edited.value("candidate_id"_L1).toString() != oldId);
    QCOMPARE(edited.value("base_candidate_id"_L1).toString(), oldId);
    QCOMPARE(edited.value("editor"_L1).toObject().value("author_id"_L1).toString(), server->accountId());
    QVERIFY(edited.value("is_final"_L1).toBool());
    // Without the id the shown candidate is meant.
    socket->command(u"edit_turn_candidate"_s,
                    {{"turn_key"_L1, turnKey(chat, turnId)}, {"new_candidate_raw_content"_L1, u"Again."_s}},
                    u"r2"_s);
    const QJsonObject again = socket->next(u"update_turn"_s, u"r2"_s);
    QCOMPARE(candidateOf(again).value("base_candidate_id"_L1), edited.value("candidate_id"_L1));
    QCOMPARE(rest->page(chat).size(), 2);
}

void ServerSocketTest::pinsAreToldAndLimited()
{
    const QString chat = server->addChat(7);
    const QStringList ids = rest->allTurnIds(chat);
    for (int i = 0; i < 6; ++i) {
        const QString id = u"pin-%1"_s.arg(i);
        socket->command(u"set_turn_pin"_s,
                        {{"is_pinned"_L1, true}, {"turn_key"_L1, turnKey(chat, ids.at(i))}}, id);
        if (i < 5)
            QCOMPARE(turnOf(socket->next(u"update_turn"_s, id)).value("is_pinned"_L1).toBool(), true);
        else
            QVERIFY(socket->next(u"neo_error"_s, id).value("comment"_L1).toString().contains("5"_L1));
    }
    socket->command(u"set_turn_pin"_s, {{"is_pinned"_L1, false}, {"turn_key"_L1, turnKey(chat, ids.at(0))}},
                    u"un"_s);
    QVERIFY(!turnOf(socket->next(u"update_turn"_s, u"un"_s)).contains("is_pinned"_L1));
}

void ServerSocketTest::turnsAreRemovedOverTheSocket()
{
    const QString chat = server->addChat(4);
    const QStringList ids = rest->allTurnIds(chat);
    socket->command(u"remove_turns"_s,
                    {{"chat_id"_L1, chat}, {"turn_ids"_L1, QJsonArray{ids.at(1), u"none"_s}}}, u"r"_s);
    const QJsonObject answer = socket->next(u"remove_turns_response"_s, u"r"_s);
    QCOMPARE(answer.value("turn_ids"_L1).toArray(), (QJsonArray{ids.at(1)}));
    QCOMPARE(rest->allTurnIds(chat), (QStringList{ids.at(0), ids.at(2), ids.at(3)}));
}

void ServerSocketTest::anAbortKeepsWhatWasSaid()
{
    const QString chat = makeChat();
    server->replies().holdNext();
    say(chat);
    QTRY_VERIFY(server->replies().run());
    ScriptedRun *run = server->replies().run();
    run->tell(u"Once upon"_s);
    run->tell(u"Once upon a time"_s);
    QSignalSpy gone(run, &QObject::destroyed);
    socket->command(u"abort_generation"_s, {}, u"r"_s);
    const QJsonObject last = socket->nextFinal(u"r"_s);
    QCOMPARE(textOf(last), u"Once upon a time"_s);
    QCOMPARE(rest->page(chat).at(0).toObject(), turnOf(last));
    QTRY_COMPARE(gone.size(), 1);
}

void ServerSocketTest::anAbortBeforeTheFirstWordLeavesNothing()
{
    const QString chat = makeChat();
    server->replies().holdNext();
    say(chat);
    socket->next(u"add_turn"_s, u"r"_s);
    socket->command(u"abort_generation"_s, {}, u"r"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r"_s).value("error_code"_L1).toInt(), 499);
    QCOMPARE(rest->allTurnIds(chat), (QStringList{u"t"_s}));
}

void ServerSocketTest::anAbortOfAnotherResponseKeepsTheOldOnes()
{
    const QString chat = makeChat();
    const QJsonObject first = talk(chat, u"Hi"_s);
    const QString turnId = first.value("turn_key"_L1).toObject().value("turn_id"_L1).toString();
    server->replies().holdNext();
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, u"r"_s);
    // Only one at a time for a turn.
    socket->command(u"generate_turn_candidate"_s, {{"turn_key"_L1, turnKey(chat, turnId)}}, u"r2"_s);
    QCOMPARE(socket->next(u"neo_error"_s, u"r2"_s).value("error_code"_L1).toInt(), 400);
    socket->command(u"abort_generation"_s, {}, u"r"_s);
    QCOMPARE(turnOf(socket->nextFinal(u"r"_s)), first);
    QCOMPARE(rest->page(chat).at(0).toObject(), first);
}

void ServerSocketTest::aFailingCharacterIsAnError()
{
    const QString chat = makeChat();
    server->replies().failNext(u"It lost its voice."_s);
    say(chat);
    const QJsonObject error = socket->next(u"neo_error"_s, u"r"_s);
    QCOMPARE(error.value("comment"_L1).toString(), u"It lost its voice."_s);
    QCOMPARE(rest->allTurnIds(chat), (QStringList{u"t"_s}));
}

void ServerSocketTest::removingATurnInTheMakingEndsIt()
{
    const QString chat = makeChat();
    const QString growing = letGrow(chat);
    QVERIFY(!growing.isEmpty());
    socket->command(u"remove_turns"_s, {{"chat_id"_L1, chat}, {"turn_ids"_L1, QJsonArray{growing}}}, u"r2"_s);
    socket->next(u"remove_turns_response"_s, u"r2"_s);
    QTRY_VERIFY(!server->replies().run());
    QCOMPARE(rest->allTurnIds(chat), (QStringList{u"t"_s}));
}

void ServerSocketTest::pinningATurnInTheMakingIsKept()
{
    const QString chat = makeChat();
    const QString growing = letGrow(chat);
    QVERIFY(!growing.isEmpty());
    socket->command(u"set_turn_pin"_s, {{"is_pinned"_L1, true}, {"turn_key"_L1, turnKey(chat, growing)}},
                    u"r2"_s);
    QVERIFY(!socket->next(u"update_turn"_s, u"r2"_s).isEmpty());
    server->replies().run()->finish(u"Once more."_s);
    const QJsonObject last = socket->nextFinal(u"r"_s);
    QVERIFY(turnOf(last).value("is_pinned"_L1).toBool());
    QCOMPARE(textOf(last), u"Once more."_s);
    QCOMPARE(rest->page(chat, {}, true).size(), 1);
}

void ServerSocketTest::oddObjectsAreIgnored()
{
    for (const QByteArray &text :
         {"{\"connect\":{\"name\":\"js\"},\"id\":1}"_ba,
          "{\"connect\":{\"name\":\"js\"},\"id\":1}{\"subscribe\":{\"channel\":\"user#1\"},\"id\":1}"_ba,
          "not JSON"_ba, "[1,2]"_ba, "\"text\""_ba, ""_ba, "{\"command\":null}"_ba,
          "{\"command\":\"ping\"}"_ba})
        socket->send(text);
    socket->send("{}");
    socket->command(u"conjure"_s, {}, u"r"_s);
    QVERIFY(!socket->next(u"neo_error"_s, u"r"_s).isEmpty());
    // Only the empty object and the unknown command were answered.
    QCOMPARE(socket->frames().size(), 2);
    QVERIFY(socket->frames().at(0).isEmpty());
}

void ServerSocketTest::theRoomSocketIsIdle()
{
    PlainSocket room(server->baseUrl(), server->token().reveal());
    QVERIFY(room.open({}, u"/connection/websocket"_s));
    room.send("{}");
    room.command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"keeper"_s, true), u"r"_s);
    const QString chat = makeChat();
    QVERIFY(!talk(chat, u"Hi"_s).isEmpty());
    QVERIFY(room.isOpen());
    QCOMPARE(room.frames().size(), 0);
}

void ServerSocketTest::aReplyGoesOnWithoutItsSocket()
{
    const QString chat = makeChat();
    server->replies().holdNext();
    say(chat);
    QTRY_VERIFY(server->replies().run());
    server->replies().run()->tell(u"One"_s);
    QSignalSpy closed(server.get(), &ScriptedServer::socketClosed);
    socket->socket().abort();
    QTRY_COMPARE(closed.size(), 1);
    server->replies().run()->tell(u"One two"_s);
    // The client comes back: it sees the rest, with the id of its old request.
    PlainSocket again(server->baseUrl(), server->token().reveal());
    QVERIFY(again.open({{"User-Agent", "Confab/0.1 (Qt)"}}));
    server->replies().run()->tell(u"One two three"_s);
    server->replies().run()->finish(u"One two three four"_s);
    const QJsonObject last = again.nextFinal(u"r"_s);
    QCOMPARE(textOf(last), u"One two three four"_s);
    QCOMPARE(textOf(again.frames().first()), u"One two three"_s);
    QCOMPARE(rest->page(chat).at(0).toObject(), turnOf(last));
}

void ServerSocketTest::otherSocketsOfOurClientAreTold()
{
    PlainSocket other(server->baseUrl(), server->token().reveal());
    QVERIFY(other.open({{"User-Agent", "Confab/0.1 (Qt)"}}));
    socket->command(u"create_chat"_s, chatPayload(u"c"_s, server->accountId(), u"keeper"_s, true), u"r"_s);
    QVERIFY(!other.next(u"create_chat_response"_s, u"r"_s).isEmpty());
    QVERIFY(!other.next(u"add_turn"_s, u"r"_s).isEmpty());
    talk(u"c"_s, u"Hi"_s);
    QCOMPARE(textOf(other.nextFinal()), u"You said: Hi"_s);
    const QString turnId = rest->allTurnIds(u"c"_s).at(0);
    rest->send("POST", "/turn/pin",
               R"({"is_pinned":true,"turn_key":{"chat_id":"c","turn_id":")" + turnId.toLatin1() + "\"}}");
    QVERIFY(turnOf(other.next(u"update_turn"_s)).value("is_pinned"_L1).toBool());
    rest->send("POST", "/turns/c/remove", R"({"turn_ids":[")" + turnId.toLatin1() + "\"]}");
    const QJsonObject removed = other.next(u"remove_turns_response"_s);
    QCOMPARE(removed.value("chat_id"_L1).toString(), u"c"_s);
    QCOMPARE(removed.value("turn_ids"_L1).toArray(), (QJsonArray{turnId}));
}

void ServerSocketTest::otherSocketsOfOtherClientsAreNotTold()
{
    PlainSocket other(server->baseUrl(), server->token().reveal());
    QVERIFY(other.open());
    const QString chat = makeChat();
    talk(chat, u"Hi"_s);
    rest->send("POST", "/turns/" + chat.toLatin1() + "/remove",
               R"({"turn_ids":[")" + rest->allTurnIds(chat).at(0).toLatin1() + "\"]}");
    other.send("{}");
    QVERIFY(other.next(u""_s).isEmpty());
    QTRY_COMPARE(other.frames().size(), 1);
    QVERIFY(!socket->commands().contains(u"remove_turns_response"_s));
}

void ServerSocketTest::twoChatsStreamAtTheSameTime()
{
    const QString one = makeChat();
    const QString two = makeChat();
    for (const QString &chat : {one, two}) {
        server->replies().holdNext();
        socket->command(u"create_and_generate_turn"_s,
                        messagePayload(u"keeper"_s, chat, u"t"_s, u"c"_s, u"Hi "_s + chat), chat);
        socket->next(u"add_turn"_s, chat);
    }
    ScriptedRun *second = server->replies().run();
    second->tell(u"two"_s);
    second->finish(u"two."_s);
    QCOMPARE(textOf(socket->nextFinal(two)), u"two."_s);
    socket->command(u"abort_generation"_s, {}, one);
    QCOMPARE(socket->next(u"neo_error"_s, one).value("error_code"_L1).toInt(), 499);
    QCOMPARE(rest->allTurnIds(one).size(), 1);
    QCOMPARE(rest->allTurnIds(two).size(), 2);
}

void ServerSocketTest::aSlowReaderIsSparedTheOldStates()
{
    const QString chat = makeChat();
    // 400 states of up to 400 kB: 80 MB if all were sent, of which a reader that does not read buffers
    // little.
    QStringList texts;
    for (int i = 1; i <= 400; ++i)
        texts.append(QString(i * 1000, u'x'));
    server->replies().answerNext(texts);
    auto *connection = socket->socket().findChild<QTcpSocket *>();
    QVERIFY(connection);
    connection->setReadBufferSize(1024);
    connection->blockSignals(true);
    say(chat);
    // Asked for elsewhere, since this one does not read.
    PlainRest watcher(server->baseUrl(), server->token().reveal());
    const auto isDone = [&] {
        const QJsonArray turns = watcher.page(chat);
        return turns.size() == 2 && textOf(turns.at(0).toObject()).size() == 400000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60000);
    QCOMPARE(socket->frames().size(), 1);
    connection->blockSignals(false);
    connection->setReadBufferSize(0);
    emit connection->readyRead();
    const QJsonObject last = socket->nextFinal(u"r"_s);
    QCOMPARE(textOf(last).size(), 400000);
    QVERIFY2(socket->frames().size() < 300, qPrintable(QString::number(socket->frames().size())));
    // No older state comes after the last.
    QCOMPARE(socket->frames().constLast(), last);
}

void ServerSocketTest::aGrowingTurnIsInThePage()
{
    const QString chat = makeChat();
    server->replies().holdNext();
    say(chat);
    QTRY_VERIFY(server->replies().run());
    server->replies().run()->tell(u"Once"_s);
    const QJsonObject growing = rest->page(chat).at(0).toObject();
    QCOMPARE(textOf(growing), u"Once"_s);
    // In a page silence would mean that it is complete.
    QCOMPARE(growing.value("candidates"_L1).toArray().first().toObject().value("is_final"_L1),
             QJsonValue(false));
}

void ServerSocketTest::stoppingKeepsWhatWasSaid()
{
    const QString chat = makeChat();
    server->replies().holdNext();
    say(chat);
    QTRY_VERIFY(server->replies().run());
    server->replies().run()->tell(u"Once upon"_s);
    QSignalSpy closed(socket.get(), &PlainSocket::closed);
    const QUrl before = server->baseUrl();
    server->restart();
    QCOMPARE(server->baseUrl(), before);
    QTRY_COMPARE(closed.size(), 1);
    const QList<Turn> turns = server->storedTurns(chat);
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.at(0).text(), u"Once upon"_s);
    QVERIFY(turns.at(0).candidates().first().isFinal);
}

void ServerSocketTest::stoppingEndsEverySocket()
{
    PlainSocket room(server->baseUrl(), server->token().reveal());
    QVERIFY(room.open({}, u"/connection/websocket"_s));
    QVERIFY(socket->isOpen());
    server.reset();
    QTRY_VERIFY(!room.isOpen() && !socket->isOpen());
}

QTEST_GUILESS_MAIN(ServerSocketTest)

#include "tst_serversocket.moc"
