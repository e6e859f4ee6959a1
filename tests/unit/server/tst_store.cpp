// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/pagetoken.h"
#include "server/store.h"
#include "wire/turnjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Server;

namespace {

Chat chatNamed(const QString &id, const QString &characterId = u"guide"_s)
{
    Chat chat;
    chat.id = id;
    chat.characterId = characterId;
    chat.creatorId = u"1"_s;
    chat.createTime = Timestamp::now();
    chat.type = u"TYPE_ONE_ON_ONE"_s;
    chat.visibility = u"VISIBILITY_PRIVATE"_s;
    return chat;
}

Turn turnSaying(const QString &chatId, const QString &id, const QString &text)
{
    Candidate candidate;
    candidate.id = id + u"-c"_s;
    candidate.text = text;
    candidate.isFinal = true;
    candidate.createTime = Timestamp::fromString(u"2026-01-02T03:04:05.678901Z");
    Turn turn(chatId, id);
    turn.setCreateTime(candidate.createTime);
    turn.setAuthor({.id = u"1"_s, .name = u"You"_s, .isHuman = true});
    turn.setCandidates({candidate});
    turn.setPrimaryCandidateId(candidate.id);
    return turn;
}

// Turns t1 … tN, in one chat.
qint64 fill(Store &store, const QString &chatId, int turns)
{
    Transaction transaction(store.database());
    if (!transaction.begin())
        return 0;
    const auto chat = store.chats().insert(chatNamed(chatId));
    for (int i = 1; chat && i <= turns; ++i) {
        if (!store.turns().insert(chat->number, turnSaying(chatId, u"t%1"_s.arg(i), u"text %1"_s.arg(i))))
            return 0;
    }
    return transaction.commit() ? chat->number : 0;
}

QStringList idsOf(const TurnRows &rows)
{
    QStringList ids;
    for (const QByteArray &json : rows.json)
        ids.append(Wire::decodeTurn(QJsonDocument::fromJson(json).object(), Wire::TurnSource::Page).id());
    return ids;
}

QStringList expected(int from, int to)
{
    QStringList ids;
    for (int i = from; i >= to; --i)
        ids.append(u"t%1"_s.arg(i));
    return ids;
}

// A connection of its own to the file of a store that is closed.
void onFile(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"outsider"_s);
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void pagesGoBackInTimeAndEndWithoutAToken();
    void aPageIsTheStoredJsonItself();
    void turnsDeletedWhilePagingLeaveNoHoleAndNoRepetition();
    void turnsAddedWhilePagingDoNotMoveThePages();
    void pinnedPagesHoldPinnedTurnsOnly();
    void pagesUseTheIndexes();
    void aCopyHasNewTurnIdsAndKeepsTheRest();
    void aCopyOfALongChatIsExact();
    void chatsComeMostRecentlyActiveFirst();
    void recentListsOneChatACharacter();
    void everythingIsThereAfterReopening();
    void growingTurnsAreEndedByTheNextStart();
    void aFolderServesOneStoreAtATime();
    void aNewerFormatIsRefused();
    void nobodyElseReadsIt();
    void anotherProgramsDatabaseIsRefused();
    void aDamagedFileIsRefused();
    void aFolderThatCannotBeMadeIsRefused();
    void aFullDiskIsToldAndUndone();
    void emptyTextsAreStored();
    void tokensBelongToTheirChat();
};

void StoreTest::pagesGoBackInTimeAndEndWithoutAToken()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 120);
    const auto first = store.turns().page(chat, 0, false, 50);
    QVERIFY(first);
    QCOMPARE(idsOf(*first), expected(120, 71));
    const auto second = store.turns().page(chat, first->next, false, 50);
    QCOMPARE(idsOf(*second), expected(70, 21));
    const auto third = store.turns().page(chat, second->next, false, 50);
    QCOMPARE(idsOf(*third), expected(20, 1));
    QCOMPARE(third->next, qint64(0));

    const qint64 exactlyOne = fill(store, u"d"_s, 50);
    QCOMPARE(store.turns().page(exactlyOne, 0, false, 50)->next, qint64(0));
}

void StoreTest::aPageIsTheStoredJsonItself()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 0);
    const QString text = u"\"quoted\" \\ \\u0000 line\nbreak \U0001F600 "_s + QChar(0);
    QVERIFY(store.turns().insert(chat, turnSaying(u"c"_s, u"t"_s, text)));
    const auto page = store.turns().page(chat, 0, false, 50);
    QCOMPARE(page->json.size(), 1);
    const QJsonObject turn = QJsonDocument::fromJson(page->json.first()).object();
    QCOMPARE(turn.value("candidates"_L1).toArray().first().toObject().value("raw_content"_L1).toString(),
             text);
    QCOMPARE(turn.value("create_time"_L1).toString(), u"2026-01-02T03:04:05.678901Z"_s);
}

void StoreTest::turnsDeletedWhilePagingLeaveNoHoleAndNoRepetition()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 120);
    const auto first = store.turns().page(chat, 0, false, 50);
    // Among them the very turn at which the next page begins, and the one at which this one ended.
    const auto removed = store.turns().remove(chat, {u"t71"_s, u"t70"_s, u"t100"_s, u"unknown"_s});
    QCOMPARE(*removed, (QStringList{u"t71"_s, u"t70"_s, u"t100"_s}));
    QCOMPARE(idsOf(*store.turns().page(chat, first->next, false, 50)), expected(69, 20));
}

void StoreTest::turnsAddedWhilePagingDoNotMoveThePages()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 60);
    const auto first = store.turns().page(chat, 0, false, 50);
    QVERIFY(store.turns().insert(chat, turnSaying(u"c"_s, u"t61"_s, u"new"_s)));
    QCOMPARE(idsOf(*store.turns().page(chat, first->next, false, 50)), expected(10, 1));
}

void StoreTest::pinnedPagesHoldPinnedTurnsOnly()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 120);
    for (const QString &id : {u"t3"_s, u"t60"_s, u"t119"_s}) {
        StoredTurn stored = *store.turns().find(chat, id);
        stored.turn.setPinned(true);
        QVERIFY(store.turns().replace(stored.number, stored.turn));
    }
    const auto page = store.turns().page(chat, 0, true, 2);
    QCOMPARE(idsOf(*page), (QStringList{u"t119"_s, u"t60"_s}));
    QCOMPARE(idsOf(*store.turns().page(chat, page->next, true, 2)), (QStringList{u"t3"_s}));
    QCOMPARE(*store.turns().pinnedCount(chat), 3);
}

void StoreTest::pagesUseTheIndexes()
{
    Store store;
    QVERIFY(store.open({}));
    fill(store, u"c"_s, 10);
    const auto planOf = [&store](const QString &where) {
        Statement plan(store.database(),
                       u"EXPLAIN QUERY PLAN SELECT number, json FROM turns WHERE chat = ? AND number < ? "_s
                           + where + u" ORDER BY number DESC LIMIT 51"_s,
                       {1, 1000});
        QString text;
        if (plan.exec()) {
            while (plan.next())
                text += plan.text(3) + u'\n';
        }
        return text;
    };
    const QString plain = planOf({});
    QVERIFY2(plain.contains("USING INDEX turns_in_order"_L1), qPrintable(plain));
    QVERIFY2(!plain.contains("TEMP B-TREE"_L1) && !plain.contains("SCAN"_L1), qPrintable(plain));
    const QString pinned = planOf(u"AND is_pinned = 1"_s);
    QVERIFY2(pinned.contains("turns_pinned"_L1), qPrintable(pinned));
    QVERIFY2(!pinned.contains("TEMP B-TREE"_L1) && !pinned.contains("SCAN"_L1), qPrintable(pinned));
}

void StoreTest::aCopyHasNewTurnIdsAndKeepsTheRest()
{
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, 10);
    StoredTurn pinned = *store.turns().find(chat, u"t2"_s);
    pinned.turn.setPinned(true);
    QVERIFY(store.turns().replace(pinned.number, pinned.turn));
    const auto target = store.chats().insert(chatNamed(u"copy"_s));
    const auto end = store.turns().find(chat, u"t4"_s);
    QVERIFY(store.turns().copy(chat, end->number, target->number, u"copy"_s));
    const auto copied = store.turns().turns(target->number, 0, 100);
    QCOMPARE(copied->size(), 4);
    for (int i = 0; i < 4; ++i) {
        const Turn &turn = copied->at(i).turn;
        const QString original = u"t%1"_s.arg(4 - i);
        QCOMPARE(turn.chatId(), u"copy"_s);
        QVERIFY(turn.id() != original);
        QCOMPARE(turn.text(), u"text %1"_s.arg(4 - i));
        QCOMPARE(turn.primaryCandidateId(), QString(original + u"-c"_s));
        QCOMPARE(turn.isPinned(), original == u"t2"_s);
    }
    QCOMPARE(store.turns().turns(chat, 0, 100)->size(), 10);
}

void StoreTest::aCopyOfALongChatIsExact()
{
    constexpr int count = 1000;
    Store store;
    QVERIFY(store.open({}));
    const qint64 chat = fill(store, u"c"_s, count);
    StoredTurn odd = *store.turns().find(chat, u"t500"_s);
    Candidate candidate = *odd.turn.primaryCandidate();
    candidate.text = u"\"turn_id\":\"t500\" \\ ünïcödé 🙂\n"_s;
    candidate.extra = R"({"big":9007199254740993})"_ba;
    odd.turn.setCandidates({candidate});
    QVERIFY(store.turns().replace(odd.number, odd.turn));
    odd = *store.turns().find(chat, u"t500"_s);
    const auto target = store.chats().insert(chatNamed(u"copy"_s));
    const auto end = store.turns().find(chat, u"t%1"_s.arg(count));
    QVERIFY(store.turns().copy(chat, end->number, target->number, u"copy"_s));
    const auto copied = store.turns().turns(target->number, 0, count + 1);
    QCOMPARE(copied->size(), count);
    QSet<QString> ids;
    for (int i = 0; i < count; ++i) {
        const Turn &turn = copied->at(i).turn;
        ids.insert(turn.id());
        QVERIFY2(!QUuid(turn.id()).isNull() && QUuid(turn.id()).version() == QUuid::Random,
                 qPrintable(turn.id()));
        QCOMPARE(turn.id(), turn.id().toLower());
        if (i != count - 500)
            QCOMPARE(turn.text(), u"text %1"_s.arg(count - i));
        // Found by the id that it tells itself.
        QCOMPARE(store.turns().find(target->number, turn.id())->turn, turn);
    }
    QCOMPARE(ids.size(), count);
    Turn expected = odd.turn;
    expected.setKey(u"copy"_s, copied->at(count - 500).turn.id());
    QCOMPARE(copied->at(count - 500).turn, expected);
}

void StoreTest::chatsComeMostRecentlyActiveFirst()
{
    Store store;
    QVERIFY(store.open({}));
    const auto a = store.chats().insert(chatNamed(u"a"_s));
    QVERIFY(store.chats().insert(chatNamed(u"b"_s)));
    QVERIFY(!store.chats().insert(chatNamed(u"b"_s)));
    QVERIFY(store.chats().touch(a->number));
    const auto chats = store.chats().withCharacter(u"guide"_s);
    QCOMPARE(chats->size(), 2);
    QCOMPARE(chats->at(0).chat.id, u"a"_s);
    QCOMPARE(chats->at(1).chat.id, u"b"_s);
    QCOMPARE(store.chats().find(u"none"_s).error().errorCode, 404);
}

void StoreTest::recentListsOneChatACharacter()
{
    Store store;
    QVERIFY(store.open({}));
    const auto recent = [&store] {
        QStringList ids;
        const auto chats = store.chats().recent();
        for (const StoredChat &stored : *chats)
            ids.append(stored.chat.id);
        return ids;
    };
    QVERIFY(store.chats().insert(chatNamed(u"g1"_s, u"guide"_s)));
    QVERIFY(store.chats().insert(chatNamed(u"n1"_s, u"naturalist"_s)));
    const auto second = store.chats().insert(chatNamed(u"g2"_s, u"guide"_s));
    QCOMPARE(recent(), (QStringList{u"g2"_s, u"n1"_s}));
    // The latest chat is archived: the one before it counts.
    QVERIFY(store.chats().setArchived(second->number, true));
    QCOMPARE(recent(), (QStringList{u"n1"_s, u"g1"_s}));
    QVERIFY(store.chats().hideFromRecent(u"naturalist"_s));
    QCOMPARE(recent(), (QStringList{u"g1"_s}));
    QVERIFY(store.chats().touch(store.chats().find(u"n1"_s)->number));
    QCOMPARE(recent(), (QStringList{u"n1"_s, u"g1"_s}));
}

void StoreTest::everythingIsThereAfterReopening()
{
    QTemporaryDir folder;
    QString accountId;
    {
        Store store;
        QVERIFY(store.open(folder.filePath(u"deep/data"_s)));
        accountId = store.account(u"Ada"_s)->id;
        fill(store, u"c"_s, 3);
        QVERIFY(store.chats().rename(store.chats().find(u"c"_s)->number, u"A name"_s));
        QVERIFY(store.setSettings("{\"a\":1}"));
    }
    Store store;
    QVERIFY(store.open(folder.filePath(u"deep/data"_s)));
    QCOMPARE(store.account({})->id, accountId);
    QCOMPARE(store.account({})->name, u"Ada"_s);
    QCOMPARE(*store.settings(), "{\"a\":1}"_ba);
    const auto chat = store.chats().find(u"c"_s);
    QCOMPARE(chat->chat.name, u"A name"_s);
    QCOMPARE(chat->chat.state, u"STATE_ACTIVE"_s);
    QCOMPARE(idsOf(*store.turns().page(chat->number, 0, false, 50)), expected(3, 1));
}

void StoreTest::growingTurnsAreEndedByTheNextStart()
{
    QTemporaryDir folder;
    {
        Store store;
        QVERIFY(store.open(folder.path()));
        const qint64 chat = fill(store, u"c"_s, 0);
        Turn turn = turnSaying(u"c"_s, u"t"_s, u"half a sen"_s);
        QList<Candidate> candidates = turn.candidates();
        candidates.first().isFinal = false;
        turn.setCandidates(candidates);
        QVERIFY(store.turns().insert(chat, turn, true));
        QVERIFY(!store.turns().find(chat, u"t"_s)->turn.candidates().first().isFinal);
    }
    Store store;
    QVERIFY(store.open(folder.path()));
    const auto turn = store.turns().find(store.chats().find(u"c"_s)->number, u"t"_s);
    QVERIFY(turn->turn.candidates().first().isFinal);
    QCOMPARE(turn->turn.text(), u"half a sen"_s);
}

void StoreTest::aFolderServesOneStoreAtATime()
{
    QTemporaryDir folder;
    auto first = std::make_unique<Store>();
    QVERIFY(first->open(folder.path()));
    Store second;
    const auto refused = second.open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().comment.contains("in use"_L1), qPrintable(refused.error().comment));
    first.reset();
    QVERIFY(second.open(folder.path()));
}

void StoreTest::aNewerFormatIsRefused()
{
    QTemporaryDir folder;
    {
        Store store;
        QVERIFY(store.open(folder.path()));
    }
    const QString path = folder.filePath(u"server.sqlite"_s);
    onFile(path, {u"PRAGMA user_version = 99"_s});
    const auto content = [&path] {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    {
        Store store;
        const auto refused = store.open(folder.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().comment.contains("newer"_L1), qPrintable(refused.error().comment));
    }
    QVERIFY2(content() == before, "a file that a newer program wrote was changed");
}

// Also where others may look into the folder.
void StoreTest::nobodyElseReadsIt()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                      | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    Store store;
    QVERIFY(store.open(folder.path()));
    constexpr QFileDevice::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfoList files = QDir(folder.path()).entryInfoList({u"server.sqlite*"_s}, QDir::Files);
    QCOMPARE_GE(files.size(), 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
#endif
}

void StoreTest::anotherProgramsDatabaseIsRefused()
{
    QTemporaryDir folder;
    onFile(folder.filePath(u"server.sqlite"_s), {u"CREATE TABLE recipes (name TEXT)"_s});
    Store store;
    const auto refused = store.open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().comment.contains("another program"_L1), qPrintable(refused.error().comment));
}

void StoreTest::aDamagedFileIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"server.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    Store store;
    const auto refused = store.open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().comment.contains("damaged"_L1), qPrintable(refused.error().comment));
}

void StoreTest::aFolderThatCannotBeMadeIsRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Store store;
    QVERIFY(!store.open(folder.filePath(u"file/data"_s)));
    // A folder stands where the database should be.
    QVERIFY(QDir(folder.path()).mkpath(u"other/server.sqlite"_s));
    const auto refused = store.open(folder.filePath(u"other"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().comment.contains("server.sqlite"_L1), qPrintable(refused.error().comment));
}

void StoreTest::aFullDiskIsToldAndUndone()
{
    QTemporaryDir folder;
    Store store;
    QVERIFY(store.open(folder.path()));
    const qint64 chat = fill(store, u"c"_s, 1);
    QVERIFY(store.database().run(u"PRAGMA max_page_count = 20"_s));
    Transaction transaction(store.database());
    QVERIFY(transaction.begin());
    const auto small = store.turns().insert(chat, turnSaying(u"c"_s, u"small"_s, u"x"_s));
    QVERIFY(small);
    const auto large = store.turns().insert(chat, turnSaying(u"c"_s, u"large"_s, QString(500000, u'x')));
    QVERIFY(!large);
    QCOMPARE(large.error().errorCode, 507);
    QVERIFY2(large.error().comment.contains("full"_L1), qPrintable(large.error().comment));
}

void StoreTest::emptyTextsAreStored()
{
    Store store;
    QVERIFY(store.open({}));
    Chat bare;
    bare.id = u"bare"_s;
    const auto inserted = store.chats().insert(bare);
    QVERIFY2(inserted, inserted ? "" : qPrintable(inserted.error().comment));
    QVERIFY(store.turns().insert(inserted->number, Turn(u"bare"_s, u"t"_s)));
    QCOMPARE(store.turns().find(inserted->number, u"t"_s)->turn.candidates().size(), 0);
}

void StoreTest::tokensBelongToTheirChat()
{
    for (const qint64 number : {qint64(1), qint64(50), qint64(1234567890123)}) {
        const QString token = pageToken(u"chat"_s, number);
        QVERIFY(token.contains(u'+') && token.contains(u'/') && token.contains(u'='));
        QCOMPARE(numberOfPageToken(u"chat"_s, token), std::optional(number));
        QCOMPARE(numberOfPageToken(u"other"_s, token), std::nullopt);
        QString changed = token;
        changed[12] = changed.at(12) == u'A' ? u'B' : u'A';
        QCOMPARE(numberOfPageToken(u"chat"_s, changed), std::nullopt);
    }
    for (const QString &text : {u""_s, u"x"_s, u"++/+"_s, u"not base64 at all!"_s, QString(5000, u'A')})
        QCOMPARE(numberOfPageToken(u"chat"_s, text), std::nullopt);
}

QTEST_GUILESS_MAIN(StoreTest)

#include "tst_store.moc"
