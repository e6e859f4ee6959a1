// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/conversationlayout.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestConversationLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void opensAtTheEnd();
    void startsAtTheTopWhenThereIsLittle();
    void measuresOnlyWhatIsSeen();
    void staysAtTheEndWhileRowsComeAndGrow();
    void keepsThePlace_data();
    void keepsThePlace();
    void keepsTheLineOfALongMessage();
    void scrollsByExactlyThatMuch();
    void reachesBothEnds();
    void jumpsToAnyRow();
    void findsRowsWithoutASearch();
    void laysOutOnceForManyChanges();
    void forgetsNeighboursOfAChange();
    void agreesWithLayingOutEverything_data();
    void agreesWithLayingOutEverything();

private:
    // Position of the row's top in the view.
    int y(const QString &turnId) { return m_layout->rowRect(m_list->rowOf(turnId)).top(); }
    // The first row whose top is in sight: what one reads.
    QString readRow();
    void checkCover();

    ViewStyle m_style;
    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<ConversationLayout> m_layout;
};

void TestConversationLayout::initTestCase()
{
    QWidget widget;
    m_style = ViewStyle::of(widget, 1);
}

void TestConversationLayout::init()
{
    m_layout.reset();
    m_list = std::make_unique<TurnList>();
    m_list->reset(TurnList::turns(400));
    m_layout = std::make_unique<ConversationLayout>();
    m_layout->setStyle(m_style);
    m_layout->setModel(m_list.get());
    m_layout->setSize(QSize(700, 600));
}

QString TestConversationLayout::readRow()
{
    for (const auto &row : m_layout->visible()) {
        if (row.y >= 0)
            return m_layout->turnId(row.row);
    }
    return {};
}

// Rows follow each other without gaps and cover the view as far as there are any.
void TestConversationLayout::checkCover()
{
    const auto &rows = m_layout->visible();
    QVERIFY(!rows.isEmpty());
    for (int i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).row, rows.at(i - 1).row + 1);
        QCOMPARE(rows.at(i).y, rows.at(i - 1).y + rows.at(i - 1).laidOut->geometry.height);
    }
    QVERIFY(rows.constFirst().y <= 0 || rows.constFirst().row == 0);
    QVERIFY(rows.constLast().rect().bottom() + 1 >= m_layout->size().height()
            || rows.constLast().row == m_list->rowCount() - 1);
    QVERIFY(rows.constFirst().rect().bottom() >= 0);
    QVERIFY(rows.constLast().y < m_layout->size().height());
}

void TestConversationLayout::opensAtTheEnd()
{
    QVERIFY(m_layout->isAtEnd());
    checkCover();
    QCOMPARE(m_layout->visible().constLast().row, 399);
    QCOMPARE(m_layout->visible().constLast().rect().bottom() + 1, 600 - m_style.margin);
    QCOMPARE(m_layout->value(), m_layout->maximum());
}

void TestConversationLayout::startsAtTheTopWhenThereIsLittle()
{
    m_list->reset({TurnList::turn(u"a"_s, u"Hi"_s, false), TurnList::turn(u"b"_s, u"Hello"_s, true)});
    QVERIFY(m_layout->isAtEnd());
    QCOMPARE(m_layout->visible().size(), 2);
    QCOMPARE(m_layout->visible().constFirst().y, 0);
    QCOMPARE(m_layout->maximum(), 0);
    m_layout->scrollBy(50);
    QCOMPARE(m_layout->visible().constFirst().y, 0);
    m_layout->scrollBy(-50);
    QCOMPARE(m_layout->visible().constFirst().y, 0);
    QVERIFY(m_layout->isAtEnd());
    m_list->reset({});
    QVERIFY(m_layout->visible().isEmpty());
    QCOMPARE(m_layout->value(), 0);
    m_layout->scrollBy(10);
    m_layout->scrollTo(10);
    QVERIFY(m_layout->rowAtY(5) == nullptr);
}

void TestConversationLayout::measuresOnlyWhatIsSeen()
{
    m_layout->visible();
    const int first = m_layout->documentCount();
    QVERIFY(first < 20);
    m_list->insert(0, TurnList::turns(5000, u"older"_s));
    m_layout->visible();
    QCOMPARE(m_layout->documentCount(), first);
    m_layout->setSize(QSize(500, 600));
    m_layout->visible();
    QVERIFY(m_layout->documentCount() < 2 * first + 20);
    m_layout->scrollToRow(2500, 0);
    checkCover();
    QVERIFY(m_layout->documentCount() < 3 * first + 40);
}

void TestConversationLayout::staysAtTheEndWhileRowsComeAndGrow()
{
    const int bottom = 600 - m_style.margin;
    for (int i = 0; i < 30; ++i) {
        Turn turn = TurnList::turn(u"new%1"_s.arg(i), u"word"_s, i % 2 == 0, 1000 + i);
        turn.setDelivery(DeliveryState::Streaming);
        m_list->append(turn);
        QCOMPARE(m_layout->visible().constLast().rect().bottom() + 1, bottom);
        m_list->setText(m_list->rowCount() - 1, TurnList::words(20 * i, 7));
        QCOMPARE(m_layout->visible().constLast().rect().bottom() + 1, bottom);
        QVERIFY(m_layout->isAtEnd());
    }
}

void TestConversationLayout::keepsThePlace_data()
{
    QTest::addColumn<int>("change");
    for (int change = 0; change < 12; ++change)
        QTest::addRow("%d", change) << change;
}

void TestConversationLayout::keepsThePlace()
{
    QFETCH(int, change);
    m_layout->scrollToRow(200, 0);
    m_layout->scrollBy(37);
    const QString read = readRow();
    const int before = y(read);
    const int row = m_list->rowOf(read);
    switch (change) {
    case 0: // a page comes at the top
        m_list->insert(0, TurnList::turns(50, u"older"_s));
        break;
    case 1: // one comes at the end
        m_list->append(TurnList::turn(u"new"_s, u"Hello"_s, false, 2000));
        break;
    case 2: // one in sight above is edited
        m_list->setText(row - 1, TurnList::words(300, 3));
        break;
    case 3: // one far above is edited
        m_list->setText(3, TurnList::words(300, 3));
        break;
    case 4: // what is read grows
        m_list->setText(row, TurnList::words(300, 3));
        break;
    case 5: // another width
        m_layout->setSize(QSize(420, 600));
        break;
    case 6: { // larger letters
        QWidget widget;
        m_layout->setStyle(ViewStyle::of(widget, 1.7));
        break;
    }
    case 7: // rows above go
        m_list->remove(row - 30, 29);
        break;
    case 8: // rows come in sight above
        m_list->insert(row, TurnList::turns(4, u"between"_s));
        break;
    case 9: // another height
        m_layout->setSize(QSize(700, 300));
        break;
    case 10: // what is read has another response
    case 11: { // one in sight above has
        const int changed = change == 10 ? row : row - 1;
        Turn turn = m_list->turnAt(changed);
        QList<Candidate> candidates = turn.candidates();
        candidates.append(candidates.constFirst());
        candidates.last().id = u"another"_s;
        candidates.last().text = TurnList::words(400, 9);
        turn.setCandidates(candidates);
        turn.setPrimaryCandidateId(u"another"_s);
        m_list->set(changed, turn);
        QCOMPARE(m_list->index(changed).data(TurnRoles::TextRole).toString(), candidates.constLast().text);
        break;
    }
    }
    QVERIFY2(std::abs(y(read) - before) <= 1, qPrintable(u"from %1 to %2"_s.arg(before).arg(y(read))));
    checkCover();
    // And back.
    m_layout->setStyle(m_style);
    m_layout->setSize(QSize(700, 600));
    QVERIFY(std::abs(y(read) - before) <= 1);
}

void TestConversationLayout::keepsTheLineOfALongMessage()
{
    m_list->setText(200, TurnList::words(4000, 1));
    m_layout->scrollToRow(200, 0);
    m_layout->scrollBy(2500);
    QCOMPARE(m_layout->visible().size(), 1);
    const auto lineAtTop = [this] {
        const auto &row = m_layout->visible().constFirst();
        const int position = row.laidOut->positionAt(QPoint(row.laidOut->geometry.text.left(), -row.y));
        return qMakePair(position, row.y + row.laidOut->lineRect(position).top());
    };
    const auto before = lineAtTop();
    m_layout->setSize(QSize(450, 600));
    const auto &row = m_layout->visible().constFirst();
    // The words that began the first line are in the first line that is seen now.
    const QRect line = row.laidOut->lineRect(before.first).translated(0, row.y);
    QVERIFY(std::abs(line.top() - before.second) <= 1);
    m_layout->setSize(QSize(700, 600));
    QCOMPARE(lineAtTop(), before);
}

void TestConversationLayout::scrollsByExactlyThatMuch()
{
    m_layout->visible();
    QRandomGenerator random(5);
    int distance = -1;
    for (int i = 0; i < 400; ++i) {
        const QString read = readRow();
        const int before = y(read);
        const int value = m_layout->value();
        distance = i < 250 ? -random.bounded(1, 300) : random.bounded(1, 300);
        m_layout->scrollBy(distance);
        checkCover();
        const bool isClamped = m_layout->isAtEnd() || m_layout->visible().constFirst().row == 0;
        if (!isClamped) {
            QCOMPARE(y(read), before - distance);
            // The bar moves with it, but for what turned out higher or lower than guessed.
            QVERIFY((m_layout->value() - value) * distance > 0 || std::abs(distance) < 300);
        }
    }
}

void TestConversationLayout::reachesBothEnds()
{
    m_layout->scrollTo(0);
    QCOMPARE(m_layout->visible().constFirst().row, 0);
    QCOMPARE(m_layout->visible().constFirst().y, 0);
    QCOMPARE(m_layout->value(), 0);
    QVERIFY(!m_layout->isAtEnd());
    m_layout->scrollBy(-100);
    QCOMPARE(m_layout->value(), 0);
    m_layout->scrollTo(m_layout->maximum());
    QVERIFY(m_layout->isAtEnd());
    m_layout->scrollTo(m_layout->maximum() / 2);
    checkCover();
    QVERIFY(!m_layout->isAtEnd());
    QVERIFY(std::abs(m_layout->visible().constFirst().row - 200) < 60);
    // By steps from the top to the end, every row is met once.
    m_layout->scrollTo(0);
    int seen = 0;
    for (int i = 0; i < 5000 && !m_layout->isAtEnd(); ++i) {
        QVERIFY(m_layout->visible().constFirst().row <= seen);
        seen = std::max(seen, m_layout->visible().constLast().row + 1);
        m_layout->scrollBy(250);
    }
    QVERIFY(m_layout->isAtEnd());
    QCOMPARE(m_layout->visible().constLast().row, 399);
}

void TestConversationLayout::jumpsToAnyRow()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 60; ++i) {
        const int row = random.bounded(400);
        m_layout->scrollToRow(row, 100);
        checkCover();
        const auto *seen = m_layout->visibleRow(row);
        QVERIFY(seen);
        if (row > 10 && row < 390)
            QCOMPARE(seen->y, 100);
    }
    m_layout->scrollToRow(-1, 0);
    m_layout->scrollToRow(400, 0);
    checkCover();
}

void TestConversationLayout::findsRowsWithoutASearch()
{
    QCOMPARE(m_layout->rowOf(u"t17"_s), 17);
    QCOMPARE(m_layout->rowOf(u"nobody"_s), -1);
    QCOMPARE(m_layout->rowOf({}), -1);
    QCOMPARE(m_layout->turnId(17), u"t17"_s);
    for (const auto &row : m_layout->visible()) {
        QCOMPARE(m_layout->rowAtY(std::max(0, row.y))->row, row.row);
        QCOMPARE(m_layout->rowRect(row.row), row.rect());
    }
    QVERIFY(m_layout->rowRect(400).isNull());
    QVERIFY(m_layout->rowRect(0).bottom() < 0);
}

void TestConversationLayout::laysOutOnceForManyChanges()
{
    m_layout->visible();
    const int documents = m_layout->documentCount();
    QSignalSpy changed(m_layout.get(), &ConversationLayout::changed);
    QString text;
    for (int i = 0; i < 10000; ++i) {
        text += u"w "_s;
        m_list->setText(399, text, DeliveryState::Streaming);
    }
    QCOMPARE(changed.size(), 1);
    m_layout->visible();
    QCOMPARE(m_layout->documentCount(), documents + 1);
    // One out of sight costs nothing.
    m_list->setText(5, u"x"_s);
    m_layout->visible();
    QCOMPARE(m_layout->documentCount(), documents + 1);
}

void TestConversationLayout::forgetsNeighboursOfAChange()
{
    m_list->reset({TurnList::turn(u"a"_s, u"1"_s, false, 0), TurnList::turn(u"b"_s, u"2"_s, false, 1)});
    QVERIFY(!m_layout->visible().at(1).laidOut->content.startsGroup);
    m_list->insert(1, {TurnList::turn(u"c"_s, u"3"_s, true, 0)});
    QVERIFY(m_layout->visible().at(2).laidOut->content.startsGroup);
    QVERIFY(m_layout->visible().at(2).laidOut->content.isLast);
    m_list->remove(1, 1);
    QVERIFY(!m_layout->visible().at(1).laidOut->content.startsGroup);
    m_list->append(TurnList::turn(u"d"_s, u"4"_s, false, 2));
    QVERIFY(!m_layout->visible().at(1).laidOut->content.isLast);
    // A page above takes the day's name to its first message.
    QVERIFY(!m_layout->visible().at(0).laidOut->content.dayText.isEmpty());
    m_list->insert(0, {TurnList::turn(u"e"_s, u"0"_s, true, -5)});
    QVERIFY(m_layout->visible().at(1).laidOut->content.dayText.isEmpty());
}

void TestConversationLayout::agreesWithLayingOutEverything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Random changes, checked against rows that are all laid out by a layouter of their own.
void TestConversationLayout::agreesWithLayingOutEverything()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_list->reset(TurnList::turns(30));
    int made = 0;
    struct Naive
    {
        RowContent content;
        int width = 0;
        int height = 0;
    };
    QHash<QString, Naive> known; // what does not change need not be laid out again
    for (int round = 0; round < 120; ++round) {
        const int rows = m_list->rowCount();
        // The row that a change of width keeps is the one that was read when it was last chosen.
        m_layout->visible();
        const ScrollAnchor &anchor = m_layout->anchor();
        const QString read =
            anchor.isAtEnd || anchor.position >= 0 ? QString() : m_layout->turnId(anchor.row.row());
        const int before = read.isEmpty() ? 0 : y(read);
        const bool wasAtEnd = m_layout->isAtEnd();
        bool hasScrolled = false;
        switch (random.bounded(8)) {
        case 0:
            m_list->insert(0, TurnList::turns(1 + random.bounded(5), u"p%1-"_s.arg(++made)));
            break;
        case 1:
            ++made;
            m_list->append(TurnList::turn(u"n%1"_s.arg(made),
                                          TurnList::words(random.bounded(120), static_cast<quint32>(made)),
                                          made % 3 == 0, made * 3));
            break;
        case 2:
            m_list->insert(random.bounded(rows + 1),
                           TurnList::turns(1 + random.bounded(3), u"m%1-"_s.arg(++made)));
            break;
        case 3:
            if (rows > 8)
                m_list->remove(random.bounded(rows - 3), 1 + random.bounded(3));
            break;
        case 4:
            m_list->setText(random.bounded(rows),
                            TurnList::words(random.bounded(200), static_cast<quint32>(round)));
            break;
        case 5:
            m_layout->setSize(QSize(350 + random.bounded(500), 200 + random.bounded(500)));
            break;
        default:
            m_layout->scrollBy(random.bounded(1200) - 700);
            hasScrolled = true;
            break;
        }
        checkCover();
        // All of it by plain means.
        RowLayouter layouter;
        layouter.setStyle(m_style);
        QList<int> heights;
        const int width = m_layout->size().width();
        for (int row = 0; row < m_list->rowCount(); ++row) {
            const RowContent content = m_layout->reader().read(*m_list, row);
            Naive &naive = known[content.turnId];
            if (naive.width != width || naive.content != content)
                naive = {content, width, layouter.layOut(content, width)->geometry.height};
            heights.append(naive.height);
        }
        for (const auto &row : m_layout->visible())
            QCOMPARE(row.laidOut->geometry.height, heights.at(row.row));
        const int total = std::accumulate(heights.cbegin(), heights.cend(), 0);
        const int last = m_layout->visible().constLast().row;
        if (m_layout->isAtEnd()) {
            QCOMPARE(last, m_list->rowCount() - 1);
            const int expected = std::min(m_layout->size().height() - m_style.margin, total);
            QCOMPARE(m_layout->visible().constLast().rect().bottom() + 1, expected);
        }
        if (wasAtEnd && !hasScrolled)
            QVERIFY(m_layout->isAtEnd());
        if (hasScrolled || read.isEmpty() || m_list->rowOf(read) < 0)
            continue;
        // Where it stood, unless it stood at an end that is not there any more.
        const int first = m_layout->visible().constFirst().row;
        const bool isClamped = m_layout->isAtEnd() || (first == 0 && m_layout->visible().constFirst().y == 0);
        if (!isClamped)
            QVERIFY2(std::abs(y(read) - before) <= 1,
                     qPrintable(u"round %1: from %2 to %3"_s.arg(round).arg(before).arg(y(read))));
    }
}

QTEST_MAIN(TestConversationLayout)
#include "tst_conversationlayout.moc"
