// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/conversationlayout.h"
#include "view/turnsearch.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// Find over the rows of a conversation, while rows come, change and go.
class TestTurnSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithTheNearestAbove();
    void goesAroundTheEnds();
    void beginsAtAnEndWithoutACurrentHit();
    void waitsForWhatIsNotRead();
    void takesTheFirstHitOfAnOlderPage();
    void leavesTheReaderAloneOtherwise();
    void followsItsHit();
    void losesItsHit();
    void restartsWithTheModel();
    void readsInSlices();
    void agreesWithLookingAtEverything_data();
    void agreesWithLookingAtEverything();

private:
    void fill(const QStringList &texts);

    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<ConversationLayout> m_layout;
    std::unique_ptr<TurnSearch> m_search;
};

void TestTurnSearch::init()
{
    m_search.reset();
    m_layout = std::make_unique<ConversationLayout>();
    m_list = std::make_unique<TurnList>();
    m_layout->setModel(m_list.get());
    m_search = std::make_unique<TurnSearch>(m_layout.get());
}

void TestTurnSearch::fill(const QStringList &texts)
{
    QList<Turn> turns;
    for (const QString &text : texts)
        turns.append(TurnList::turn(u"t%1"_s.arg(turns.size()), text, turns.size() % 2, int(turns.size())));
    m_list->reset(turns);
}

void TestTurnSearch::startsWithTheNearestAbove()
{
    fill({u"owl"_s, u"owl owl"_s, u"nothing"_s, u"owl"_s});
    m_search->setNeedle(u"owl"_s, 2);
    QTRY_VERIFY(!m_search->isScanning());
    QCOMPARE(m_search->count(), 4);
    QCOMPARE(m_search->currentRow(), 1);
    QCOMPARE(m_search->currentInRow(), 1);
    QCOMPARE(m_search->currentIndex(), 2);
}

void TestTurnSearch::goesAroundTheEnds()
{
    fill({u"owl"_s, u"owl owl"_s, u"nothing"_s, u"owl"_s});
    m_search->setNeedle(u"owl"_s, 3);
    QTRY_VERIFY(!m_search->isScanning());
    QList<int> seen;
    for (int i = 0; i < 5; ++i) {
        seen.append(m_search->currentIndex());
        m_search->step(1);
    }
    QCOMPARE(seen, (QList<int>{3, 0, 1, 2, 3}));
    seen.clear();
    for (int i = 0; i < 5; ++i) {
        seen.append(m_search->currentIndex());
        m_search->step(-1);
    }
    QCOMPARE(seen, (QList<int>{0, 3, 2, 1, 0}));
}

void TestTurnSearch::beginsAtAnEndWithoutACurrentHit()
{
    fill({u"nothing"_s, u"nothing"_s});
    m_search->setNeedle(u"owl"_s, 1);
    QTRY_VERIFY(!m_search->isScanning());
    QCOMPARE(m_search->currentIndex(), -1);
    m_search->step(-1);
    QCOMPARE(m_search->currentIndex(), -1);
    m_list->insert(2,
                   {TurnList::turn(u"a"_s, u"owl"_s, false, 5), TurnList::turn(u"b"_s, u"owl"_s, true, 6)});
    QTRY_COMPARE(m_search->count(), 2);
    QCOMPARE(m_search->currentIndex(), -1);
    m_search->step(-1);
    QCOMPARE(m_search->currentRow(), 3);
    m_list->setText(3, u"no more"_s);
    QTRY_COMPARE(m_search->count(), 1);
    QCOMPARE(m_search->currentIndex(), -1);
    m_search->step(1);
    QCOMPARE(m_search->currentRow(), 2);
}

void TestTurnSearch::waitsForWhatIsNotRead()
{
    fill({u"owl"_s, u"owl"_s, u"owl"_s});
    m_search->setNeedle(u"owl"_s, 1);
    // Nothing has been read yet; the step is made when it can be.
    m_search->step(-1);
    QCOMPARE(m_search->currentIndex(), -1);
    QTRY_VERIFY(m_search->currentRow() >= 0);
    QTRY_VERIFY(!m_search->isScanning());
    QCOMPARE(m_search->count(), 3);
}

void TestTurnSearch::takesTheFirstHitOfAnOlderPage()
{
    fill({u"nothing"_s, u"nothing"_s});
    m_search->setNeedle(u"owl"_s, 1);
    QTRY_VERIFY(!m_search->isScanning());
    QSignalSpy shown(m_search.get(), &TurnSearch::currentChanged);
    m_list->insert(0,
                   {TurnList::turn(u"a"_s, u"owl"_s, false, -5),
                    TurnList::turn(u"b"_s, u"an owl"_s, true, -4),
                    TurnList::turn(u"c"_s, u"nothing"_s, true, -3)});
    QTRY_COMPARE(m_search->count(), 2);
    QCOMPARE(m_search->currentRow(), 1);
    QCOMPARE(shown.size(), 1);
}

void TestTurnSearch::leavesTheReaderAloneOtherwise()
{
    fill({u"owl"_s, u"nothing"_s});
    m_search->setNeedle(u"owl"_s, 1);
    QTRY_COMPARE(m_search->currentRow(), 0);
    QSignalSpy shown(m_search.get(), &TurnSearch::currentChanged);
    m_list->insert(0, {TurnList::turn(u"a"_s, u"owl"_s, false, -5)});
    m_list->append(TurnList::turn(u"z"_s, u"owl"_s, false, 9));
    QTRY_COMPARE(m_search->count(), 3);
    QTRY_VERIFY(!m_search->isScanning());
    QCOMPARE(m_search->currentIndex(), 1);
    QCOMPARE(shown.size(), 0);
}

void TestTurnSearch::followsItsHit()
{
    fill({u"nothing"_s, u"owl owl owl"_s, u"nothing"_s});
    m_search->setNeedle(u"owl"_s, 2);
    QTRY_COMPARE(m_search->currentIndex(), 2);
    m_list->remove(0, 1);
    QCOMPARE(m_search->currentRow(), 0);
    QCOMPARE(m_search->currentIndex(), 2);
    // The message shrinks, as while somebody edits it.
    m_list->setText(0, u"owl"_s);
    QCOMPARE(m_search->currentIndex(), 0);
    QTRY_COMPARE(m_search->count(), 1);
}

void TestTurnSearch::losesItsHit()
{
    fill({u"owl"_s, u"owl"_s});
    m_search->setNeedle(u"owl"_s, 1);
    QTRY_COMPARE(m_search->currentIndex(), 1);
    m_list->remove(1, 1);
    QCOMPARE(m_search->currentIndex(), -1);
    QCOMPARE(m_search->count(), 1);
    m_search->step(1);
    QCOMPARE(m_search->currentIndex(), 0);
}

void TestTurnSearch::restartsWithTheModel()
{
    fill({u"owl"_s});
    m_search->setNeedle(u"owl"_s, 0);
    QTRY_COMPARE(m_search->count(), 1);
    fill({u"nothing"_s, u"owl"_s, u"owl"_s});
    QTRY_COMPARE(m_search->count(), 2);
    QCOMPARE(m_search->currentIndex(), 1);
    m_search->setNeedle({}, 0);
    QCOMPARE(m_search->count(), 0);
    QVERIFY(!m_search->isScanning());
}

void TestTurnSearch::readsInSlices()
{
    QStringList texts;
    for (int i = 0; i < 20000; ++i)
        texts.append(i % 100 ? u"*some* words in number %1"_s.arg(i) : u"an *owl* in number %1"_s.arg(i));
    fill(texts);
    QSignalSpy changed(m_search.get(), &TurnSearch::changed);
    m_search->setNeedle(u"owl"_s, 19999);
    QVERIFY(m_search->isScanning());
    // The reader's surroundings come first.
    QTRY_VERIFY(m_search->currentRow() >= 0);
    QCOMPARE(m_search->currentRow(), 19900);
    QTRY_COMPARE(m_search->count(), 200);
    QVERIFY2(changed.size() > 2, qPrintable(QString::number(changed.size())));
}

void TestTurnSearch::agreesWithLookingAtEverything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTurnSearch::agreesWithLookingAtEverything()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto text = [&random] {
        QStringList words;
        for (int i = random.bounded(6); i >= 0; --i)
            words.append(random.bounded(4) ? u"word"_s : u"*owl*"_s);
        return words.join(u' ');
    };
    int made = 0;
    const auto turn = [&] {
        ++made;
        return TurnList::turn(u"n%1"_s.arg(made), text(), made % 2, made);
    };
    m_search->setNeedle(u"owl"_s, -1);
    for (int i = 0; i < 120; ++i) {
        const int rows = m_list->rowCount();
        switch (random.bounded(5)) {
        case 0:
        case 1:
            m_list->insert(random.bounded(rows + 1), {turn(), turn()});
            break;
        case 2:
            if (rows > 0)
                m_list->remove(random.bounded(rows), 1);
            break;
        case 3:
            if (rows > 0)
                m_list->setText(random.bounded(rows), text());
            break;
        default:
            m_search->step(random.bounded(2) ? 1 : -1);
            break;
        }
        if (random.bounded(3) == 0)
            QTRY_VERIFY(!m_search->isScanning());
        QList<int> counts;
        for (int row = 0; row < m_list->rowCount(); ++row)
            counts.append(int(m_list->turnAt(row).text().count(u"owl"_s)));
        const int total = std::accumulate(counts.cbegin(), counts.cend(), 0);
        if (!m_search->isScanning())
            QCOMPARE(m_search->count(), total);
        const int row = m_search->currentRow();
        if (row < 0) {
            QCOMPARE(m_search->currentIndex(), -1);
            continue;
        }
        QVERIFY(m_search->currentInRow() >= 0);
        QVERIFY(m_search->currentInRow() < counts.at(row));
        if (!m_search->isScanning())
            QCOMPARE(m_search->currentIndex(),
                     std::accumulate(counts.cbegin(), counts.cbegin() + row, m_search->currentInRow()));
    }
}

QTEST_MAIN(TestTurnSearch)
#include "tst_turnsearch.moc"
