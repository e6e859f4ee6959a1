// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/turnrows.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;

class TestTurnRows : public QObject
{
    Q_OBJECT

private slots:
    // Random growth, loss and moves against a plain list.
    void staysRightUnderRandomChanges();
    void neverRepeatsARevision();
    void findsRowsAtOnceAmongMany();
};

void TestTurnRows::staysRightUnderRandomChanges()
{
    QRandomGenerator random(20260304);
    TurnRows rows;
    QStringList expected;
    int made = 0;
    for (int round = 0; round < 3000; ++round) {
        const int size = static_cast<int>(expected.size());
        const int choice = random.bounded(10);
        if (choice < 6 || size == 0) {
            const int where = choice < 2 ? 0 : choice < 4 ? size : random.bounded(size + 1);
            QList<Turn> turns;
            for (int i = 0; i <= random.bounded(4); ++i)
                turns.append(Turn(u"chat"_s, QString::number(made++)));
            for (int i = 0; i < turns.size(); ++i)
                expected.insert(where + i, turns.at(i).id());
            rows.insert(where, turns, false);
        } else if (choice < 9) {
            const int first = random.bounded(size);
            const int count = 1 + random.bounded(std::min(5, size - first));
            expected.remove(first, count);
            rows.remove(first, count);
        } else {
            const int from = random.bounded(size);
            const int to = random.bounded(size + 1);
            expected.insert(to > from ? to - 1 : to, expected.takeAt(from));
            rows.move(from, to);
        }
        QCOMPARE(rows.count(), expected.size());
        for (int i = 0; i < expected.size(); ++i) {
            QCOMPARE(rows.turnAt(i).id(), expected.at(i));
            QCOMPARE(rows.rowOf(expected.at(i)), i);
        }
    }
    QCOMPARE(rows.rowOf(u"nobody"_s), -1);
}

void TestTurnRows::neverRepeatsARevision()
{
    TurnRows rows;
    QSet<int> seen;
    const Turn turn(u"chat"_s, u"a"_s);
    for (int i = 0; i < 5; ++i) {
        rows.insert(0, {turn}, false);
        QVERIFY(!seen.contains(rows.at(0).revision));
        seen.insert(rows.at(0).revision);
        rows.set(0, turn);
        QVERIFY(!seen.contains(rows.at(0).revision));
        seen.insert(rows.at(0).revision);
        rows.remove(0, 1);
    }
    rows.insert(0, {turn}, false);
    rows.clear();
    rows.insert(0, {turn}, false);
    QVERIFY(rows.at(0).revision > *std::max_element(seen.cbegin(), seen.cend()));
}

void TestTurnRows::findsRowsAtOnceAmongMany()
{
    TurnRows rows;
    constexpr int pages = 2000;
    for (int page = 0; page < pages; ++page) {
        QList<Turn> turns;
        for (int i = 0; i < 50; ++i)
            turns.append(Turn(u"chat"_s, u"%1/%2"_s.arg(page).arg(i)));
        rows.insert(0, turns, true);
    }
    QCOMPARE(rows.count(), pages * 50);
    QCOMPARE(rows.rowOf(u"0/49"_s), pages * 50 - 1);
    QCOMPARE(rows.rowOf(u"%1/0"_s.arg(pages - 1)), 0);
    QCOMPARE(rows.rowOf(u"1000/7"_s), (pages - 1 - 1000) * 50 + 7);
}

QTEST_GUILESS_MAIN(TestTurnRows)
#include "tst_turnrows.moc"
