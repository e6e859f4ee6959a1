// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/chatlistmodel.h"
#include "models/seenchatsmodel.h"
#include "support/memoryservice.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestSeenChatsModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsWhateverIsToldOf();
    void ordersByLastActivity();
    void readsTheChatsOfACharacter();
    void dropsChatsThatACharacterNoLongerHas();
    void remembersWhatAnEarlierRunHasSeen();
    void forgetsAChat();
    void tellsAFailure();
    void knowsTheNameFromAnyChatOfACharacter();

private:
    Chat chat(const QString &id, int minute, const QString &character = u"KEEPER"_s) const;
    QStringList ids() const;

    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<SeenChatsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_resets = 0;
};

void TestSeenChatsModel::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_model = std::make_unique<SeenChatsModel>(&m_memory->service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_resets = 0;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

void TestSeenChatsModel::cleanup()
{
    QCOMPARE(m_resets, 0);
    m_tester.reset();
    m_model.reset();
    m_memory.reset();
}

Chat TestSeenChatsModel::chat(const QString &id, int minute, const QString &character) const
{
    Chat chat;
    chat.id = id;
    chat.characterId = character;
    chat.createTime =
        Timestamp::fromDateTime(QDateTime(QDate(2025, 3, 1), QTime(10, minute), QTimeZone::utc()));
    return chat;
}

QStringList TestSeenChatsModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(ChatListModel::ChatIdRole).toString());
    return ids;
}

void TestSeenChatsModel::keepsWhateverIsToldOf()
{
    emit m_memory->service.chatAdded(chat(u"a"_s, 1));
    Chat archived = chat(u"b"_s, 2);
    archived.state = u"STATE_ARCHIVED"_s;
    emit m_memory->service.chatUpdated(archived);
    emit m_memory->service.chatsFetched({}, {chat(u"c"_s, 3)});
    emit m_memory->service.chatsFetched({}, {});
    QCOMPARE(ids(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY(m_model->index(1).data(ChatListModel::ArchivedRole).toBool());
    QVERIFY(m_model->chat(u"b"_s).isArchived());
    QCOMPARE(m_model->chat(u"x"_s).id, QString());
}

void TestSeenChatsModel::ordersByLastActivity()
{
    for (int i = 0; i < 4; ++i)
        emit m_memory->service.chatAdded(chat(u"c%1"_s.arg(i), i));
    QCOMPARE(ids(), (QStringList{u"c3"_s, u"c2"_s, u"c1"_s, u"c0"_s}));
    Turn turn(u"c1"_s, u"t"_s);
    turn.setCreateTime(Timestamp::fromDateTime(QDateTime(QDate(2025, 3, 1), QTime(11, 0), QTimeZone::utc())));
    Candidate candidate;
    candidate.id = u"x"_s;
    candidate.text = u"Newest"_s;
    turn.setCandidates({candidate});
    emit m_memory->service.turnAdded(turn);
    QCOMPARE(ids(), (QStringList{u"c1"_s, u"c3"_s, u"c2"_s, u"c0"_s}));
    QCOMPARE(m_model->index(0).data(ChatListModel::LastLineRole).toString(), u"Newest"_s);
    // News without a line do not take it away.
    Chat renamed = chat(u"c1"_s, 1);
    renamed.name = u"Storm night"_s;
    emit m_memory->service.chatUpdated(renamed);
    QCOMPARE(m_model->index(0).data().toString(), u"Storm night"_s);
    QCOMPARE(m_model->index(0).data(ChatListModel::LastLineRole).toString(), u"Newest"_s);
    // A row that sinks.
    emit m_memory->service.chatUpdated(chat(u"c3"_s, 0));
    QCOMPARE(ids().first(), u"c1"_s);
    QCOMPARE(ids().size(), 4);
}

void TestSeenChatsModel::readsTheChatsOfACharacter()
{
    m_memory->http.prepare(
        "GET", "/chats/",
        QJsonObject{{u"chats"_s, QJsonArray{WireJson::chat(u"a"_s), WireJson::chat(u"b"_s)}}});
    m_model->fetchChats(u"KEEPER"_s);
    QVERIFY(m_model->isLoading(u"KEEPER"_s));
    QVERIFY(!m_model->isLoading(u"OTHER"_s));
    QTRY_VERIFY(!m_model->isLoading(u"KEEPER"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->isComplete(u"KEEPER"_s));
    QVERIFY(!m_model->isComplete(u"OTHER"_s));
}

void TestSeenChatsModel::dropsChatsThatACharacterNoLongerHas()
{
    emit m_memory->service.chatAdded(chat(u"a"_s, 1));
    emit m_memory->service.chatAdded(chat(u"b"_s, 2));
    emit m_memory->service.chatAdded(chat(u"o"_s, 3, u"OTHER"_s));
    emit m_memory->service.chatsFetched(u"KEEPER"_s, {chat(u"b"_s, 2)});
    QCOMPARE(ids(), (QStringList{u"o"_s, u"b"_s}));
}

void TestSeenChatsModel::remembersWhatAnEarlierRunHasSeen()
{
    Chat told = chat(u"a"_s, 1);
    told.name = u"Of now"_s;
    emit m_memory->service.chatAdded(told);
    Chat before = chat(u"a"_s, 1);
    before.name = u"Of then"_s;
    before.state = u"STATE_ARCHIVED"_s;
    m_model->remember({before, chat(u"b"_s, 2)});
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(m_model->chat(u"a"_s).name, u"Of now"_s);
    QVERIFY(!m_model->chat(u"a"_s).isArchived());
}

void TestSeenChatsModel::forgetsAChat()
{
    for (int i = 0; i < 3; ++i)
        emit m_memory->service.chatAdded(chat(u"c%1"_s.arg(i), i));
    m_model->forget(u"c1"_s);
    m_model->forget(u"never there"_s);
    QCOMPARE(ids(), (QStringList{u"c2"_s, u"c0"_s}));
}

void TestSeenChatsModel::tellsAFailure()
{
    emit m_memory->service.chatAdded(chat(u"a"_s, 1));
    m_memory->http.prepare("GET", "/chats/", MemoryHttp::response(429, "{}"));
    m_model->fetchChats(u"KEEPER"_s);
    QTRY_VERIFY(m_model->error(u"KEEPER"_s));
    QCOMPARE(m_model->error(u"KEEPER"_s).kind, Error::Kind::RateLimit);
    QVERIFY(!m_model->error(u"OTHER"_s));
    QCOMPARE(m_model->rowCount(), 1);
    m_memory->http.prepare("GET", "/chats/", QJsonObject{{u"chats"_s, QJsonArray{WireJson::chat(u"a"_s)}}});
    m_model->fetchChats(u"KEEPER"_s);
    QTRY_VERIFY(!m_model->isLoading(u"KEEPER"_s));
    QVERIFY(!m_model->error(u"KEEPER"_s));
}

void TestSeenChatsModel::knowsTheNameFromAnyChatOfACharacter()
{
    emit m_memory->service.chatAdded(chat(u"a"_s, 1));
    QCOMPARE(m_model->index(0).data().toString(), QString());
    Chat named = chat(u"b"_s, 2);
    named.characterName = u"The Keeper"_s;
    named.characterAvatarFile = u"keeper.webp"_s;
    emit m_memory->service.chatAdded(named);
    QCOMPARE(m_model->index(1).data().toString(), u"The Keeper"_s);
    QCOMPARE(m_model->index(1).data(ChatListModel::AvatarFileRole).toString(), u"keeper.webp"_s);
    QCOMPARE(m_model->characterName(u"KEEPER"_s), u"The Keeper"_s);
    QCOMPARE(m_model->characterName(u"OTHER"_s), QString());
}

QTEST_GUILESS_MAIN(TestSeenChatsModel)
#include "tst_seenchatsmodel.moc"
