// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryservice.h"

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

namespace {

QJsonObject bodyOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class tst_RestCalls : public QObject
{
    Q_OBJECT

private slots:
    void chatsAreGivenInTheServicesOrder();
    void archivedAndGreetingOnlyChatsAreListed();
    void theIdOfACharacterIsEscaped();
    void aMissingListOfChatsIsAnEmptyOne();
    void recentChatsKeepWhatOnlyTheyTell();
    void recentCharactersAreListedOnce();
    void aChatIsFetchedById();
    void aChatThatIsNotThereIsNotFound();
    void anIdThatIsNoPartOfAnAddressIsNotFound_data();
    void anIdThatIsNoPartOfAnAddressIsNotFound();
    void aBodyWithoutChatIsAnError();

    void renamingSucceedsWithAnyBody_data();
    void renamingSucceedsWithAnyBody();
    void renamingFailsWhenTheServiceSaysNo_data();
    void renamingFailsWhenTheServiceSaysNo();
    void aRenamedChatIsTold();
    void archivingAndUnarchivingAreTold();
    void archivingABrokenConnectionIsTriedAgain();
    void archivingThatIsRefusedTheSecondTimeIsLookedUp_data();
    void archivingThatIsRefusedTheSecondTimeIsLookedUp();

    void aCopyGivesTheIdOfTheNewChat();
    void aCopyWithoutIdIsAnError();
    void aCopyIsNeverMadeTwice();

    void historiesAreGiven();
    void retiredHistoriesAreNone_data();
    void retiredHistoriesAreNone();
    void otherFailuresOfHistoriesAreFailures_data();
    void otherFailuresOfHistoriesAreFailures();

    void aCharacterIsGiven();
    void aCharacterThatIsRefusedIsNotFound();
    void charactersAreSearched();
    void theAccountIsReadFromItsOwnLevels();
    void timesOfAnyPrecisionAreRead();
    void nullsAreDefaults();
};

void tst_RestCalls::chatsAreGivenInTheServicesOrder()
{
    MemoryService s;
    s.http.prepare("GET", "/chats/",
                   QJsonObject{{u"chats"_s, QJsonArray{chat(u"2"_s), chat(u"3"_s), chat(u"1"_s)}}});
    const auto ended = awaitReply(s.service.fetchChats(u"KEEPER"_s));
    QVERIFY(ended.hasValue());
    QStringList ids;
    for (const Chat &chat : ended.value)
        ids.append(chat.id);
    QCOMPARE(ids, (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    QCOMPARE(s.http.requests().first().query, QByteArray("character_ids=KEEPER&num_preview_turns=2"));
    QCOMPARE(s.log.lists.size(), 1);
    QCOMPARE(s.log.lists.first().first, u"KEEPER"_s);
    QCOMPARE(s.log.lists.first().second, ended.value);
}

void tst_RestCalls::archivedAndGreetingOnlyChatsAreListed()
{
    MemoryService s;
    const QJsonObject archived = with(chat(u"1"_s), u"state"_s, u"STATE_ARCHIVED"_s);
    const QJsonObject greeted =
        with(chat(u"2"_s), u"preview_turns"_s,
             QJsonArray{characterTurn(u"2"_s, u"g"_s, u"gc"_s, u"Who goes there?"_s)});
    s.http.prepare("GET", "/chats/", QJsonObject{{u"chats"_s, QJsonArray{archived, greeted}}});
    const auto ended = awaitReply(s.service.fetchChats(u"KEEPER"_s));
    QCOMPARE(ended.value.size(), 2);
    QVERIFY(ended.value.at(0).isArchived());
    QCOMPARE(ended.value.at(1).previewTurns.size(), 1);
    QCOMPARE(ended.value.at(1).previewTurns.first().text(), u"Who goes there?"_s);
}

void tst_RestCalls::theIdOfACharacterIsEscaped()
{
    MemoryService s;
    s.http.prepare("GET", "/chats/", QJsonObject{{u"chats"_s, QJsonArray{}}});
    QVERIFY(awaitReply(s.service.fetchChats(u"-a_b&c=d e/"_s, 0)).hasValue());
    QCOMPARE(s.http.requests().first().query,
             QByteArray("character_ids=-a_b%26c%3Dd%20e%2F&num_preview_turns=0"));
    s.service.fetchChat(u"a/b?c"_s);
    QVERIFY(s.request("GET", "/chat/a%2Fb%3Fc/").exchange);
}

void tst_RestCalls::aMissingListOfChatsIsAnEmptyOne()
{
    MemoryService s;
    s.http.prepare("GET", "/chats/recent/", QJsonObject());
    s.http.prepare("GET", "/chats/recent/", bodyOf(R"({"chats":null})"));
    for (int i = 0; i < 2; ++i) {
        const auto ended = awaitReply(s.service.fetchRecentChats());
        QVERIFY(ended.hasValue());
        QVERIFY(ended.value.isEmpty());
    }
    s.http.prepare("GET", "/chats/recent/", bodyOf(R"({"chats":"none"})"));
    QVERIFY(awaitReply(s.service.fetchRecentChats()).failedWith(Error::Kind::BadResponse));
}

void tst_RestCalls::recentChatsKeepWhatOnlyTheyTell()
{
    MemoryService s;
    QJsonObject recent = with(chat(u"1"_s), u"character_name"_s, u"Keeper"_s);
    recent.insert(u"character_avatar_uri"_s, u"uploaded/x.webp"_s);
    recent.insert(u"streak"_s, QJsonObject{{u"streak"_s, 3}});
    s.http.prepare("GET", "/chats/recent/", QJsonObject{{u"chats"_s, QJsonArray{recent}}});
    const auto ended = awaitReply(s.service.fetchRecentChats());
    QCOMPARE(ended.value.first().characterName, u"Keeper"_s);
    QVERIFY(ended.value.first().extra.contains("streak"));
    QCOMPARE(s.log.lists.first().first, QString());
    // Another answer about the same chat does not take the name away.
    s.http.prepare("GET", "/chat/1/", QJsonObject{{u"chat"_s, chat(u"1"_s)}});
    const auto one = awaitReply(s.service.fetchChat(u"1"_s));
    QCOMPARE(one.value.characterName, u"Keeper"_s);
    QCOMPARE(s.log.chatsUpdated.size(), 1);
    QVERIFY(s.log.chatsAdded.isEmpty());
}

void tst_RestCalls::recentCharactersAreListedOnce()
{
    MemoryService s;
    const QJsonObject other =
        with(with(chat(u"3"_s), u"character_id"_s, u"OTHER"_s), u"character_name"_s, u"O"_s);
    s.http.prepare("GET", "/chats/recent/",
                   QJsonObject{{u"chats"_s, QJsonArray{chat(u"1"_s), other, chat(u"2"_s)}}});
    const auto ended = awaitReply(s.service.fetchRecentCharacters());
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 2);
    QCOMPARE(ended.value.at(0).id, u"KEEPER"_s);
    QCOMPARE(ended.value.at(1).name, u"O"_s);
}

void tst_RestCalls::aChatIsFetchedById()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/1/", QJsonObject{{u"chat"_s, chat(u"1"_s)}});
    const auto ended = awaitReply(s.service.fetchChat(u"1"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.id, u"1"_s);
    QCOMPARE(ended.value.visibility, u"VISIBILITY_PRIVATE"_s);
    QCOMPARE(ended.value.creatorId, u"900001"_s);
    QCOMPARE(s.log.chatsAdded.size(), 1);
}

void tst_RestCalls::aChatThatIsNotThereIsNotFound()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/1/",
                   MemoryHttp::response(404, R"({"command":"neo_error","comment":"no chat"})"));
    const auto ended = awaitReply(s.service.fetchChat(u"1"_s));
    QVERIFY(ended.failedWith(Error::Kind::NotFound));
    QCOMPARE(ended.error.comment, u"no chat"_s);
    QCOMPARE(ended.error.subjects, QStringList{u"1"_s});
}

void tst_RestCalls::anIdThatIsNoPartOfAnAddressIsNotFound_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {".", "..", ""})
        QTest::newRow(id) << QString::fromLatin1(id);
}

// It would be the address of something else.
void tst_RestCalls::anIdThatIsNoPartOfAnAddressIsNotFound()
{
    QFETCH(const QString, id);
    MemoryService s;
    QVERIFY(awaitReply(s.service.archiveChat(id)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(s.service.fetchChat(id)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(s.service.deleteMessage(id, u"t"_s)).failedWith(Error::Kind::NotFound));
    QVERIFY(awaitReply(s.service.fetchAllMessages(id)).failedWith(Error::Kind::NotFound));
    QVERIFY(s.http.requests().isEmpty());
}

void tst_RestCalls::aBodyWithoutChatIsAnError()
{
    for (const QByteArray &body :
         {QByteArray("{}"), QByteArray(R"({"chat":null})"), QByteArray(R"({"chat":{}})")}) {
        MemoryService s;
        s.http.prepare("GET", "/chat/1/", MemoryHttp::response(200, body));
        QVERIFY(awaitReply(s.service.fetchChat(u"1"_s)).failedWith(Error::Kind::BadResponse));
    }
}

void tst_RestCalls::renamingSucceedsWithAnyBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("word") << QByteArray("OK");
    QTest::newRow("the chat") << QByteArray(R"({"chat":{"chat_id":"1"}})");
    QTest::newRow("null") << QByteArray("null");
}

void tst_RestCalls::renamingSucceedsWithAnyBody()
{
    QFETCH(const QByteArray, body);
    MemoryService s;
    s.http.prepare("PATCH", "/chat/1/update_name", MemoryHttp::response(200, body, {}));
    QVERIFY(awaitReply(s.service.updateChatName(u"1"_s, u"Storm night"_s)).hasValue());
    QCOMPARE(s.http.requests().first().json(), (QJsonObject{{u"name"_s, u"Storm night"_s}}));
}

void tst_RestCalls::renamingFailsWhenTheServiceSaysNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("200 with an error")
        << 200 << QByteArray(R"({"command":"neo_error","comment":"no","error_code":400})")
        << Error::Kind::Service;
    QTest::newRow("200 with a page") << 200 << QByteArray("<html>") << Error::Kind::EdgeRefusal;
    QTest::newRow("403 with a page") << 403 << QByteArray("<html>") << Error::Kind::EdgeRefusal;
    QTest::newRow("503 with a page") << 503 << QByteArray("<html>") << Error::Kind::EdgeRefusal;
    QTest::newRow("400 with an error")
        << 400 << QByteArray(R"({"command":"neo_error","comment":"no"})") << Error::Kind::Service;
    QTest::newRow("404 with nothing") << 404 << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("429") << 429 << QByteArray("{}") << Error::Kind::RateLimit;
    QTest::newRow("500 with words") << 500 << QByteArray("oops") << Error::Kind::Service;
}

void tst_RestCalls::renamingFailsWhenTheServiceSaysNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    MemoryService s;
    s.http.prepare("PATCH", "/chat/1/update_name", MemoryHttp::response(status, body, {}));
    const auto ended = awaitReply(s.service.updateChatName(u"1"_s, u"x"_s));
    QVERIFY2(ended.failedWith(kind), qPrintable(toWord(ended.error.kind)));
    QCOMPARE(ended.error.operation, Error::Operation::UpdateChatName);
    QVERIFY(s.log.chatsUpdated.isEmpty());
}

void tst_RestCalls::aRenamedChatIsTold()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/1/", QJsonObject{{u"chat"_s, chat(u"1"_s)}});
    QVERIFY(awaitReply(s.service.fetchChat(u"1"_s)).hasValue());
    s.http.prepare("PATCH", "/chat/1/update_name", MemoryHttp::response(200, ""));
    QVERIFY(awaitReply(s.service.updateChatName(u"1"_s, u"Storm night"_s)).hasValue());
    QCOMPARE(s.log.chatsUpdated.size(), 1);
    QCOMPARE(s.log.chatsUpdated.first().name, u"Storm night"_s);
    QCOMPARE(s.log.chatsUpdated.first().characterId, u"KEEPER"_s);
    s.http.prepare("PATCH", "/chat/1/update_name", MemoryHttp::response(200, ""));
    QVERIFY(awaitReply(s.service.updateChatName(u"1"_s, {})).hasValue());
    QCOMPARE(s.log.chatsUpdated.last().name, QString());
}

void tst_RestCalls::archivingAndUnarchivingAreTold()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/1/", QJsonObject{{u"chat"_s, chat(u"1"_s)}});
    QVERIFY(awaitReply(s.service.fetchChat(u"1"_s)).hasValue());
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::response(200, "{}"));
    QVERIFY(awaitReply(s.service.archiveChat(u"1"_s)).hasValue());
    QVERIFY(s.log.chatsUpdated.last().isArchived());
    s.http.prepare("PATCH", "/chat/1/unarchive", MemoryHttp::response(200, ""));
    QVERIFY(awaitReply(s.service.unarchiveChat(u"1"_s)).hasValue());
    QVERIFY(!s.log.chatsUpdated.last().isArchived());
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::response(404, "{}"));
    const auto ended = awaitReply(s.service.archiveChat(u"1"_s));
    QVERIFY(ended.failedWith(Error::Kind::NotFound));
    QCOMPARE(ended.error.operation, Error::Operation::ArchiveChat);
    QVERIFY(!s.log.chatsUpdated.last().isArchived());
}

void tst_RestCalls::archivingABrokenConnectionIsTriedAgain()
{
    MemoryService s;
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::broken(Error::Kind::Network));
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::response(200, "{}"));
    QVERIFY(awaitReply(s.service.archiveChat(u"1"_s)).hasValue());
    QCOMPARE(s.http.requests().size(), 2);
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::broken(Error::Kind::Network));
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::broken(Error::Kind::Network));
    QVERIFY(awaitReply(s.service.archiveChat(u"1"_s)).failedWith(Error::Kind::Network));
    QCOMPARE(s.http.requests().size(), 4);
}

void tst_RestCalls::archivingThatIsRefusedTheSecondTimeIsLookedUp_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("the first request arrived") << u"STATE_ARCHIVED"_s << true;
    QTest::newRow("it did not") << u"STATE_ACTIVE"_s << false;
    QTest::newRow("its state is left out") << QString() << false;
}

void tst_RestCalls::archivingThatIsRefusedTheSecondTimeIsLookedUp()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isDone);
    MemoryService s;
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::broken(Error::Kind::Network));
    s.http.prepare("PATCH", "/chat/1/archive", MemoryHttp::response(400, "{}"));
    s.http.prepare("GET", "/chat/1/", QJsonObject{{u"chat"_s, with(chat(u"1"_s), u"state"_s, state)}});
    const auto ended = awaitReply(s.service.archiveChat(u"1"_s));
    QCOMPARE(ended.hasValue(), isDone);
    if (!isDone) {
        QVERIFY(ended.failedWith(Error::Kind::Service));
        QCOMPARE(ended.error.operation, Error::Operation::ArchiveChat);
    }
    QCOMPARE(s.http.requests().size(), 3);
}

void tst_RestCalls::aCopyGivesTheIdOfTheNewChat()
{
    MemoryService s;
    s.http.prepare("POST", "/chat/1/copy", QJsonObject{{u"new_chat_id"_s, u"NEW"_s}});
    const auto ended = awaitReply(s.service.copyChat(u"1"_s, u"t9"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value, u"NEW"_s);
    QCOMPARE(s.http.requests().first().json(), (QJsonObject{{u"end_turn_id"_s, u"t9"_s}}));

    // Whatever it says besides.
    s.http.prepare("POST", "/chat/1/copy",
                   bodyOf(R"({"new_chat_id":"NEXT","status":"SUCCESS","message":"copied"})"));
    QCOMPARE(awaitReply(s.service.copyChat(u"1"_s, u"t9"_s)).value, u"NEXT"_s);
}

void tst_RestCalls::aCopyWithoutIdIsAnError()
{
    for (const QByteArray &body :
         {QByteArray("{}"), QByteArray(R"({"new_chat_id":null})"), QByteArray(R"({"new_chat_id":""})")}) {
        MemoryService s;
        s.http.prepare("POST", "/chat/1/copy", MemoryHttp::response(200, body));
        const auto ended = awaitReply(s.service.copyChat(u"1"_s, u"t9"_s));
        QVERIFY(ended.failedWith(Error::Kind::BadResponse));
        QCOMPARE(ended.error.operation, Error::Operation::CopyChat);
    }
}

void tst_RestCalls::aCopyIsNeverMadeTwice()
{
    for (const auto &failure :
         {MemoryHttp::broken(Error::Kind::Network), MemoryHttp::broken(Error::Kind::TimedOut),
          MemoryHttp::response(502, "<html>", "text/html"), MemoryHttp::response(429, "{}")}) {
        MemoryService s;
        s.http.prepare("POST", "/chat/1/copy", failure);
        QCOMPARE(awaitReply(s.service.copyChat(u"1"_s, u"t9"_s)).outcome, ReplyBase::Outcome::Failed);
        QTest::qWait(10);
        QCOMPARE(s.http.requests().size(), 1);
    }
}

void tst_RestCalls::historiesAreGiven()
{
    MemoryService s;
    s.http.prepare("POST", "/chat/character/histories/", bodyOf(R"({"histories":[{"external_id":"h1",
        "created":"2023-02-03T04:05:06.700000Z","last_interaction":"2023-02-03T05:00:00Z",
        "msgs":[{"id":123450000000000011,"text":"Welcome.","src__name":"Keeper","src__is_human":false,
                 "deleted":null}]}]})"));
    const auto ended = awaitReply(s.service.fetchHistories(u"KEEPER"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 1);
    QCOMPARE(ended.value.first().id, u"h1"_s);
    QCOMPARE(ended.value.first().messages.first().id, 123450000000000011LL);
    QCOMPARE(ended.value.first().messages.first().text, u"Welcome."_s);
    QCOMPARE(s.http.requests().first().json(),
             (QJsonObject{{u"external_id"_s, u"KEEPER"_s}, {u"number"_s, 50}}));
}

void tst_RestCalls::retiredHistoriesAreNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("404") << 404 << QByteArray("{}");
    QTest::newRow("404 as a page") << 404 << QByteArray("<html>Not Found");
    QTest::newRow("500") << 500 << QByteArray("<html>Server Error");
    QTest::newRow("502") << 502 << QByteArray("");
}

void tst_RestCalls::retiredHistoriesAreNone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    MemoryService s;
    s.http.setFallback([&](const MemoryHttp::Request &) {
        return std::optional(MemoryHttp::response(status, body, "text/html"));
    });
    const auto ended = awaitReply(s.service.fetchHistories(u"KEEPER"_s));
    QVERIFY(ended.hasValue());
    QVERIFY(ended.value.isEmpty());
}

void tst_RestCalls::otherFailuresOfHistoriesAreFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("edge") << 403 << QByteArray("<html>") << Error::Kind::EdgeRefusal;
    QTest::newRow("bad request") << 400 << QByteArray("{}") << Error::Kind::Service;
    QTest::newRow("signed out with 200")
        << 200 << QByteArray(R"({"force_login":true})") << Error::Kind::Service;
    QTest::newRow("abort with 200") << 200 << QByteArray(R"({"abort":true,"error":"no"})")
                                    << Error::Kind::Service;
    QTest::newRow("token") << 401 << QByteArray("Unauthorized") << Error::Kind::Authentication;
}

void tst_RestCalls::otherFailuresOfHistoriesAreFailures()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    MemoryService s;
    s.http.prepare("POST", "/chat/character/histories/", MemoryHttp::response(status, body));
    const auto ended = awaitReply(s.service.fetchHistories(u"KEEPER"_s));
    QVERIFY2(ended.failedWith(kind), qPrintable(toWord(ended.error.kind)));
}

void tst_RestCalls::aCharacterIsGiven()
{
    MemoryService s;
    s.http.prepare(
        "POST", "/character/v1/get_character_info",
        bodyOf(R"({"character":{"external_id":"KEEPER","participant__name":"Keeper","title":"Keeps",
                              "avatar_file_name":null,"songs":null},"status":"OK"})"));
    const auto ended = awaitReply(s.service.fetchCharacter(u"KEEPER"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.name, u"Keeper"_s);
    // No avatar is no avatar, and no address that ends in a word for nothing.
    QVERIFY(ended.value.avatarFile.isEmpty());
    QVERIFY(s.service.endpoints().avatar(ended.value.avatarFile, 80).isEmpty());
}

void tst_RestCalls::aCharacterThatIsRefusedIsNotFound()
{
    MemoryService s;
    s.http.prepare("POST", "/character/v1/get_character_info",
                   bodyOf(R"({"status":"NOT_OK","error":"not available"})"));
    const auto ended = awaitReply(s.service.fetchCharacter(u"X"_s));
    QVERIFY(ended.failedWith(Error::Kind::NotFound));
    QCOMPARE(ended.error.comment, u"not available"_s);
    s.http.prepare("POST", "/character/v1/get_character_info", bodyOf(R"({"character":[],"status":"OK"})"));
    QVERIFY(awaitReply(s.service.fetchCharacter(u"X"_s)).failedWith(Error::Kind::BadResponse));
}

void tst_RestCalls::charactersAreSearched()
{
    MemoryService s;
    s.http.prepare("GET", "/search/v1/character",
                   bodyOf(R"({"characters":[{"external_id":"A","name":"Ann","search_score":0.5,
                              "participant__num_interactions":1234.0}],"safety_filtered":false,"tags":[]})"));
    const auto ended = awaitReply(s.service.searchCharacters(u"say \"hi\" & \\go"_s));
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.first().name, u"Ann"_s);
    QCOMPARE(ended.value.first().interactions, 1234);
    QCOMPARE(s.http.requests().first().query, QByteArray("query=say%20%22hi%22%20%26%20%5Cgo"));
}

void tst_RestCalls::theAccountIsReadFromItsOwnLevels()
{
    MemoryService s;
    s.http.prepare("GET", "/chat/user/",
                   bodyOf(R"({"user":{"user":{"username":"demo_user","id":9007199254740993,"first_name":"F",
            "account":{"name":"Demo","avatar_file_name":"a/b.webp"}},"name":"Outer","email":"d@example.invalid",
            "bio":"about me","is_human":true}})"));
    const auto ended = awaitReply(s.service.fetchMe());
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.id, u"9007199254740993"_s);
    QCOMPARE(ended.value.username, u"demo_user"_s);
    QCOMPARE(ended.value.name, u"Demo"_s);
    QCOMPARE(ended.value.email, u"d@example.invalid"_s);
    QCOMPARE(ended.value.bio, u"about me"_s);
    QCOMPARE(ended.value.avatarFile, u"a/b.webp"_s);
}

void tst_RestCalls::timesOfAnyPrecisionAreRead()
{
    MemoryService s;
    const QStringList times{u"2025-03-02T10:01:01Z"_s, u"2025-03-02T10:01:01.5Z"_s,
                            u"2025-03-02T10:01:01.123456Z"_s, u"2025-03-02T10:01:01.123456789Z"_s,
                            u"2025-03-02T12:01:01.250+02:00"_s};
    QJsonArray turns;
    for (const QString &time : times)
        turns.append(with(characterTurn(u"C"_s, time, u"k"_s, u"x"_s), u"create_time"_s, time));
    s.http.prepare("GET", "/turns/C/", page(turns));
    const auto ended = awaitReply(s.service.fetchMessages(u"C"_s));
    const QList<int> nanoseconds{0, 500000000, 123456000, 123456789, 250000000};
    for (int i = 0; i < 5; ++i) {
        const Timestamp time = ended.value.turns.at(i).createTime();
        QCOMPARE(time.seconds(), 1740909661);
        QCOMPARE(time.nanoseconds(), nanoseconds.at(i));
        QCOMPARE(time.toString(), times.at(i));
    }
}

void tst_RestCalls::nullsAreDefaults()
{
    MemoryService s;
    QJsonObject nulls = chat(u"1"_s);
    for (const QString &name : nulls.keys()) {
        if (name != "chat_id"_L1)
            nulls.insert(name, QJsonValue());
    }
    for (const QString &name : {u"preview_turns"_s, u"name"_s, u"character_name"_s, u"character_avatar_uri"_s,
                                u"preferred_model_type"_s, u"streak"_s, u"default_voice_id"_s})
        nulls.insert(name, QJsonValue());
    s.http.prepare("GET", "/chats/recent/", QJsonObject{{u"chats"_s, QJsonArray{nulls}}});
    const auto ended = awaitReply(s.service.fetchRecentChats());
    QVERIFY(ended.hasValue());
    QCOMPARE(ended.value.size(), 1);
    QVERIFY(ended.value.first().visibility.isEmpty());
    QVERIFY(ended.value.first().previewTurns.isEmpty());
    QVERIFY(!ended.value.first().isArchived());
}

QTEST_GUILESS_MAIN(tst_RestCalls)
#include "tst_restcalls.moc"
