// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conversationsample.h"
#include "turnlist.h"
#include "view/turnview.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestTurnView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensAtTheEnd();
    void paintsALongStreamAFewTimes();
    void followsAReplyOnlyAtTheEnd();
    void goesToTheEndForAMessageOfOnesOwn();
    void asksForOlderPagesNearTheTop();
    void keepsItsPlaceOverPages();
    void remembersAPlace();
    void jumpsAndMakesCurrent();
    void zoomsWithinBounds();
    void saysWhenAReplyIsComplete();
    void copiesMessages();
    void findsInRows();
    void theFocusMovesOnWhenItsMessageGoes();
    void editsInPlace();
    void afterEditingTheMessageHasTheFocus();
    void forgetsEverythingWithTheChat();
    void paintsEveryState_data();
    void paintsEveryState();

private:
    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<TurnView> m_view;
};

namespace {

// Counts how often the viewport was painted.
class PaintCounter : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

void TestTurnView::init()
{
    m_list = std::make_unique<TurnList>();
    m_list->reset(TurnList::turns(200));
    m_view = std::make_unique<TurnView>();
    m_view->resize(700, 600);
    m_view->setModel(m_list.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTurnView::cleanup()
{
    m_view.reset();
    m_list.reset();
}

void TestTurnView::opensAtTheEnd()
{
    QVERIFY(m_view->isAtEnd());
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(m_view->place().turnId.isNull());
}

void TestTurnView::paintsALongStreamAFewTimes()
{
    PaintCounter counter;
    m_view->viewport()->installEventFilter(&counter);
    for (int i = 0; i < 10000; ++i)
        m_list->setText(199, u"w "_s.repeated(i % 100 + 1), DeliveryState::Streaming);
    QTRY_VERIFY(counter.count > 0);
    QVERIFY2(counter.count <= 3, qPrintable(QString::number(counter.count)));
    QVERIFY(m_view->isAtEnd());
}

void TestTurnView::followsAReplyOnlyAtTheEnd()
{
    auto *button = m_view->findChild<QAbstractButton *>(u"toEndButton"_s);
    QVERIFY(button && !button->isVisible());
    QSignalSpy atEnd(m_view.get(), &TurnView::atEndChanged);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() - 500);
    QVERIFY(!m_view->isAtEnd());
    QCOMPARE(atEnd.size(), 1);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().isEmpty());
    const TurnView::Place place = m_view->place();
    Turn turn = TurnList::turn(u"new"_s, u"a"_s, false, 500);
    turn.setDelivery(DeliveryState::Streaming);
    m_list->append(turn);
    for (int i = 0; i < 30; ++i)
        m_list->setText(200, TurnList::words(i * 10, 1), DeliveryState::Streaming);
    QTRY_VERIFY(!button->text().isEmpty());
    QCOMPARE(m_view->place().turnId, place.turnId);
    QCOMPARE(m_view->place().offset, place.offset);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_view->isAtEnd());
    QTRY_VERIFY(!button->isVisible());
    // The last words and the end at once.
    bar->setValue(bar->value() - 500);
    QVERIFY(!m_view->isAtEnd());
    QVERIFY(button->text().isEmpty());
    m_list->setText(200, TurnList::words(400, 1), DeliveryState::Stored);
    QTRY_VERIFY(!button->text().isEmpty());
    QVERIFY(!m_view->isAtEnd());
}

void TestTurnView::goesToTheEndForAMessageOfOnesOwn()
{
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(!m_view->isAtEnd());
    Turn turn = TurnList::turn(u"mine"_s, u"hello"_s, true, 500);
    turn.setDelivery(DeliveryState::Sending);
    m_list->append(turn);
    QVERIFY(m_view->isAtEnd());
}

void TestTurnView::asksForOlderPagesNearTheTop()
{
    QSignalSpy wanted(m_view.get(), &TurnView::olderWanted);
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(wanted.size(), 0);
    bar->setValue(0);
    QTRY_COMPARE(wanted.size(), 1);
    // Not again for nothing.
    m_view->viewport()->repaint();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(wanted.size(), 1);
    m_list->insert(0, {TurnList::turn(u"older"_s, u"Hello"_s, false, -9)});
    QTRY_COMPARE(wanted.size(), 2);
}

void TestTurnView::keepsItsPlaceOverPages()
{
    m_view->jumpTo(u"t100"_s);
    const TurnView::Place place = m_view->place();
    for (int i = 0; i < 5; ++i) {
        m_list->insert(0, TurnList::turns(50, u"older%1-"_s.arg(i)));
        m_view->viewport()->repaint();
        QCOMPARE(m_view->place().turnId, place.turnId);
        QVERIFY(std::abs(m_view->place().offset - place.offset) <= 1);
    }
}

void TestTurnView::remembersAPlace()
{
    m_view->jumpTo(u"t60"_s);
    const TurnView::Place place = m_view->place();
    m_view->scrollToEnd();
    QVERIFY(m_view->setPlace(place));
    QCOMPARE(m_view->place().turnId, place.turnId);
    QCOMPARE(m_view->place().offset, place.offset);
    QVERIFY(!m_view->setPlace({u"nobody"_s, 3}));
    QVERIFY(m_view->setPlace({}));
    QVERIFY(m_view->isAtEnd());
}

void TestTurnView::jumpsAndMakesCurrent()
{
    QSignalSpy current(m_view.get(), &TurnView::currentTurnChanged);
    QVERIFY(m_view->jumpTo(u"t3"_s));
    QCOMPARE(m_view->currentTurn(), u"t3"_s);
    QCOMPARE(current.size(), 1);
    QVERIFY(!m_view->isAtEnd());
    QVERIFY(!m_view->jumpTo(u"nobody"_s));
    QCOMPARE(m_view->currentTurn(), u"t3"_s);
    QCOMPARE(m_view->selectedTurns(), QStringList{u"t3"_s});
}

void TestTurnView::zoomsWithinBounds()
{
    QSignalSpy zoomed(m_view.get(), &TurnView::zoomChanged);
    m_view->setZoom(2);
    QCOMPARE(m_view->zoom(), 2.0);
    m_view->setZoom(100);
    QCOMPARE(m_view->zoom(), 4.0);
    m_view->setZoom(0);
    QCOMPARE(m_view->zoom(), 0.5);
    QCOMPARE(zoomed.size(), 3);
    QVERIFY(m_view->isAtEnd());
}

void TestTurnView::saysWhenAReplyIsComplete()
{
    QSignalSpy said(m_view.get(), &TurnView::announced);
    Turn turn = TurnList::turn(u"new"_s, u"Who"_s, false, 500);
    turn.setDelivery(DeliveryState::Streaming);
    m_list->append(turn);
    m_list->setText(200, u"Who *goes*"_s, DeliveryState::Streaming);
    QCOMPARE(said.size(), 0);
    m_list->setText(200, u"Who *goes* there?"_s, DeliveryState::Stored);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.at(0).at(0).toString().contains(u"Who goes there?"_s));
    m_list->setText(200, u"edited"_s);
    QCOMPARE(said.size(), 1);
}

void TestTurnView::copiesMessages()
{
    m_list->reset(
        {TurnList::turn(u"a"_s, u"*Hello* you"_s, false, 0), TurnList::turn(u"b"_s, u"Hi"_s, true, 1)});
    m_view->selectAll();
    QVERIFY(m_view->hasSelection());
    QCOMPARE(m_view->selectedText(), u"Hello you\n\nHi"_s);
    QCOMPARE(m_view->selectedMarkdown(), u"**The Keeper:** *Hello* you\n\n**Sam:** Hi"_s);
    QCOMPARE(m_view->selectedTurns(), (QStringList{u"a"_s, u"b"_s}));
    m_view->copyText();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Hello you\n\nHi"_s);
    m_view->clearSelection();
    m_view->setCurrentTurn(u"a"_s);
    m_view->copyMarkdown();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"*Hello* you"_s);
    m_view->setTurnPicked(u"b"_s, true);
    m_view->setTurnPicked(u"a"_s, true);
    m_view->setTurnPicked(u"nobody"_s, true);
    QCOMPARE(m_view->selectedTurns(), (QStringList{u"a"_s, u"b"_s}));
    m_view->setTurnPicked(u"a"_s, false);
    QCOMPARE(m_view->selectedTurns(), QStringList{u"b"_s});
}

void TestTurnView::findsInRows()
{
    QSignalSpy changed(m_view.get(), &TurnView::searchChanged);
    m_list->setText(10, u"A *zephyr* and a Zephyr"_s);
    m_list->setText(150, u"another zephyr"_s);
    m_view->setSearch(u"zephyr"_s);
    QTRY_COMPARE(m_view->searchCount(), 3);
    QTRY_COMPARE(m_view->searchCurrent(), 2);
    QCOMPARE(m_view->currentTurn(), u"t150"_s);
    m_view->searchPrevious();
    QCOMPARE(m_view->searchCurrent(), 1);
    QCOMPARE(m_view->currentTurn(), u"t10"_s);
    m_view->searchPrevious();
    QCOMPARE(m_view->searchCurrent(), 0);
    m_view->searchPrevious();
    QCOMPARE(m_view->searchCurrent(), 2);
    m_view->searchNext();
    QCOMPARE(m_view->searchCurrent(), 0);
    // Rows that come are looked at as well, those that go are not counted any more.
    m_list->insert(0, {TurnList::turn(u"older"_s, u"zephyr"_s, false, -9)});
    QTRY_COMPARE(m_view->searchCount(), 4);
    QCOMPARE(m_view->searchCurrent(), 1);
    m_list->setText(151, u"nothing"_s);
    QTRY_COMPARE(m_view->searchCount(), 3);
    m_list->remove(0, 1);
    QTRY_COMPARE(m_view->searchCount(), 2);
    m_view->setSearch({});
    QCOMPARE(m_view->searchCount(), 0);
    QCOMPARE(m_view->searchCurrent(), -1);
    QVERIFY(changed.size() > 3);
}

void TestTurnView::afterEditingTheMessageHasTheFocus()
{
    QWidget window;
    auto *other = new QPushButton(u"other"_s, &window);
    m_view->setParent(&window);
    m_view->show();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto restore = qScopeGuard([this] { m_view->setParent(nullptr); });
    const QImage before = m_view->grab().toImage();
    for (const auto &[key, held] :
         {std::pair{Qt::Key_Escape, Qt::NoModifier}, {Qt::Key_Return, Qt::ControlModifier}}) {
        m_view->startEditing(u"t198"_s);
        QTest::keyClick(m_view->findChildren<QPlainTextEdit *>().constLast(), key, held);
        QVERIFY(!m_view->isEditing());
        QVERIFY(m_view->hasFocus());
        // What has the focus can be seen, and the keys go on from there.
        QVERIFY(m_view->grab().toImage() != before);
        QTest::keyClick(m_view.get(), Qt::Key_J);
        QCOMPARE(m_view->currentTurn(), u"t199"_s);
    }
    m_view->startEditing(u"t198"_s);
    other->setFocus();
    m_view->cancelEditing();
    QVERIFY(other->hasFocus());
}

void TestTurnView::theFocusMovesOnWhenItsMessageGoes()
{
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_K);
    QTest::keyClick(m_view.get(), Qt::Key_K);
    QCOMPARE(m_view->currentTurn(), u"t198"_s);
    m_list->remove(198, 1);
    QCOMPARE(m_view->currentTurn(), u"t199"_s);
    m_list->remove(197, 2);
    QCOMPARE(m_view->currentTurn(), u"t196"_s);
    m_list->remove(3, 1);
    QCOMPARE(m_view->currentTurn(), u"t196"_s);
}

void TestTurnView::editsInPlace()
{
    QSignalSpy finished(m_view.get(), &TurnView::editFinished);
    QSignalSpy cancelled(m_view.get(), &TurnView::editCancelled);
    m_view->startEditing(u"t199"_s);
    QVERIFY(m_view->isEditing());
    auto *edit = m_view->findChild<QPlainTextEdit *>();
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->toPlainText(), m_list->turnAt(199).text());
    edit->setPlainText(u"Something else"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0), (QVariantList{u"t199"_s, u"Something else"_s}));
    QVERIFY(!m_view->isEditing());
    m_view->startEditing(u"t198"_s);
    edit = m_view->findChildren<QPlainTextEdit *>().constLast();
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_view->isEditing());
    // It goes with its message.
    m_view->startEditing(u"t198"_s);
    m_list->remove(198, 1);
    QVERIFY(!m_view->isEditing());
    QCOMPARE(finished.size(), 1);
}

void TestTurnView::forgetsEverythingWithTheChat()
{
    m_view->selectAll();
    m_view->setCurrentTurn(u"t5"_s);
    m_list->reset(TurnList::turns(30, u"other"_s));
    QVERIFY(!m_view->hasSelection());
    QVERIFY(m_view->currentTurn().isEmpty());
    QVERIFY(m_view->selectedTurns().isEmpty());
    QVERIFY(m_view->isAtEnd());
    m_list->reset({});
    m_view->setPlaceholder(u"Say something"_s);
    m_view->viewport()->repaint();
    m_view->setModel(nullptr);
    m_view->viewport()->repaint();
    QVERIFY(m_view->model() == nullptr);
}

void TestTurnView::paintsEveryState_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isMirrored");
    for (const int width : {120, 300, 700, 1500})
        QTest::addRow("%d", width) << width << false;
    QTest::newRow("mirrored") << 700 << true;
}

void TestTurnView::paintsEveryState()
{
    QFETCH(int, width);
    QFETCH(bool, isMirrored);
    m_list->reset(sampleConversation());
    for (int state = 0; state <= static_cast<int>(DeliveryState::Unanswered); ++state) {
        Turn turn =
            TurnList::turn(u"d%1"_s.arg(state), u"In state *%1*"_s.arg(state), state % 2 == 0, 10 + state);
        turn.setDelivery(static_cast<DeliveryState>(state));
        m_list->append(turn);
    }
    m_view->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view->resize(width, 500);
    m_view->setTopNotice(u"The older messages did not come."_s, u"Try again"_s);
    m_view->setFirstNewTurn(u"s4"_s);
    m_view->selectAll();
    m_view->setSearch(u"the"_s);
    QPixmap avatar(40, 40);
    avatar.fill(Qt::red);
    m_view->setAvatar(u"keeper"_s, avatar);
    QScrollBar *bar = m_view->verticalScrollBar();
    QImage last;
    for (int step = 0; step < 60 && bar->value() >= 0; ++step) {
        const QImage image = m_view->viewport()->grab().toImage();
        QVERIFY(image != last);
        last = image;
        if (bar->value() == 0)
            break;
        bar->setValue(bar->value() - 300);
    }
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestTurnView)
#include "tst_turnview.moc"
