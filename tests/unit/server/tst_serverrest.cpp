// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainclient.h"
#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

// The addresses of REST as any client meets them.
class ServerRestTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void meIsTheOneAccount();
    void settingsAreKeptWhole();
    void theFrontPageSetsTheCookieThatClientsReadThere();
    void charactersAreFoundBySearch();
    void characterInfoTellsOneCharacter();
    void legacyHistoriesAndVoicesAreEmpty();
    void chatsWithACharacterHavePreviews();
    void aChatIsTold();
    void recentListsOneChatACharacter();
    void recentWithACharacterHasNoKeyWhenThereIsNone();
    void aHiddenChatIsNotRecent();
    void pagesOfFiftyGoBackInTime();
    void pagesWorkWithAndWithoutTheLastSlash();
    void aRawPlusInATokenIsAPlus();
    void pinnedPagesHoldPinnedTurns();
    void aTokenOfAnotherChatIsRefused();
    void namesAreSetAndCleared();
    void archivingTwiceIsAnError();
    void patchesWorkWithAnyEmptyBody_data();
    void patchesWorkWithAnyEmptyBody();
    void aCopyReachesUpToTheTurn();
    void removalTakesExactlyTheGivenTurns();
    void pinsHaveALimit();
    void unknownThingsAreNotFound_data();
    void unknownThingsAreNotFound();
    void malformedBodiesAreRefused_data();
    void malformedBodiesAreRefused();

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<PlainRest> rest;
};

namespace {

QStringList chatIds(const QJsonObject &body)
{
    QStringList ids;
    const QJsonArray chats = body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats)
        ids.append(chat.toObject().value("chat_id"_L1).toString());
    return ids;
}

QStringList texts(const QJsonArray &turns)
{
    QStringList all;
    for (const QJsonValue &turn : turns)
        all.append(textOf(turn.toObject()));
    return all;
}

int lastNumber(const QString &text)
{
    return text.section(u'#', -1).toInt();
}

} // namespace

void ServerRestTest::init()
{
    server = std::make_unique<ScriptedServer>();
    rest = std::make_unique<PlainRest>(server->baseUrl(), server->token().reveal());
}

void ServerRestTest::cleanup()
{
    rest.reset();
    server.reset();
}

void ServerRestTest::meIsTheOneAccount()
{
    const PlainAnswer answer = rest->get("/chat/user/");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json"_ba);
    const QJsonObject outer = answer.json().value("user"_L1).toObject();
    const QJsonObject inner = outer.value("user"_L1).toObject();
    QVERIFY(inner.value("id"_L1).isDouble());
    QCOMPARE(QString::number(inner.value("id"_L1).toInteger()), server->accountId());
    QVERIFY(inner.value("username"_L1).toString() != "ANONYMOUS"_L1);
    QCOMPARE(outer.value("name"_L1).toString(), u"Tester"_s);
    QCOMPARE(inner.value("account"_L1).toObject().value("name"_L1).toString(), u"Tester"_s);
}

void ServerRestTest::settingsAreKeptWhole()
{
    const QJsonObject before = rest->get("/chat/user/settings/").json();
    QVERIFY(before.value("personaOverrides"_L1).isObject());
    const PlainAnswer changed =
        rest->send("POST", "/chat/user/update_settings/", R"({"default_persona_id":"p","strange":[1,null]})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json().value("success"_L1).toBool(), true);
    const QJsonObject after = rest->get("/chat/user/settings/").json();
    QCOMPARE(after.value("default_persona_id"_L1).toString(), u"p"_s);
    QCOMPARE(after.value("strange"_L1).toArray().size(), 2);
}

void ServerRestTest::theFrontPageSetsTheCookieThatClientsReadThere()
{
    PlainRest stranger(server->baseUrl(), {});
    const PlainAnswer answer = stranger.get("/");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Set-Cookie").startsWith("edge_rollout="));
    QCOMPARE(stranger.get("/ping/").status, 200);
}

void ServerRestTest::charactersAreFoundBySearch()
{
    const auto found = [this](const QByteArray &query) {
        QStringList ids;
        const QJsonArray characters =
            rest->get("/search/v1/character?query=" + query).json().value("characters"_L1).toArray();
        for (const QJsonValue &character : characters)
            ids.append(character.toObject().value("external_id"_L1).toString());
        return ids;
    };
    QCOMPARE(found(""), (QStringList{u"keeper"_s, u"ferryman"_s}));
    QCOMPARE(found("KEEP"), (QStringList{u"keeper"_s}));
    QCOMPARE(found("rows+across"), (QStringList{u"ferryman"_s}));
    QCOMPARE(found("knows%20the%20river"), (QStringList{u"ferryman"_s}));
    QCOMPARE(found("nobody"), QStringList());
}

void ServerRestTest::characterInfoTellsOneCharacter()
{
    const QJsonObject known =
        rest->send("POST", "/character/v1/get_character_info", R"({"external_id":"keeper","lang":"en"})")
            .json();
    QCOMPARE(known.value("status"_L1).toString(), u"OK"_s);
    const QJsonObject character = known.value("character"_L1).toObject();
    QCOMPARE(character.value("external_id"_L1).toString(), u"keeper"_s);
    QCOMPARE(character.value("greeting"_L1).toString(), u"The lamp is lit. Who goes there?"_s);
    const PlainAnswer unknown =
        rest->send("POST", "/character/v1/get_character_info", R"({"external_id":"nobody"})");
    QCOMPARE(unknown.status, 200);
    QCOMPARE(unknown.json().value("status"_L1).toString(), u"NOT_OK"_s);
    QVERIFY(!unknown.json().value("error"_L1).toString().isEmpty());
}

void ServerRestTest::legacyHistoriesAndVoicesAreEmpty()
{
    for (const QByteArray &path : {"/chat/character/histories/"_ba, "/chat/character/histories_v2/"_ba}) {
        const PlainAnswer answer = rest->send("POST", path, R"({"external_id":"keeper","number":50})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().value("histories"_L1).isArray());
    }
    QVERIFY(rest->get("/multimodal/api/v1/voices/user").json().value("voices"_L1).isArray());
}

void ServerRestTest::chatsWithACharacterHavePreviews()
{
    const QString first = server->addChat(5);
    const QString second = server->addChat(1);
    server->addChat(3, server->otherCharacterId());
    QCOMPARE(rest->send("PATCH", "/chat/" + first.toLatin1() + "/archive").status, 200);
    const QJsonObject body = rest->get("/chats/?character_ids=keeper&num_preview_turns=2").json();
    QCOMPARE(chatIds(body), (QStringList{second, first}));
    const QJsonArray chats = body.value("chats"_L1).toArray();
    QCOMPARE(chats.at(0).toObject().value("preview_turns"_L1).toArray().size(), 1);
    QCOMPARE(chats.at(1).toObject().value("preview_turns"_L1).toArray().size(), 2);
    QCOMPARE(chats.at(1).toObject().value("state"_L1).toString(), u"STATE_ARCHIVED"_s);
    const auto previews = [this](const QByteArray &query) {
        const QJsonArray all =
            rest->get("/chats/?character_ids=keeper" + query).json().value("chats"_L1).toArray();
        return all.at(1).toObject().value("preview_turns"_L1).toArray().size();
    };
    QCOMPARE(previews({}), 2);
    QCOMPARE(previews("&num_preview_turns=0"), 0);
    QCOMPARE(previews("&num_preview_turns=4"), 4);
    QCOMPARE(chatIds(rest->get("/chats/?character_ids=keeper,ferryman").json()).size(), 3);
    QCOMPARE(chatIds(rest->get("/chats/?character_ids=nobody").json()), QStringList());
}

void ServerRestTest::aChatIsTold()
{
    const QString chat = server->addChat(1);
    const QJsonObject told =
        rest->get("/chat/" + chat.toLatin1() + "/?load_metadata=true").json().value("chat"_L1).toObject();
    QCOMPARE(told.value("chat_id"_L1).toString(), chat);
    QCOMPARE(told.value("character_id"_L1).toString(), u"keeper"_s);
    QCOMPARE(told.value("creator_id"_L1).toString(), server->accountId());
    QCOMPARE(told.value("state"_L1).toString(), u"STATE_ACTIVE"_s);
    QVERIFY(!told.contains("preview_turns"_L1));
    QVERIFY(!told.contains("name"_L1));
    QCOMPARE(rest->get("/chat/" + chat.toLatin1() + "/resurrect").status, 200);
}

void ServerRestTest::recentListsOneChatACharacter()
{
    server->addChat(1);
    const QString other = server->addChat(1, server->otherCharacterId());
    const QString latest = server->addChat(1);
    const QJsonObject body = rest->get("/chats/recent/").json();
    QCOMPARE(chatIds(body), (QStringList{latest, other}));
    const QJsonObject chat = body.value("chats"_L1).toArray().first().toObject();
    QCOMPARE(chat.value("character_name"_L1).toString(), u"Keeper"_s);
}

void ServerRestTest::recentWithACharacterHasNoKeyWhenThereIsNone()
{
    const PlainAnswer none = rest->get("/chats/recent/keeper");
    QCOMPARE(none.status, 200);
    QVERIFY(!none.json().contains("chats"_L1));
    const QString chat = server->addChat(1);
    QCOMPARE(chatIds(rest->get("/chats/recent/keeper").json()), (QStringList{chat}));
}

void ServerRestTest::aHiddenChatIsNotRecent()
{
    server->addChat(1);
    QCOMPARE(rest->send("PUT", "/chats/recent/keeper/hide").status, 200);
    QCOMPARE(chatIds(rest->get("/chats/recent/").json()), QStringList());
}

void ServerRestTest::pagesOfFiftyGoBackInTime()
{
    const QString chat = server->addChat(120);
    QString token;
    QList<int> numbers;
    QList<qsizetype> sizes;
    do {
        const QJsonArray turns = rest->page(chat, token, false, &token);
        sizes.append(turns.size());
        for (const QString &text : texts(turns))
            numbers.append(lastNumber(text));
        if (!token.isEmpty())
            QVERIFY(token.contains(u'+') && token.contains(u'/') && token.contains(u'='));
    } while (!token.isEmpty());
    QCOMPARE(sizes, (QList<qsizetype>{50, 50, 20}));
    QList<int> expected;
    for (int i = 120; i >= 1; --i)
        expected.append(i);
    QCOMPARE(numbers, expected);
}

void ServerRestTest::pagesWorkWithAndWithoutTheLastSlash()
{
    const QByteArray chat = server->addChat(3).toLatin1();
    const PlainAnswer with = rest->get("/turns/" + chat + "/");
    const PlainAnswer without = rest->get("/turns/" + chat);
    QCOMPARE(with.status, 200);
    QCOMPARE(without.status, 200);
    QCOMPARE(without.body, with.body);
    QVERIFY(with.json().value("meta"_L1).toObject().value("next_token"_L1).isNull());
}

void ServerRestTest::aRawPlusInATokenIsAPlus()
{
    const QString chat = server->addChat(60);
    QString token;
    rest->page(chat, {}, false, &token);
    const PlainAnswer answer = rest->get("/turns/" + chat.toLatin1() + "/?next_token=" + token.toLatin1());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("turns"_L1).toArray().size(), 10);
}

void ServerRestTest::pinnedPagesHoldPinnedTurns()
{
    const QString chat = server->addChat(120);
    const QList<Turn> turns = server->storedTurns(chat);
    server->setPinned(chat, turns.at(100).id());
    server->setPinned(chat, turns.at(3).id());
    QString token;
    const QJsonArray pinned = rest->page(chat, {}, true, &token);
    QCOMPARE(pinned.size(), 2);
    QCOMPARE(token, QString());
    QCOMPARE(pinned.at(0).toObject().value("is_pinned"_L1).toBool(), true);
    QCOMPARE(lastNumber(textOf(pinned.at(1).toObject())), 20);
    // Elsewhere the field of a turn that is not pinned is left out.
    QVERIFY(!rest->page(chat).at(0).toObject().contains("is_pinned"_L1));
}

void ServerRestTest::aTokenOfAnotherChatIsRefused()
{
    const QString one = server->addChat(60);
    const QString other = server->addChat(60);
    QString token;
    rest->page(one, {}, false, &token);
    const PlainAnswer answer =
        rest->get("/turns/" + other.toLatin1() + "/?next_token=" + QUrl::toPercentEncoding(token));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("command"_L1).toString(), u"neo_error"_s);
}

void ServerRestTest::namesAreSetAndCleared()
{
    const QByteArray chat = server->addChat(1).toLatin1();
    const auto name = [this, chat] {
        return rest->get("/chat/" + chat + "/").json().value("chat"_L1).toObject().value("name"_L1);
    };
    const QByteArray body = R"({"name":"Stürmische \"Nacht\""})"_ba;
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/update_name", body).status, 200);
    QCOMPARE(name().toString(), u"Stürmische \"Nacht\""_s);
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/update_name", R"({"name":""})").status, 200);
    QVERIFY(name().isUndefined());
}

void ServerRestTest::archivingTwiceIsAnError()
{
    const QByteArray chat = server->addChat(1).toLatin1();
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/archive").status, 200);
    const PlainAnswer again = rest->send("PATCH", "/chat/" + chat + "/archive");
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json().value("command"_L1).toString(), u"neo_error"_s);
    QCOMPARE(chatIds(rest->get("/chats/recent/").json()), QStringList());
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/unarchive").status, 200);
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/unarchive").status, 400);
    QCOMPARE(chatIds(rest->get("/chats/recent/").json()).size(), 1);
}

void ServerRestTest::patchesWorkWithAnyEmptyBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("blanks") << "  \n"_ba;
}

void ServerRestTest::patchesWorkWithAnyEmptyBody()
{
    QFETCH(QByteArray, body);
    const QByteArray chat = server->addChat(1).toLatin1();
    const PlainAnswer answer = rest->send("PATCH", "/chat/" + chat + "/archive", body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{}"_ba);
    QCOMPARE(rest->send("PATCH", "/chat/" + chat + "/unarchive", body).status, 200);
}

void ServerRestTest::aCopyReachesUpToTheTurn()
{
    const QString chat = server->addChat(7);
    const QList<Turn> turns = server->storedTurns(chat);
    server->setPinned(chat, turns.at(6).id());
    rest->send("PATCH", "/chat/" + chat.toLatin1() + "/update_name", R"({"name":"Kept"})");
    const PlainAnswer answer = rest->send("POST", "/chat/" + chat.toLatin1() + "/copy",
                                          R"({"end_turn_id":")" + turns.at(2).id().toLatin1() + "\"}");
    QCOMPARE(answer.status, 200);
    const QString copy = answer.json().value("new_chat_id"_L1).toString();
    QVERIFY(!copy.isEmpty() && copy != chat);
    const QJsonArray copied = rest->page(copy);
    QCOMPARE(copied.size(), 5);
    QCOMPARE(lastNumber(textOf(copied.at(0).toObject())), 5);
    QVERIFY(copied.at(4).toObject().value("is_pinned"_L1).toBool());
    for (const QJsonValue &turn : copied)
        QCOMPARE(turn.toObject().value("turn_key"_L1).toObject().value("chat_id"_L1).toString(), copy);
    const QJsonObject told = rest->get("/chat/" + copy.toLatin1() + "/").json().value("chat"_L1).toObject();
    QCOMPARE(told.value("name"_L1).toString(), u"Kept"_s);
    QCOMPARE(rest->page(chat).size(), 7);
}

void ServerRestTest::removalTakesExactlyTheGivenTurns()
{
    const QString chat = server->addChat(6);
    const QStringList ids = rest->allTurnIds(chat);
    const PlainAnswer answer = rest->send("POST", "/turns/" + chat.toLatin1() + "/remove",
                                          R"({"turn_ids":[")" + ids.at(1).toLatin1() + R"(","unknown",")"
                                              + ids.at(4).toLatin1() + "\"]}");
    QCOMPARE(answer.status, 200);
    QCOMPARE(rest->allTurnIds(chat), (QStringList{ids.at(0), ids.at(2), ids.at(3), ids.at(5)}));
}

void ServerRestTest::pinsHaveALimit()
{
    const QString chat = server->addChat(8);
    const QStringList ids = rest->allTurnIds(chat);
    const auto pin = [&](const QString &id, const QByteArray &state) {
        return rest->send("POST", "/turn/pin",
                          R"({"is_pinned":)" + state + R"(,"turn_key":{"chat_id":")" + chat.toLatin1()
                              + R"(","turn_id":")" + id.toLatin1() + "\"}}");
    };
    for (int i = 0; i < 5; ++i) {
        const PlainAnswer answer = pin(ids.at(i), "true");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json().value("turn"_L1).toObject().value("is_pinned"_L1).toBool());
    }
    QCOMPARE(pin(ids.at(5), "true").status, 400);
    QCOMPARE(pin(ids.at(4), "true").status, 200); // it is already
    const PlainAnswer unpinned = pin(ids.at(0), "false");
    QCOMPARE(unpinned.status, 200);
    QVERIFY(!unpinned.json().value("turn"_L1).toObject().contains("is_pinned"_L1));
    QCOMPARE(pin(ids.at(5), "true").status, 200);
}

void ServerRestTest::unknownThingsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chat") << "GET"_ba
                          << "/chat/none/"_ba
                          << ""_ba;
    QTest::newRow("turns") << "GET"_ba
                           << "/turns/none/"_ba
                           << ""_ba;
    QTest::newRow("name") << "PATCH"_ba
                          << "/chat/none/update_name"_ba
                          << R"({"name":"x"})"_ba;
    QTest::newRow("archive") << "PATCH"_ba
                             << "/chat/none/archive"_ba
                             << ""_ba;
    QTest::newRow("copy") << "POST"_ba
                          << "/chat/none/copy"_ba
                          << R"({"end_turn_id":"x"})"_ba;
    QTest::newRow("remove") << "POST"_ba
                            << "/turns/none/remove"_ba
                            << R"({"turn_ids":["x"]})"_ba;
    QTest::newRow("pin") << "POST"_ba
                         << "/turn/pin"_ba
                         << R"({"is_pinned":true,"turn_key":{"chat_id":"x","turn_id":"y"}})"_ba;
    QTest::newRow("address") << "GET"_ba
                             << "/nowhere"_ba
                             << ""_ba;
    QTest::newRow("verb") << "DELETE"_ba
                          << "/chat/user/"_ba
                          << ""_ba;
    QTest::newRow("picture") << "GET"_ba
                             << "/i/400/static/avatars/../../secret.png"_ba
                             << ""_ba;
}

void ServerRestTest::unknownThingsAreNotFound()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QCOMPARE(rest->send(verb, path, body).status, 404);
}

void ServerRestTest::malformedBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("name, no JSON") << "PATCH"_ba
                                   << "/chat/CHAT/update_name"_ba
                                   << "name=x"_ba;
    QTest::newRow("name, a list") << "PATCH"_ba
                                  << "/chat/CHAT/update_name"_ba
                                  << "[]"_ba;
    QTest::newRow("name, a number") << "PATCH"_ba
                                    << "/chat/CHAT/update_name"_ba
                                    << R"({"name":1})"_ba;
    QTest::newRow("remove, nothing") << "POST"_ba
                                     << "/turns/CHAT/remove"_ba
                                     << ""_ba;
    QTest::newRow("remove, a text") << "POST"_ba
                                    << "/turns/CHAT/remove"_ba
                                    << R"({"turn_ids":"x"})"_ba;
    QTest::newRow("copy, cut off") << "POST"_ba
                                   << "/chat/CHAT/copy"_ba
                                   << R"({"end_turn)"_ba;
    QTest::newRow("settings, a list") << "POST"_ba
                                      << "/chat/user/update_settings/"_ba
                                      << "[1]"_ba;
}

void ServerRestTest::malformedBodiesAreRefused()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const QByteArray chat = server->addChat(1).toLatin1();
    const PlainAnswer answer = rest->send(verb, path.replace("CHAT", chat), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("command"_L1).toString(), u"neo_error"_s);
}

QTEST_GUILESS_MAIN(ServerRestTest)

#include "tst_serverrest.moc"
