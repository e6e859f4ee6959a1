// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/textselection.h"

#include <QTest>

#include <limits>

using namespace Confab;
using namespace Confab::Testing;

class TestTextSelection : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyUntilExtended();
    void goesForwardAndBack();
    void followsItsRows();
    void endsWithItsRows();
};

namespace {
constexpr int rest = std::numeric_limits<int>::max();
}

void TestTextSelection::isEmptyUntilExtended()
{
    TurnList list;
    list.reset(TurnList::turns(3));
    TextSelection selection;
    QVERIFY(!selection.isValid());
    QVERIFY(selection.isEmpty());
    QCOMPARE(selection.firstRow(), -1);
    selection.start({list.index(1), 4});
    QVERIFY(selection.isValid());
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.rangeIn(1).isEmpty());
}

void TestTextSelection::goesForwardAndBack()
{
    TurnList list;
    list.reset(TurnList::turns(5));
    TextSelection selection;
    selection.start({list.index(1), 4});
    selection.extendTo({list.index(3), 2});
    const auto check = [&selection] {
        QCOMPARE(selection.firstRow(), 1);
        QCOMPARE(selection.lastRow(), 3);
        QVERIFY(selection.rangeIn(0).isEmpty());
        QCOMPARE(selection.rangeIn(1), (TextSelection::Range{4, rest}));
        QCOMPARE(selection.rangeIn(2), (TextSelection::Range{0, rest}));
        QCOMPARE(selection.rangeIn(3), (TextSelection::Range{0, 2}));
        QVERIFY(selection.rangeIn(4).isEmpty());
    };
    check();
    selection.start({list.index(3), 2});
    selection.extendTo({list.index(1), 4});
    check();
    selection.start({list.index(2), 9});
    selection.extendTo({list.index(2), 3});
    QCOMPARE(selection.rangeIn(2), (TextSelection::Range{3, 9}));
}

void TestTextSelection::followsItsRows()
{
    TurnList list;
    list.reset(TurnList::turns(3));
    TextSelection selection;
    selection.start({list.index(0), 1});
    selection.extendTo({list.index(2), 2});
    list.insert(0, TurnList::turns(4, QStringLiteral("p")));
    QCOMPARE(selection.firstRow(), 4);
    QCOMPARE(selection.lastRow(), 6);
    list.remove(5, 1);
    QCOMPARE(selection.lastRow(), 5);
}

void TestTextSelection::endsWithItsRows()
{
    TurnList list;
    list.reset(TurnList::turns(3));
    TextSelection selection;
    selection.start({list.index(0), 1});
    selection.extendTo({list.index(2), 2});
    list.remove(2, 1);
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.rangeIn(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestTextSelection)
#include "tst_textselection.moc"
