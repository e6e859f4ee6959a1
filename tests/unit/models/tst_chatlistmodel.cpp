// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/chatlistmodel.h"
#include "support/memoryservice.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestChatListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheServicesOrderWhenNothingElseIsKnown();
    void tellsEverythingByRoles();
    void movesTheActiveChatUp();
    void leavesUnknownChatsWhereTheyWereListed();
    void updatesAndDropsWithoutAReset();
    void keepsWhatOnlyTheRecentListKnows();
    void addsAChatThatIsNotListed();
    void tellsAFailedRefresh();
    void showsTheBeginningOfTheNewestTurn();
    void forgetsARemovedTurn();

private:
    static QJsonObject listed(const QString &id, const QString &name)
    {
        return WireJson::with(WireJson::chat(id), u"character_name"_s, name);
    }
    void refresh(const QJsonArray &chats);
    QStringList ids() const;
    Turn turn(const QString &chatId, const QDateTime &time, const QString &text, bool isHuman = false);

    const QDateTime m_past{QDate(2025, 3, 1), QTime(10, 0), QTimeZone::utc()};
    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<ChatListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_resets = 0;
};

void TestChatListModel::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_model = std::make_unique<ChatListModel>(&m_memory->service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_resets = 0;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

void TestChatListModel::cleanup()
{
    QCOMPARE(m_resets, 0);
    m_tester.reset();
    m_model.reset();
    m_memory.reset();
}

void TestChatListModel::refresh(const QJsonArray &chats)
{
    m_memory->http.prepare("GET", "/chats/recent/", QJsonObject{{u"chats"_s, chats}});
    m_model->refresh();
    QVERIFY(m_model->isLoading());
    QTRY_VERIFY(!m_model->isLoading());
}

QStringList TestChatListModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(ChatListModel::ChatIdRole).toString());
    return ids;
}

Turn TestChatListModel::turn(const QString &chatId, const QDateTime &time, const QString &text, bool isHuman)
{
    static int count = 0;
    Turn turn(chatId, u"turn%1"_s.arg(++count));
    turn.setAuthor({isHuman ? u"900001"_s : u"KEEPER"_s, {}, isHuman});
    turn.setCreateTime(Timestamp::fromDateTime(time));
    Candidate candidate;
    candidate.id = turn.id() + u'c';
    candidate.text = text;
    turn.setCandidates({candidate});
    return turn;
}

void TestChatListModel::showsTheServicesOrderWhenNothingElseIsKnown()
{
    QSignalSpy started(m_model.get(), &ChatListModel::started);
    refresh({listed(u"a"_s, u"A"_s), listed(u"b"_s, u"B"_s), listed(u"c"_s, u"C"_s)});
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_model->isStarted());
    refresh({listed(u"c"_s, u"C"_s), listed(u"a"_s, u"A"_s), listed(u"b"_s, u"B"_s)});
    QCOMPARE(ids(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(started.size(), 1);
}

void TestChatListModel::tellsEverythingByRoles()
{
    QJsonObject chat = listed(u"a"_s, u"The Keeper"_s);
    chat.insert(u"character_avatar_uri"_s, u"uploaded/keeper.webp"_s);
    refresh({chat});
    const QModelIndex index = m_model->index(0);
    QCOMPARE(index.data(ChatListModel::TitleRole).toString(), u"The Keeper"_s);
    QCOMPARE(index.data(ChatListModel::CharacterNameRole).toString(), u"The Keeper"_s);
    QCOMPARE(index.data(ChatListModel::CharacterIdRole).toString(), u"KEEPER"_s);
    QCOMPARE(index.data(ChatListModel::AvatarFileRole).toString(), u"uploaded/keeper.webp"_s);
    QCOMPARE(index.data(ChatListModel::ChatRole).value<Chat>().id, u"a"_s);
    QCOMPARE(index.data(ChatListModel::LastLineRole).toString(), QString());
    QVERIFY(!index.data(ChatListModel::LastActivityRole).toDateTime().isValid());
    QVERIFY(!index.data(ChatListModel::ArchivedRole).toBool());
    Chat renamed = m_model->chat(u"a"_s);
    renamed.name = u"Storm night"_s;
    renamed.state = u"STATE_ARCHIVED"_s;
    emit m_memory->service.chatUpdated(renamed);
    QCOMPARE(index.data(ChatListModel::TitleRole).toString(), u"Storm night"_s);
    QVERIFY(index.data(ChatListModel::ArchivedRole).toBool());
    emit m_memory->service.turnAdded(turn(u"a"_s, m_past, u"Hello"_s, true));
    QCOMPARE(index.data(ChatListModel::LastActivityRole).toDateTime(), m_past);
    QVERIFY(index.data(ChatListModel::LastIsHumanRole).toBool());
    QCOMPARE(m_model->rowOf(u"a"_s), 0);
    QCOMPARE(m_model->rowOf(u"z"_s), -1);
    QCOMPARE(m_model->chatAt(7).id, QString());
}

void TestChatListModel::movesTheActiveChatUp()
{
    refresh({listed(u"a"_s, u"A"_s), listed(u"b"_s, u"B"_s), listed(u"c"_s, u"C"_s)});
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    emit m_memory->service.turnAdded(turn(u"c"_s, QDateTime::currentDateTimeUtc().addSecs(60), u"now"_s));
    QCOMPARE(ids(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(moved.size(), 1);
    emit m_memory->service.turnAdded(turn(u"b"_s, QDateTime::currentDateTimeUtc().addSecs(120), u"now"_s));
    QCOMPARE(ids(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

void TestChatListModel::leavesUnknownChatsWhereTheyWereListed()
{
    refresh({listed(u"a"_s, u"A"_s), listed(u"b"_s, u"B"_s), listed(u"c"_s, u"C"_s), listed(u"d"_s, u"D"_s)});
    // The order of the list is not that of the activity: b is older than d.
    emit m_memory->service.turnAdded(turn(u"b"_s, m_past, u"old"_s));
    QCOMPARE(ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    emit m_memory->service.turnAdded(turn(u"d"_s, m_past.addDays(1), u"newer"_s));
    QCOMPARE(ids(), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
}

void TestChatListModel::updatesAndDropsWithoutAReset()
{
    refresh({listed(u"a"_s, u"A"_s), listed(u"b"_s, u"B"_s)});
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    refresh({listed(u"c"_s, u"C"_s), listed(u"a"_s, u"A2"_s)});
    QCOMPARE(ids(), (QStringList{u"c"_s, u"a"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->index(1).data(ChatListModel::TitleRole).toString(), u"A2"_s);
    m_model->remove(u"c"_s);
    QCOMPARE(ids(), QStringList{u"a"_s});
}

void TestChatListModel::keepsWhatOnlyTheRecentListKnows()
{
    refresh({listed(u"a"_s, u"The Keeper"_s)});
    emit m_memory->service.turnAdded(turn(u"a"_s, m_past, u"Hello"_s));
    Chat bare;
    bare.id = u"a"_s;
    bare.characterId = u"KEEPER"_s;
    emit m_memory->service.chatUpdated(bare);
    emit m_memory->service.chatsFetched(u"KEEPER"_s, {bare});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(ChatListModel::CharacterNameRole).toString(), u"The Keeper"_s);
    QCOMPARE(m_model->index(0).data(ChatListModel::LastLineRole).toString(), u"Hello"_s);
}

void TestChatListModel::addsAChatThatIsNotListed()
{
    refresh({listed(u"a"_s, u"A"_s)});
    Chat chat;
    chat.id = u"new"_s;
    chat.createTime = Timestamp::fromDateTime(QDateTime::currentDateTimeUtc().addSecs(5));
    emit m_memory->service.chatUpdated(chat);
    QCOMPARE(ids(), QStringList{u"a"_s});
    emit m_memory->service.chatAdded(chat);
    QCOMPARE(ids(), (QStringList{u"new"_s, u"a"_s}));
    // It stays, though the list does not name it.
    refresh({listed(u"a"_s, u"A"_s)});
    QCOMPARE(ids(), (QStringList{u"new"_s, u"a"_s}));
    Chat opened;
    opened.id = u"opened"_s;
    opened.createTime = Timestamp::fromDateTime(m_past);
    m_model->upsert(opened);
    QCOMPARE(ids(), (QStringList{u"new"_s, u"a"_s, u"opened"_s}));
}

void TestChatListModel::tellsAFailedRefresh()
{
    QSignalSpy loading(m_model.get(), &ChatListModel::loadingChanged);
    m_memory->http.prepare("GET", "/chats/recent/", MemoryHttp::response(403, "<html>", "text/html"));
    m_model->refresh();
    m_model->refresh();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(loading.size(), 2);
    QCOMPARE(m_memory->http.requests("GET", "/chats/recent/").size(), 1);
    QVERIFY(m_model->error());
    QVERIFY(!m_model->isStarted());
    refresh({listed(u"a"_s, u"A"_s)});
    QVERIFY(!m_model->error());
}

void TestChatListModel::showsTheBeginningOfTheNewestTurn()
{
    refresh({listed(u"a"_s, u"A"_s)});
    const QModelIndex index = m_model->index(0);
    emit m_memory->service.turnAdded(turn(u"a"_s, m_past.addSecs(9), u"*waves*\n\n  Good  `evening`"_s));
    QCOMPARE(index.data(ChatListModel::LastLineRole).toString(), u"waves Good evening"_s);
    // An older one that is read later changes nothing.
    emit m_memory->service.turnAdded(turn(u"a"_s, m_past, u"older"_s));
    QCOMPARE(index.data(ChatListModel::LastLineRole).toString(), u"waves Good evening"_s);
    TurnPage page;
    page.chatId = u"a"_s;
    page.turns = {turn(u"a"_s, m_past.addSecs(20), u"from a page"_s)};
    emit m_memory->service.turnsFetched(page);
    QCOMPARE(index.data(ChatListModel::LastLineRole).toString(), u"from a page"_s);
    page.pinnedOnly = true;
    page.turns = {turn(u"a"_s, m_past.addSecs(30), u"pinned"_s)};
    emit m_memory->service.turnsFetched(page);
    QCOMPARE(index.data(ChatListModel::LastLineRole).toString(), u"from a page"_s);
    // Nothing that spoofs, and no more than a line of it.
    emit m_memory->service.turnAdded(
        turn(u"a"_s, m_past.addSecs(40), u"\u202eevil\u0007 "_s + QString(1000000, u'x')));
    const QString line = index.data(ChatListModel::LastLineRole).toString();
    QVERIFY(line.startsWith(u"evil xxx"_s));
    QVERIFY(line.size() < 200);
}

void TestChatListModel::forgetsARemovedTurn()
{
    refresh({listed(u"a"_s, u"A"_s)});
    const Turn first = turn(u"a"_s, m_past, u"first"_s);
    const Turn second = turn(u"a"_s, m_past.addSecs(9), u"second"_s);
    emit m_memory->service.turnAdded(first);
    emit m_memory->service.turnAdded(second);
    emit m_memory->service.turnsRemoved(u"a"_s, {second.id()});
    QCOMPARE(m_model->index(0).data(ChatListModel::LastLineRole).toString(), u"first"_s);
}

QTEST_GUILESS_MAIN(TestChatListModel)
#include "tst_chatlistmodel.moc"
