// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/accountjson.h"
#include "wire/characterjson.h"
#include "wire/chatjson.h"
#include "wire/legacyjson.h"
#include "wire/pagejson.h"
#include "wire/turnjson.h"

#include "wiredata.h"

#include <QTest>

using namespace Confab;
using namespace Confab::Wire;
using namespace Qt::StringLiterals;

namespace {

const QString chatId = u"5eed0000-0000-4000-8000-00000000c0a7"_s;

QJsonObject line(const QString &file, qsizetype number)
{
    return wireObject(wireLines(file).at(number - 1));
}

QJsonObject object(const char *text)
{
    return wireObject(text);
}

} // namespace

// The bodies of REST answers.
class TestBodies : public QObject
{
    Q_OBJECT

private slots:
    void page();
    void pagesLoseNothing_data();
    void pagesLoseNothing();
    void pagesEnd_data();
    void pagesEnd();
    void pageFillsInTheChat();
    void pageTellsWhatStillGrows();
    void pageLeavesOutWhatHasNoId();
    void pageSharesItsAuthors();
    void chat();
    void recentChat();
    void chatsLoseNothing_data();
    void chatsLoseNothing();
    void chatsMayBeMissing();
    void previewsAreSorted();
    void newChatId();
    void account();
    void accountFallsBack();
    void anonymousIsNobody();
    void accountIsWrittenForOthers();
    void charactersOfEverySpelling();
    void charactersLoseNothing();
    void characterThatIsNotThere();
    void histories();
    void historiesMayBeMissing();
    void longNumbersStayExact();
};

void TestBodies::page()
{
    const auto page = decodePage(line(u"pages.jsonl"_s, 1), chatId);
    QVERIFY(page);
    QCOMPARE(page->chatId, chatId);
    QCOMPARE(page->nextToken, u"cGFnZSB0d28+/w=="_s);
    QCOMPARE(page->turns.size(), 2);
    const Turn &newest = page->turns.at(0);
    QCOMPARE(newest.text(), u"On second thought: take two."_s);
    QVERIFY(newest.isPinned());
    QVERIFY(!newest.isHuman());
    QCOMPARE(newest.candidates().size(), 2);
    QVERIFY(newest.candidates().at(1).isSafetyTruncated);
    QCOMPARE(newest.lastUpdateTime().nanoseconds(), 900001000);
    QVERIFY(page->turns.at(1).isHuman());
    QCOMPARE(page->turns.at(1).delivery(), DeliveryState::Stored);
}

void TestBodies::pagesLoseNothing_data()
{
    QTest::addColumn<QJsonObject>("body");
    for (qsizetype i = 1; i <= wireLines(u"pages.jsonl"_s).size(); ++i)
        QTest::addRow("line %d", int(i)) << line(u"pages.jsonl"_s, i);
}

void TestBodies::pagesLoseNothing()
{
    QFETCH(QJsonObject, body);
    const auto page = decodePage(body, chatId);
    QVERIFY(page);
    const QString differences = difference(meaning(encodePage(*page)), meaning(body));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    QCOMPARE(*decodePage(encodePage(*page), chatId), *page);
}

void TestBodies::pagesEnd_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("token");
    QTest::newRow("no meta") << object("{\"turns\":[]}") << QString();
    QTest::newRow("null meta") << object("{\"turns\":[],\"meta\":null}") << QString();
    QTest::newRow("no token") << object("{\"turns\":[],\"meta\":{}}") << QString();
    QTest::newRow("null token") << object("{\"turns\":[],\"meta\":{\"next_token\":null}}") << QString();
    QTest::newRow("empty token") << object("{\"turns\":[],\"meta\":{\"next_token\":\"\"}}") << QString();
    QTest::newRow("strange token") << object("{\"turns\":[],\"meta\":{\"next_token\":[]}}") << QString();
    QTest::newRow("not the end") << object("{\"turns\":[],\"meta\":{\"next_token\":\"a+/=\"}}") << u"a+/="_s;
    QTest::newRow("a number") << object("{\"turns\":null,\"meta\":{\"next_token\":17}}") << u"17"_s;
    QTest::newRow("nothing at all") << object("{}") << QString();
}

void TestBodies::pagesEnd()
{
    QFETCH(QJsonObject, body);
    const auto page = decodePage(body, chatId);
    QVERIFY(page);
    QTEST(page->nextToken, "token");
    QVERIFY(page->turns.isEmpty());
    QVERIFY(!decodePage(object("{\"turns\":\"none\"}"), chatId));
    QVERIFY(!decodePage(object("{\"turns\":{}}"), chatId));
}

void TestBodies::pageFillsInTheChat()
{
    const auto page =
        decodePage(object("{\"turns\":[{\"turn_key\":{\"turn_id\":\"t\"}},{\"turn_key\":{\"turn_id\":\"u\","
                          "\"chat_id\":\"other\"}}]}"),
                   chatId);
    QCOMPARE(page->turns.at(0).chatId(), chatId);
    QCOMPARE(page->turns.at(1).chatId(), u"other"_s);
}

void TestBodies::pageTellsWhatStillGrows()
{
    const auto page = decodePage(line(u"pages.jsonl"_s, 8), chatId);
    const Candidate growing = page->turns.at(0).candidates().at(0);
    QVERIFY(!growing.isFinal && !growing.finalAssumed);
    const Candidate silent = page->turns.at(0).candidates().at(1);
    QVERIFY(silent.isFinal && silent.finalAssumed);
    const QJsonArray written =
        encodePage(*page).value("turns"_L1).toArray().at(0).toObject().value("candidates"_L1).toArray();
    QCOMPARE(written.at(0).toObject().value("is_final"_L1), QJsonValue(false));
    QVERIFY(!written.at(1).toObject().contains("is_final"_L1));
    // In a stream silence means the opposite.
    const QJsonObject framed =
        encodeTurn(page->turns.at(0)).value("candidates"_L1).toArray().at(0).toObject();
    QVERIFY(!framed.contains("is_final"_L1));
}

void TestBodies::pageLeavesOutWhatHasNoId()
{
    const auto page = decodePage(
        object("{\"turns\":[null,1,[],{},{\"turn_key\":{}},{\"turn_key\":{\"turn_id\":7}}]}"), chatId);
    QCOMPARE(page->turns.size(), 1);
    QCOMPARE(page->turns.at(0).id(), u"7"_s);
    QVERIFY(page->turns.at(0).candidates().isEmpty());
}

void TestBodies::pageSharesItsAuthors()
{
    QJsonArray turns;
    for (int i = 0; i < 20; ++i) {
        const QString author = QString::number(i % 12);
        turns.append(QJsonObject{
            {"turn_key"_L1, QJsonObject{{"chat_id"_L1, chatId}, {"turn_id"_L1, QString::number(i)}}},
            {"author"_L1, QJsonObject{{"author_id"_L1, author}, {"name"_L1, QString(u"N"_s + author)}}}});
    }
    const auto page = decodePage({{"turns"_L1, turns}}, chatId);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(page->turns.at(i).author().id, QString::number(i % 12));
        QCOMPARE(page->turns.at(i).author().name, u"N"_s + QString::number(i % 12));
    }
    QCOMPARE(page->turns.at(0).author().name.constData(), page->turns.at(12).author().name.constData());
    QCOMPARE(page->turns.at(0).chatId().constData(), chatId.constData());
}

void TestBodies::chat()
{
    const auto chat = decodeChatBody(line(u"chats.jsonl"_s, 2));
    QVERIFY(chat);
    QCOMPARE(chat->id, chatId);
    QCOMPARE(chat->name, u"Rye or spelt"_s);
    QVERIFY(chat->isArchived());
    QCOMPARE(chat->type, u"TYPE_ONE_ON_ONE"_s);
    QCOMPARE(chat->visibility, u"VISIBILITY_PRIVATE"_s);
    QVERIFY(chat->extra.isEmpty());
    for (const char *body :
         {"{}", "{\"chat\":null}", "{\"chat\":[]}", "{\"chat\":{}}", "{\"chat\":{\"chat_id\":\"\"}}"})
        QVERIFY2(!decodeChatBody(object(body)), body);
}

void TestBodies::recentChat()
{
    const auto chats = decodeChats(line(u"chats.jsonl"_s, 3));
    QCOMPARE(chats->size(), 1);
    const Chat &chat = chats->at(0);
    QCOMPARE(chat.characterName, u"Wren"_s);
    QCOMPARE(chat.characterAvatarFile, u"uploaded/2025/6/7/oven.webp"_s);
    const QJsonObject extra = wireObject(chat.extra);
    QCOMPARE(extra.value("streak"_L1).toObject().value("streak"_L1).toInteger(), 3);
    QCOMPARE(extra.value("character_visibility"_L1).toString(), u"PUBLIC"_s);
}

void TestBodies::chatsLoseNothing_data()
{
    QTest::addColumn<QJsonObject>("body");
    for (qsizetype i : {1, 3, 4, 5, 6})
        QTest::addRow("line %d", int(i)) << line(u"chats.jsonl"_s, i);
}

void TestBodies::chatsLoseNothing()
{
    QFETCH(QJsonObject, body);
    const auto chats = decodeChats(body);
    QVERIFY(chats);
    const QString differences = difference(meaning(encodeChats(*chats)), meaning(body));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
    QCOMPARE(*decodeChats(encodeChats(*chats)), *chats);
}

void TestBodies::chatsMayBeMissing()
{
    QVERIFY(decodeChats(object("{}"))->isEmpty());
    QVERIFY(decodeChats(object("{\"chats\":null}"))->isEmpty());
    QVERIFY(!decodeChats(object("{\"chats\":{}}")));
    QVERIFY(!decodeChats(object("{\"chats\":\"none\"}")));
    const auto some =
        decodeChats(object("{\"chats\":[null,3,{},{\"chat_id\":\"\"},{\"chat_id\":\"c\",\"creator_id\":7,"
                           "\"preview_turns\":null}]}"));
    QCOMPARE(some->size(), 1);
    QCOMPARE(some->at(0).creatorId, u"7"_s);
    QCOMPARE(some->at(0).state, QString());
    QVERIFY(!some->at(0).createTime.isValid());
}

void TestBodies::previewsAreSorted()
{
    const auto chats = decodeChats(line(u"chats.jsonl"_s, 8));
    const QList<Turn> &turns = chats->at(0).previewTurns;
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.at(0).text(), u"later"_s);
    QCOMPARE(chats->at(0).lastActivity().toString(), u"2025-06-07T08:00:01Z"_s);
}

void TestBodies::newChatId()
{
    QCOMPARE(decodeNewChatId(line(u"chats.jsonl"_s, 7)), u"5eed0000-0000-4000-8000-00000000c0ff"_s);
    for (const char *body :
         {"{}", "{\"new_chat_id\":null}", "{\"new_chat_id\":\"\"}", "{\"new_chat_id\":{}}"})
        QCOMPARE(decodeNewChatId(object(body)), QString());
}

void TestBodies::account()
{
    const auto account = decodeAccount(line(u"accounts.jsonl"_s, 1));
    QVERIFY(account);
    QCOMPARE(account->id, u"700123"_s);
    QCOMPARE(account->username, u"pat_example"_s);
    QCOMPARE(account->name, u"Pat"_s);
    QCOMPARE(account->email, u"pat@example.invalid"_s);
    QCOMPARE(account->bio, u"Likes bread."_s);
    QCOMPARE(account->avatarFile, QString());
    const QString differences = difference(encodeAccount(*account), line(u"accounts.jsonl"_s, 1));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestBodies::accountFallsBack()
{
    const auto account = decodeAccount(line(u"accounts.jsonl"_s, 3));
    QCOMPARE(account->id, u"700123"_s);
    QCOMPARE(account->name, u"pat_example"_s);
    QCOMPARE(account->avatarFile, u"uploaded/2025/6/7/pat.webp"_s);
    const auto outer =
        decodeAccount(object("{\"user\":{\"name\":\"Outer\",\"user\":{\"id\":1,\"username\":\"u\","
                             "\"account\":{\"name\":null}}}}"));
    QCOMPARE(outer->name, u"Outer"_s);
}

void TestBodies::anonymousIsNobody()
{
    QVERIFY(!decodeAccount(line(u"accounts.jsonl"_s, 2)));
    for (const char *body : {"{}", "{\"user\":null}", "{\"user\":{}}", "{\"user\":{\"user\":{}}}",
                             "{\"user\":{\"user\":{\"id\":null,\"username\":\"x\"}}}",
                             "{\"user\":{\"user\":{\"id\":true,\"username\":\"x\"}}}"})
        QVERIFY2(!decodeAccount(object(body)), body);
}

// The server knows its account from elsewhere, and other clients expect all three levels.
void TestBodies::accountIsWrittenForOthers()
{
    Account account;
    account.id = u"700123"_s;
    account.username = u"pat_example"_s;
    account.name = u"Pat"_s;
    account.email = u"pat@example.invalid"_s;
    const QJsonObject outer = encodeAccount(account).value("user"_L1).toObject();
    const QJsonObject inner = outer.value("user"_L1).toObject();
    QCOMPARE(inner.value("id"_L1), QJsonValue(700123));
    QCOMPARE(inner.value("username"_L1).toString(), u"pat_example"_s);
    QCOMPARE(inner.value("account"_L1).toObject().value("name"_L1).toString(), u"Pat"_s);
    QCOMPARE(outer.value("is_human"_L1), QJsonValue(true));
    auto read = decodeAccount(encodeAccount(account));
    QVERIFY(read);
    read->raw.clear();
    QCOMPARE(*read, account);
    account.id = u"not a number"_s;
    QCOMPARE(decodeAccount(encodeAccount(account))->id, u"not a number"_s);
}

void TestBodies::charactersOfEverySpelling()
{
    const QString id = u"-Wren_0000000000000000000000000000000000001"_s;
    const Character listed = decodeCharacters(line(u"characters.jsonl"_s, 1))->at(0);
    QCOMPARE(listed.id, id);
    QCOMPARE(listed.name, u"Wren"_s);
    QCOMPARE(listed.title, u"Baker"_s);
    QCOMPARE(listed.greeting, u"The oven is hot."_s);
    QCOMPARE(listed.creatorName, u"maker_example"_s);
    QCOMPARE(listed.visibility, u"PUBLIC"_s);
    QCOMPARE(listed.avatarFile, u"uploaded/2025/6/7/oven.webp"_s);
    QCOMPARE(listed.interactions, 4321);
    const Character whole = *decodeCharacterBody(line(u"characters.jsonl"_s, 2));
    QCOMPARE(whole.id, id);
    QCOMPARE(whole.avatarFile, QString());
    QCOMPARE(whole.interactions, 4321);
    const Character found = decodeCharacters(line(u"characters.jsonl"_s, 3))->at(0);
    QCOMPARE(found.name, u"Wren"_s);
    QCOMPARE(found.interactions, 12);
    QCOMPARE(decodeCharacters(line(u"characters.jsonl"_s, 4))->at(0).id, id);
}

void TestBodies::charactersLoseNothing()
{
    for (qsizetype i : {1, 3, 4}) {
        const auto characters = decodeCharacters(line(u"characters.jsonl"_s, i));
        const QJsonObject written =
            encodeCharacters(*characters).value("characters"_L1).toArray().at(0).toObject();
        const QJsonObject sent =
            line(u"characters.jsonl"_s, i).value("characters"_L1).toArray().at(0).toObject();
        for (auto it = sent.begin(); it != sent.end(); ++it) {
            // These have a second spelling, and a count that came as text or with a fraction is a number
            // again.
            if (it.key() == "character_id"_L1 || it.key().endsWith("num_interactions"_L1))
                continue;
            QVERIFY2(written.value(it.key()) == it.value(), qPrintable(it.key()));
        }
        QCOMPARE(*decodeCharacters(encodeCharacters(*characters)), *characters);
    }
    const QJsonObject sent = line(u"characters.jsonl"_s, 2).value("character"_L1).toObject();
    const QJsonObject written = encodeCharacter(*decodeCharacterBody(line(u"characters.jsonl"_s, 2)));
    const QString differences = difference(meaning(written), meaning(sent));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestBodies::characterThatIsNotThere()
{
    QVERIFY(!decodeCharacterBody(line(u"characters.jsonl"_s, 5)));
    QVERIFY(!decodeCharacterBody(line(u"characters.jsonl"_s, 6)));
    QVERIFY(!decodeCharacterBody(object("{\"character\":{\"name\":\"nobody\"}}")));
    QVERIFY(decodeCharacters(line(u"characters.jsonl"_s, 7))->isEmpty());
    QVERIFY(!decodeCharacters(object("{\"characters\":5}")));
    QVERIFY(decodeCharacters(object("{\"characters\":[null,{},5]}"))->isEmpty());
}

void TestBodies::histories()
{
    const auto histories = decodeHistories(line(u"histories.jsonl"_s, 1));
    QCOMPARE(histories->size(), 1);
    const LegacyHistory &history = histories->at(0);
    QCOMPARE(history.id, u"invented-history-0001"_s);
    QCOMPARE(history.created.toString(), u"2023-02-03T04:05:06.700000Z"_s);
    QCOMPARE(history.lastInteraction.toString(), u"2023-02-03T05:00:00Z"_s);
    QCOMPARE(history.messages.size(), 1);
    const LegacyMessage &message = history.messages.at(0);
    QCOMPARE(message.id, 765430000000000021);
    QCOMPARE(message.text, u"Fresh this morning."_s);
    QCOMPARE(message.authorName, u"Wren"_s);
    QVERIFY(!message.isHuman && !message.isAlternative);
    const QString differences =
        difference(meaning(encodeHistories(*histories)), meaning(line(u"histories.jsonl"_s, 1)));
    QVERIFY2(differences.isEmpty(), qPrintable(differences));
}

void TestBodies::historiesMayBeMissing()
{
    QVERIFY(decodeHistories(line(u"histories.jsonl"_s, 2))->isEmpty());
    QVERIFY(decodeHistories(line(u"histories.jsonl"_s, 3))->isEmpty());
    QVERIFY(decodeHistories(object("{}"))->isEmpty());
    QVERIFY(!decodeHistories(object("{\"histories\":{}}")));
    const auto odd = decodeHistories(line(u"histories.jsonl"_s, 4));
    QVERIFY(!odd->at(0).created.isValid());
    QCOMPARE(wireObject(odd->at(0).extra).value("created"_L1).toString(), u"yesterday"_s);
    QCOMPARE(encodeHistory(odd->at(0)).value("created"_L1).toString(), u"yesterday"_s);
}

void TestBodies::longNumbersStayExact()
{
    QCOMPARE(decodeAccount(line(u"accounts.jsonl"_s, 4))->id, u"9007199254740993"_s);
    const QByteArray text(
        R"({"turn_key":{"chat_id":9007199254740993,"turn_id":9223372036854775807},"n":9007199254740993})");
    const Turn turn = decodeTurn(wireObject(text), TurnSource::Page);
    QCOMPARE(turn.chatId(), u"9007199254740993"_s);
    QCOMPARE(turn.id(), u"9223372036854775807"_s);
    QCOMPARE(turn.extra(), QByteArray("{\"n\":9007199254740993}"));
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
