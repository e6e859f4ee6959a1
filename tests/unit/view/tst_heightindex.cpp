// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/heightindex.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Confab;

namespace {

// The same by plain means.
struct Naive
{
    QList<int> heights; // -1: not measured
    int estimate = 100;

    int height(int row) const { return heights.at(row) < 0 ? estimate : heights.at(row); }
    qint64 top(int row) const
    {
        qint64 sum = 0;
        for (int i = 0; i < row; ++i)
            sum += height(i);
        return sum;
    }
    int rowAt(qint64 y) const
    {
        qint64 sum = 0;
        for (int i = 0; i < heights.size(); ++i) {
            sum += height(i);
            if (y < sum)
                return i;
        }
        return static_cast<int>(heights.size()) - 1;
    }
};

} // namespace

class TestHeightIndex : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void agreesWithThePlainWay_data();
    void agreesWithThePlainWay();
    void changesTheGuessForAll();
    void forgetsWhatWasMeasuredSince();
};

void TestHeightIndex::isEmptyAtFirst()
{
    HeightIndex index;
    QCOMPARE(index.count(), 0);
    QCOMPARE(index.total(), 0);
    QCOMPARE(index.rowAt(0), -1);
    index.reset(0);
    QCOMPARE(index.rowAt(5), -1);
    index.insert(0, 1);
    QCOMPARE(index.total(), index.estimate());
    QCOMPARE(index.rowAt(-5), 0);
    QCOMPARE(index.rowAt(5000), 0);
}

void TestHeightIndex::agreesWithThePlainWay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestHeightIndex::agreesWithThePlainWay()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    HeightIndex index;
    Naive naive;
    index.setEstimate(naive.estimate);
    for (int round = 0; round < 2000; ++round) {
        const int size = static_cast<int>(naive.heights.size());
        const int choice = random.bounded(100);
        if (choice < 25 || size == 0) {
            const int where = choice < 8 ? 0 : choice < 18 ? size : random.bounded(size + 1);
            const int count = 1 + random.bounded(choice == 24 ? 90 : 4);
            index.insert(where, count);
            naive.heights.insert(where, count, -1);
        } else if (choice < 35) {
            const int first = random.bounded(size);
            const int count = 1 + random.bounded(std::min(6, size - first));
            index.remove(first, count);
            naive.heights.remove(first, count);
        } else if (choice < 80) {
            const int row = random.bounded(size);
            const int height = random.bounded(10) == 0 ? 0 : 1 + random.bounded(400);
            index.setHeight(row, height);
            naive.heights[row] = height;
        } else if (choice < 92) {
            const int row = random.bounded(size);
            index.forget(row);
            naive.heights[row] = -1;
        } else if (choice < 99) {
            naive.estimate = 1 + random.bounded(300);
            index.setEstimate(naive.estimate);
        } else {
            index.forgetAll();
            naive.heights.fill(-1);
        }
        QCOMPARE(index.count(), naive.heights.size());
        QCOMPARE(index.total(), naive.top(index.count()));
        QCOMPARE(index.measuredCount(), index.count() - naive.heights.count(-1));
        for (int i = 0; i < 4; ++i) {
            const int row = random.bounded(index.count() + 1);
            QCOMPARE(index.top(row), naive.top(row));
            const qint64 y = random.bounded(static_cast<int>(index.total()) + 50) - 20;
            // Rows without height are never hit, however many begin there.
            if (y >= 0 && y < index.total())
                QCOMPARE(index.rowAt(y), naive.rowAt(y));
        }
    }
}

void TestHeightIndex::changesTheGuessForAll()
{
    HeightIndex index;
    index.reset(100000);
    index.setEstimate(50);
    QCOMPARE(index.total(), 5000000);
    index.setHeight(99999, 500);
    index.setHeight(0, 100);
    QCOMPARE(index.mean(), 300);
    index.setEstimate(index.mean());
    QCOMPARE(index.total(), 99998LL * 300 + 600);
    QCOMPARE(index.rowAt(100), 1);
    QCOMPARE(index.top(99999), 100 + 99998LL * 300);
    index.forgetAll();
    QCOMPARE(index.total(), 30000000);
}

void TestHeightIndex::forgetsWhatWasMeasuredSince()
{
    HeightIndex index;
    index.setEstimate(50);
    index.reset(1000);
    index.insert(0, 50);
    index.forgetAll();
    index.insert(0, 50);
    index.forgetAll();
    // Each time through another way: places that moved, places that stay, more than are remembered.
    for (const int measured : {3, 40, 1090}) {
        for (int row = 0; row < measured; ++row)
            index.setHeight(row * 1000 / measured, 7);
        index.insert(0, 5);
        index.setHeight(index.count() - 1, 9);
        QCOMPARE(index.measuredCount(), std::min(measured, 1000) + 1);
        QCOMPARE(index.height(5), 7);
        index.forgetAll();
        QCOMPARE(index.measuredCount(), 0);
        QCOMPARE(index.total(), index.count() * 50);
        QCOMPARE(index.top(700), 700 * 50);
        QCOMPARE(index.rowAt(700 * 50), 700);
    }
}

QTEST_GUILESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
