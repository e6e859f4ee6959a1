// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnpages.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;
using namespace Confab::Testing::WireJson;

class TestTurnPaging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsTheNewestPageFirst();
    void growsAtTheTopWithoutAReset();
    void hasOnePageInFlight();
    void tellsWhenAPageDoesNotCome();
    void forgetsThePageOfAChatThatWasLeft();
    void takesPagesThatOthersAskFor();
    void goesOnOverAnEmptyPage();
    void stopsAtARepeatedToken();
    void readsUntilATurn();
    void givesUpATurnThatDoesNotExist();
    void closesTheGapAfterABreak();
    void seesAGapBehindWhatCameLive();
    void startsAnewWhenTooMuchWasMissed();
    void dropsWhatWasDeletedElsewhere();
    void keepsWhatCameWhileThePageWasUnderWay();
    void onlyUpdatesFromPinnedPages();

private:
    void open();
    void catchUp();

    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<StoredChat> m_chat;
    std::unique_ptr<TurnModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_resets = 0;
};

void TestTurnPaging::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_chat = std::make_unique<StoredChat>(m_memory.get());
    m_model = std::make_unique<TurnModel>(&m_memory->service);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_resets = 0;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

void TestTurnPaging::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_chat.reset();
    m_memory.reset();
}

void TestTurnPaging::open()
{
    m_model->setChat(u"C"_s);
    catchUp();
    m_resets = 0;
}

void TestTurnPaging::catchUp()
{
    m_model->fetchNewest();
    QTRY_VERIFY(!m_model->isLoading());
}

void TestTurnPaging::readsTheNewestPageFirst()
{
    m_chat->fill(1, 12);
    QSignalSpy started(m_model.get(), &TurnModel::started);
    m_model->setChat(u"C"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isStarted());
    QVERIFY(!m_model->hasOlder());
    QVERIFY(!m_model->isComplete());
    catchUp();
    QCOMPARE(idsIn(*m_model), idsFrom(8, 12));
    QCOMPARE(started.size(), 1);
    QVERIFY(m_model->hasOlder());
    QVERIFY(m_model->canFetchOlder());
}

void TestTurnPaging::growsAtTheTopWithoutAReset()
{
    m_chat->fill(1, 12);
    open();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(3, 12));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 4);
    QTRY_VERIFY(!m_model->isLoading());
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(1, 12));
    QTRY_VERIFY(m_model->isComplete());
    QVERIFY(!m_model->canFetchOlder());
    QCOMPARE(m_resets, 0);
    QCOMPARE(m_chat->askedTokens, (QStringList{{}, u"7"_s, u"2"_s}));
}

void TestTurnPaging::hasOnePageInFlight()
{
    m_chat->fill(1, 30);
    open();
    m_chat->isSlow = true;
    const int before = m_chat->requests;
    QSignalSpy loading(m_model.get(), &TurnModel::loadingChanged);
    for (int i = 0; i < 5; ++i)
        m_model->fetchOlder();
    QVERIFY(m_model->isLoading());
    QVERIFY(!m_model->canFetchOlder());
    QTRY_COMPARE(m_chat->requests, before + 1);
    // Asked for meanwhile, done afterwards.
    m_model->fetchNewest();
    QCOMPARE(m_chat->requests, before + 1);
    m_chat->reply();
    QTRY_COMPARE(m_chat->requests, before + 2);
    m_chat->reply();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(21, 30));
    QVERIFY(loading.size() >= 2);
}

void TestTurnPaging::tellsWhenAPageDoesNotCome()
{
    m_chat->fill(1, 12);
    open();
    m_chat->status = 403;
    QSignalSpy changed(m_model.get(), &TurnModel::errorChanged);
    m_model->fetchOlder();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_model->error());
    QVERIFY(m_model->canFetchOlder());
    QCOMPARE(idsIn(*m_model), idsFrom(8, 12));
    m_chat->status = 200;
    m_memory->service.setToken(Token::fromPaste("0123456789012345678901234567890123456789"));
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(3, 12));
    QTRY_VERIFY(!m_model->error());
}

void TestTurnPaging::forgetsThePageOfAChatThatWasLeft()
{
    m_chat->fill(1, 12);
    m_chat->isSlow = true;
    m_model->setChat(u"C"_s);
    m_model->fetchNewest();
    QTRY_COMPARE(m_chat->requests, 1);
    m_model->setChat(u"D"_s);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    // A page of the first chat that somebody else reads.
    m_chat->isSlow = false;
    awaitReply(m_memory->service.fetchMessages(u"C"_s));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isStarted());
}

void TestTurnPaging::takesPagesThatOthersAskFor()
{
    m_chat->fill(1, 23);
    open();
    const auto all = awaitReply(m_memory->service.fetchAllMessages(u"C"_s));
    QVERIFY(all.hasValue());
    QCOMPARE(idsIn(*m_model), idsFrom(1, 23));
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_resets, 0);
}

void TestTurnPaging::goesOnOverAnEmptyPage()
{
    m_chat->fill(1, 7);
    open();
    m_memory->http.prepare("GET", "/turns/C/", page({}, u"2 "_s));
    m_memory->http.prepare("GET", "/turns/C/", page({}, u" 2 "_s));
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(1, 7));
    QTRY_VERIFY(m_model->isComplete());
}

void TestTurnPaging::stopsAtARepeatedToken()
{
    m_chat->fill(1, 7);
    open();
    m_memory->http.prepare("GET", "/turns/C/", page({}, u"2"_s));
    m_memory->http.prepare("GET", "/turns/C/", page({StoredChat::turn(2)}, u"2"_s));
    m_model->fetchOlder();
    QTRY_VERIFY(m_model->isComplete());
    QTRY_VERIFY(!m_model->isLoading());
    QVERIFY(m_model->rowCount() >= 5);
}

void TestTurnPaging::readsUntilATurn()
{
    m_chat->fill(1, 40);
    open();
    QSignalSpy reached(m_model.get(), &TurnModel::turnReached);
    m_model->fetchUntil(u"t19"_s);
    QVERIFY(reached.wait());
    QCOMPARE(reached.at(0), (QVariantList{u"t19"_s, true}));
    QCOMPARE(idsIn(*m_model), idsFrom(16, 40));
    // One that is here needs no page, and is told all the same.
    const int requests = m_chat->requests;
    m_model->fetchUntil(u"t30"_s);
    QVERIFY(reached.wait());
    QCOMPARE(reached.at(1), (QVariantList{u"t30"_s, true}));
    QCOMPARE(m_chat->requests, requests);
}

void TestTurnPaging::givesUpATurnThatDoesNotExist()
{
    m_chat->fill(1, 14);
    open();
    QSignalSpy reached(m_model.get(), &TurnModel::turnReached);
    m_model->fetchUntil(u"nobody"_s);
    QVERIFY(reached.wait());
    QCOMPARE(reached.at(0), (QVariantList{u"nobody"_s, false}));
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_chat->requests, 3);
}

void TestTurnPaging::closesTheGapAfterABreak()
{
    m_chat->fill(1, 10);
    open();
    m_chat->fill(11, 23);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    catchUp();
    QCOMPARE(idsIn(*m_model), idsFrom(6, 23));
    // In one piece: nobody saw a hole in between.
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_resets, 0);
    QVERIFY(m_model->hasOlder());
    m_model->fetchOlder();
    QTRY_COMPARE(idsIn(*m_model), idsFrom(1, 23));
}

void TestTurnPaging::seesAGapBehindWhatCameLive()
{
    m_chat->fill(1, 10);
    open();
    // Twelve came while the link was down, the thirteenth was heard of.
    m_chat->fill(11, 23);
    m_memory->link.open();
    QTRY_COMPARE(m_memory->link.state(), Net::SocketLink::State::Open);
    m_memory->tell(StoredChat::turn(23));
    QTRY_COMPARE(m_model->rowCount(), 6);
    catchUp();
    QCOMPARE(idsIn(*m_model), idsFrom(6, 23));
}

void TestTurnPaging::startsAnewWhenTooMuchWasMissed()
{
    m_chat->fill(1, 10);
    open();
    m_chat->fill(11, 200);
    catchUp();
    QCOMPARE(m_resets, 0);
    const QStringList ids = idsIn(*m_model);
    QCOMPARE(ids.constLast(), u"t200"_s);
    QVERIFY(ids.size() < 60);
    QCOMPARE(ids, idsFrom(201 - static_cast<int>(ids.size()), 200));
    // What is older is read again from there.
    m_model->fetchUntil(u"t1"_s);
    QTRY_COMPARE(idsIn(*m_model), idsFrom(1, 200));
}

void TestTurnPaging::dropsWhatWasDeletedElsewhere()
{
    m_chat->fill(1, 10);
    open();
    m_model->fetchOlder();
    QTRY_COMPARE(m_model->rowCount(), 10);
    QTRY_VERIFY(!m_model->isLoading());
    m_chat->numbers.removeOne(8);
    m_chat->numbers.removeOne(10);
    catchUp();
    QStringList expected = idsFrom(1, 10);
    expected.removeOne(u"t8"_s);
    expected.removeOne(u"t10"_s);
    QCOMPARE(idsIn(*m_model), expected);
    QCOMPARE(m_resets, 0);
}

void TestTurnPaging::keepsWhatCameWhileThePageWasUnderWay()
{
    m_chat->fill(1, 4);
    open();
    m_memory->link.open();
    QTRY_COMPARE(m_memory->link.state(), Net::SocketLink::State::Open);
    m_chat->isSlow = true;
    m_model->fetchNewest();
    QTRY_COMPARE(m_chat->requests, 2);
    m_memory->tell(StoredChat::turn(5));
    QTRY_COMPARE(m_model->rowCount(), 5);
    m_chat->reply();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(idsIn(*m_model), idsFrom(1, 5));
}

void TestTurnPaging::onlyUpdatesFromPinnedPages()
{
    m_chat->fill(1, 12);
    open();
    QJsonObject far = StoredChat::turn(2);
    far.insert(u"is_pinned"_s, true);
    QJsonObject near = StoredChat::turn(9);
    near.insert(u"is_pinned"_s, true);
    m_memory->http.prepare("GET", "/turns/C/", page({near, far}));
    QVERIFY(awaitReply(m_memory->service.fetchPinnedMessages(u"C"_s)).hasValue());
    QCOMPARE(idsIn(*m_model), idsFrom(8, 12));
    QVERIFY(m_model->index(1).data(TurnModel::PinnedRole).toBool());
    QVERIFY(m_model->hasOlder());
}

QTEST_GUILESS_MAIN(TestTurnPaging)
#include "tst_turnpaging.moc"
