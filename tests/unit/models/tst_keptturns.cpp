// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnpages.h"

#include "models/chatlistmodel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

namespace {

QList<Turn> keptTurns(int first, int last)
{
    QList<Turn> turns;
    for (int number = first; number <= last; ++number) {
        Turn turn(u"C"_s, StoredChat::id(number));
        turn.setCreateTime(
            Timestamp::fromString(StoredChat::turn(number).value(u"create_time"_s).toString()));
        Candidate candidate;
        candidate.id = turn.id() + u'c';
        candidate.text = u"as it was"_s;
        candidate.isFinal = true;
        turn.setCandidates({candidate});
        turn.setPrimaryCandidateId(candidate.id);
        turns.append(turn);
    }
    return turns;
}

Chat keptChat(const QString &id, const QString &characterId)
{
    Chat chat;
    chat.id = id;
    chat.characterId = characterId;
    return chat;
}

} // namespace

// What an earlier run saw is shown first, and ends as what the service has.
class TestKeptTurns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isThereWithoutAService();
    void stayWhereTheyAreWhenThePageTellsTheSame();
    void becomeWhatTheServiceHas();
    void aDeletedOneGoes();
    void theGapToTheNewestIsRead();
    void oneFarBackIsReached();
    void whenNoneIsLeftTheNewestCome();
    void anOlderPageConfirms();
    void anOlderPageThatMeetsNoneEndsThem();
    void stayWhenThePageDoesNotCome();
    void chatsStayUntilTheServiceHasToldOfAll();

private:
    void open(int first, int last)
    {
        m_model->setChat(u"C"_s, keptTurns(first, last));
        m_resets = 0;
    }
    void attach()
    {
        m_model->attach(&m_memory->service);
        m_model->fetchNewest();
    }

    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<StoredChat> m_chat;
    std::unique_ptr<TurnModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_resets = 0;
};

void TestKeptTurns::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_chat = std::make_unique<StoredChat>(m_memory.get());
    m_model = std::make_unique<TurnModel>(nullptr);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

void TestKeptTurns::cleanup()
{
    QCOMPARE(m_resets, 0);
    m_tester.reset();
    m_model.reset();
    m_chat.reset();
    m_memory.reset();
}

void TestKeptTurns::isThereWithoutAService()
{
    open(1, 4);
    QCOMPARE(idsIn(*m_model), idsFrom(1, 4));
    QVERIFY(!m_model->isStarted());
    QVERIFY(!m_model->hasOlder());
    m_model->fetchNewest();
    m_model->fetchOlder();
    QVERIFY(!m_model->isLoading());
}

void TestKeptTurns::stayWhereTheyAreWhenThePageTellsTheSame()
{
    m_chat->fill(1, 12);
    open(6, 12);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    attach();
    QTRY_VERIFY(m_model->isStarted() && !m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(6, 12));
    QCOMPARE(removed.size() + inserted.size(), 0);
    QCOMPARE(m_model->turnAt(6).text(), u"text 12"_s);
    QVERIFY(m_model->hasOlder());
    while (m_model->hasOlder()) {
        m_model->fetchOlder();
        QTRY_VERIFY(!m_model->isLoading());
    }
    QCOMPARE(idsIn(*m_model), idsFrom(1, 12));
    QCOMPARE(m_model->turnAt(5).text(), u"text 6"_s);
    QVERIFY(m_model->isComplete());
}

void TestKeptTurns::becomeWhatTheServiceHas()
{
    m_chat->fill(1, 6);
    open(1, 4);
    attach();
    QTRY_VERIFY(m_model->isStarted());
    // The page begins with the second: the first waits to be confirmed.
    QCOMPARE(idsIn(*m_model), idsFrom(1, 6));
    QCOMPARE(m_model->turnAt(1).text(), u"text 2"_s);
}

void TestKeptTurns::aDeletedOneGoes()
{
    m_chat->numbers = {1, 2, 4, 5, 7};
    open(1, 6);
    attach();
    QTRY_VERIFY(m_model->isStarted());
    QTRY_COMPARE(idsIn(*m_model), (QStringList{u"t1"_s, u"t2"_s, u"t4"_s, u"t5"_s, u"t7"_s}));
}

void TestKeptTurns::theGapToTheNewestIsRead()
{
    m_chat->fill(1, 30);
    open(1, 5);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy started(m_model.get(), &TurnModel::started);
    attach();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(1, 30));
    QVERIFY(m_model->isStarted());
    QCOMPARE(started.size(), 1);
    QCOMPARE(removed.size(), 0);
    QVERIFY(!m_model->hasOlder());
}

void TestKeptTurns::oneFarBackIsReached()
{
    m_chat->fill(1, 100);
    open(11, 15);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    attach();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(11, 100));
    QCOMPARE(removed.size(), 0);
    QVERIFY(m_model->hasOlder());
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(6, 100));
}

void TestKeptTurns::whenNoneIsLeftTheNewestCome()
{
    m_chat->fill(20, 40);
    open(12, 15);
    attach();
    QTRY_VERIFY(m_model->isStarted() && !m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(20, 40));
}

void TestKeptTurns::anOlderPageConfirms()
{
    m_chat->numbers = {1, 3, 4, 5, 7, 8, 9, 10, 11, 12};
    open(1, 8);
    attach();
    QTRY_VERIFY(m_model->isStarted() && !m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(1, 12));
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model),
                 (QStringList{u"t1"_s, u"t3"_s, u"t4"_s, u"t5"_s, u"t7"_s, u"t8"_s, u"t9"_s, u"t10"_s,
                              u"t11"_s, u"t12"_s}));
    QVERIFY(m_model->isComplete());
}

void TestKeptTurns::anOlderPageThatMeetsNoneEndsThem()
{
    m_chat->numbers = {1, 2, 3, 4, 5, 6, 16, 17, 18, 19, 20};
    open(10, 17);
    attach();
    QTRY_VERIFY(m_model->isStarted() && !m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(10, 20));
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(2, 6) + idsFrom(16, 20));
    QVERIFY(m_model->hasOlder());
}

void TestKeptTurns::stayWhenThePageDoesNotCome()
{
    m_chat->fill(1, 6);
    m_chat->status = 500;
    open(1, 6);
    attach();
    QTRY_VERIFY(m_model->error());
    QVERIFY(!m_model->isStarted());
    QCOMPARE(idsIn(*m_model), idsFrom(1, 6));
    m_chat->status = 200;
    m_model->fetchNewest();
    QTRY_VERIFY(m_model->isStarted());
    QCOMPARE(m_model->turnAt(5).text(), u"text 6"_s);
}

void TestKeptTurns::chatsStayUntilTheServiceHasToldOfAll()
{
    ChatListModel chats(nullptr);
    const QAbstractItemModelTester tester(&chats);
    chats.showKept({keptChat(u"a"_s, u"x"_s), keptChat(u"b"_s, u"x"_s), keptChat(u"c"_s, u"x"_s)});
    QCOMPARE(chats.rowCount(), 3);
    QVERIFY(!chats.isStarted());
    chats.refresh();
    QVERIFY(!chats.isLoading());
    chats.attach(&m_memory->service);
    emit m_memory->service.chatsFetched({}, {keptChat(u"b"_s, u"x"_s), keptChat(u"d"_s, u"x"_s)});
    QCOMPARE(chats.rowCount(), 4);
    QVERIFY(chats.hasKeptLine(chats.rowOf(u"a"_s)));
    emit m_memory->service.chatsFetched(u"x"_s, {keptChat(u"a"_s, u"x"_s)});
    chats.dropKept();
    QCOMPARE(chats.rowCount(), 3);
    QCOMPARE(chats.rowOf(u"c"_s), -1);
    QVERIFY(chats.rowOf(u"a"_s) >= 0);
}

QTEST_GUILESS_MAIN(TestKeptTurns)
#include "tst_keptturns.moc"
