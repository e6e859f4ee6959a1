// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pinnedmodel.h"
#include "support/memoryservice.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestPinnedModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsTheFirstPageNewestFirst();
    void takesWhatIsPinnedMeanwhile();
    void dropsWhatIsNoLongerPinned();
    void keepsWhatHappenedWhileReading();
    void readsAllPagesWhenWanted();
    void tellsAFailureAndReadsAgain();
    void ignoresOtherChats();
    void forgetsWithAnotherChat();

private:
    static QJsonObject pinned(const QString &id, int minute)
    {
        QJsonObject turn = WireJson::characterTurn(u"C"_s, id, id + u'c', u"text of "_s + id);
        turn.insert(u"is_pinned"_s, true);
        turn.insert(u"create_time"_s, u"2025-03-01T10:%1:00Z"_s.arg(minute, 2, 10, QLatin1Char('0')));
        return turn;
    }
    static Turn turn(const QString &id, int minute, bool isPinned, const QString &chatId = u"C"_s);
    void answer(const QJsonArray &turns, const QString &nextToken = {});
    QStringList ids() const;

    std::unique_ptr<MemoryService> m_memory;
    std::unique_ptr<PinnedModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_resets = 0;
};

void TestPinnedModel::init()
{
    m_memory = std::make_unique<MemoryService>();
    m_model = std::make_unique<PinnedModel>(&m_memory->service);
    m_model->setChat(u"C"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_resets = 0;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [this] { ++m_resets; });
}

void TestPinnedModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_memory.reset();
}

Turn TestPinnedModel::turn(const QString &id, int minute, bool isPinned, const QString &chatId)
{
    Turn turn(chatId, id);
    turn.setCreateTime(
        Timestamp::fromDateTime(QDateTime(QDate(2025, 3, 1), QTime(10, minute), QTimeZone::utc())));
    Candidate candidate;
    candidate.id = id + u'c';
    candidate.text = u"text of "_s + id;
    turn.setCandidates({candidate});
    turn.setPinned(isPinned);
    return turn;
}

void TestPinnedModel::answer(const QJsonArray &turns, const QString &nextToken)
{
    m_memory->http.prepare("GET", "/turns/C/", WireJson::page(turns, nextToken));
}

QStringList TestPinnedModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row).data(TurnRoles::TurnIdRole).toString());
    return ids;
}

void TestPinnedModel::readsTheFirstPageNewestFirst()
{
    QVERIFY(!m_model->isStarted());
    answer({pinned(u"a"_s, 1), pinned(u"c"_s, 3), pinned(u"b"_s, 2)});
    m_model->fetch();
    QVERIFY(m_model->isLoading());
    m_model->fetch();
    QTRY_VERIFY(m_model->isStarted());
    QCOMPARE(ids(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(m_model->index(0).data().toString(), u"text of c"_s);
    QVERIFY(!m_model->isLoading() && !m_model->hasMore());
    QCOMPARE(m_memory->http.requests("GET", "/turns/C/").size(), 1);
    QVERIFY(m_memory->http.requests("GET", "/turns/C/").first().query.contains("pinned_only"));
    QCOMPARE(m_resets, 0);
}

void TestPinnedModel::takesWhatIsPinnedMeanwhile()
{
    emit m_memory->service.turnUpdated(turn(u"b"_s, 2, true));
    emit m_memory->service.turnUpdated(turn(u"x"_s, 9, false));
    QTRY_COMPARE(ids(), QStringList{u"b"_s});
    emit m_memory->service.turnUpdated(turn(u"c"_s, 3, true));
    emit m_memory->service.turnAdded(turn(u"a"_s, 1, true));
    QTRY_COMPARE(ids(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(m_resets, 0);
}

void TestPinnedModel::dropsWhatIsNoLongerPinned()
{
    answer({pinned(u"c"_s, 3), pinned(u"b"_s, 2), pinned(u"a"_s, 1)});
    m_model->fetch();
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 3);
    emit m_memory->service.turnUpdated(turn(u"b"_s, 2, false));
    QTRY_COMPARE(ids(), (QStringList{u"c"_s, u"a"_s}));
    emit m_memory->service.turnsRemoved(u"C"_s, {u"c"_s, u"unknown"_s});
    QCOMPARE(ids(), QStringList{u"a"_s});
    // And what another program unpinned is gone after the next reading.
    answer({pinned(u"d"_s, 4)});
    m_model->fetch();
    QTRY_COMPARE(ids(), QStringList{u"d"_s});
    QCOMPARE(m_resets, 0);
}

void TestPinnedModel::keepsWhatHappenedWhileReading()
{
    m_model->fetch();
    const auto request = m_memory->request("GET", "/turns/C/");
    emit m_memory->service.turnUpdated(turn(u"new"_s, 5, true));
    QTRY_COMPARE(ids(), QStringList{u"new"_s});
    emit m_memory->service.turnsRemoved(u"C"_s, {u"gone"_s});
    request.exchange->respond(
        MemoryHttp::response(WireJson::page({pinned(u"a"_s, 1), pinned(u"gone"_s, 2)})));
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(ids(), (QStringList{u"new"_s, u"a"_s}));
}

void TestPinnedModel::readsAllPagesWhenWanted()
{
    answer({}, u"t1"_s);
    m_model->fetch();
    QTRY_VERIFY(m_model->isStarted());
    QVERIFY(m_model->hasMore());
    QCOMPARE(m_model->rowCount(), 0);
    answer({}, u"t2"_s);
    answer({pinned(u"b"_s, 2)}, u"t3"_s);
    answer({pinned(u"a"_s, 1)});
    QVERIFY(m_model->fetchAll());
    QVERIFY(!m_model->fetchAll());
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(ids(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(!m_model->hasMore());
}

void TestPinnedModel::tellsAFailureAndReadsAgain()
{
    m_memory->http.prepare("GET", "/turns/C/", MemoryHttp::response(429, "{}"));
    m_model->fetch();
    QTRY_VERIFY(m_model->error());
    QCOMPARE(m_model->error().kind, Error::Kind::RateLimit);
    QVERIFY(!m_model->isStarted());
    answer({pinned(u"a"_s, 1)});
    m_model->fetch();
    // The page is told before the call has ended.
    QTRY_VERIFY(!m_model->isLoading());
    QVERIFY(!m_model->error());
    QTRY_COMPARE(ids(), QStringList{u"a"_s});
}

void TestPinnedModel::ignoresOtherChats()
{
    emit m_memory->service.turnUpdated(turn(u"x"_s, 1, true, u"D"_s));
    emit m_memory->service.turnUpdated(turn(u"a"_s, 1, true));
    QTRY_COMPARE(ids(), QStringList{u"a"_s});
    emit m_memory->service.turnsRemoved(u"D"_s, {u"a"_s});
    QCOMPARE(ids(), QStringList{u"a"_s});
}

void TestPinnedModel::forgetsWithAnotherChat()
{
    m_model->fetch();
    const auto request = m_memory->request("GET", "/turns/C/");
    m_model->setChat(u"D"_s);
    QVERIFY(!m_model->isLoading());
    if (request.isOpen())
        request.exchange->respond(MemoryHttp::response(WireJson::page({pinned(u"a"_s, 1)})));
    emit m_memory->service.turnUpdated(turn(u"d"_s, 1, true, u"D"_s));
    QTRY_COMPARE(ids(), QStringList{u"d"_s});
    QVERIFY(!m_model->isStarted() && !m_model->error());
}

QTEST_GUILESS_MAIN(TestPinnedModel)
#include "tst_pinnedmodel.moc"
