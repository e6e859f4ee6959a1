// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/turnview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestTurnViewKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void scrolls();
    void goesFromMessageToMessage();
    void selectsTextOverMessages();
    void reachesLinksAndButtons();
    void deletesAndPicks();
    void showsWhereItIs();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<TurnView> m_view;
};

void TestTurnViewKeys::init()
{
    m_list = std::make_unique<TurnList>();
    m_list->reset(TurnList::turns(100));
    m_view = std::make_unique<TurnView>();
    m_view->resize(700, 500);
    m_view->setModel(m_list.get());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    // As if the tab key had come from another widget.
    m_view->clearFocus();
    m_view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
}

void TestTurnViewKeys::cleanup()
{
    m_view.reset();
    m_list.reset();
}

void TestTurnViewKeys::scrolls()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    key(Qt::Key_PageUp);
    QVERIFY(!m_view->isAtEnd());
    key(Qt::Key_End);
    QVERIFY(m_view->isAtEnd());
    key(Qt::Key_Up);
    QVERIFY(!m_view->isAtEnd());
    key(Qt::Key_Down);
    QVERIFY(m_view->isAtEnd());
    key(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(m_view->place().turnId, u"t0"_s);
    key(Qt::Key_PageDown);
    QVERIFY(bar->value() > 300);
}

void TestTurnViewKeys::goesFromMessageToMessage()
{
    QCOMPARE(m_view->currentTurn(), u"t99"_s);
    key(Qt::Key_K);
    QCOMPARE(m_view->currentTurn(), u"t98"_s);
    for (int i = 0; i < 30; ++i)
        key(Qt::Key_K);
    QCOMPARE(m_view->currentTurn(), u"t68"_s);
    QVERIFY(!m_view->isAtEnd());
    key(Qt::Key_J);
    QCOMPARE(m_view->currentTurn(), u"t69"_s);
    key(Qt::Key_End);
    for (int i = 0; i < 100; ++i)
        key(Qt::Key_J);
    QCOMPARE(m_view->currentTurn(), u"t99"_s);
    for (int i = 0; i < 120; ++i)
        key(Qt::Key_K);
    QCOMPARE(m_view->currentTurn(), u"t0"_s);
}

void TestTurnViewKeys::selectsTextOverMessages()
{
    m_list->reset(
        {TurnList::turn(u"a"_s, u"One two"_s, false, 0), TurnList::turn(u"b"_s, u"Three"_s, true, 1)});
    m_view->setCurrentTurn(u"a"_s);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"On"_s);
    key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"One "_s);
    key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"One two"_s);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"One two\n\nT"_s);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"One tw"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"One two\n\nThree"_s);
    key(Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
}

void TestTurnViewKeys::reachesLinksAndButtons()
{
    m_list->reset(
        {TurnList::turn(u"a"_s, u"[x](https://example.org/x) and [*y*](https://example.org/y)"_s, false, 0)});
    m_view->setCurrentTurn(u"a"_s);
    QSignalSpy activated(m_view.get(), &TurnView::linkActivated);
    QSignalSpy menu(m_view.get(), &TurnView::contextMenuRequested);
    key(Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUrl(), QUrl(u"https://example.org/x"_s));
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QCOMPARE(activated.at(1).at(0).toUrl(), QUrl(u"https://example.org/y"_s));
    // Then its buttons, one of which opens the menu.
    for (int i = 0; i < 12 && menu.isEmpty(); ++i) {
        key(Qt::Key_Tab);
        key(Qt::Key_Space);
    }
    QCOMPARE(menu.size(), 1);
}

void TestTurnViewKeys::deletesAndPicks()
{
    QSignalSpy deleted(m_view.get(), &TurnView::deleteRequested);
    key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_view->isTurnPicked(u"t99"_s));
    key(Qt::Key_K);
    key(Qt::Key_K);
    key(Qt::Key_Space, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.at(0).at(0).toStringList(), (QStringList{u"t97"_s, u"t99"_s}));
    key(Qt::Key_Escape);
    key(Qt::Key_Delete);
    QCOMPARE(deleted.at(1).at(0).toStringList(), QStringList{u"t97"_s});
}

void TestTurnViewKeys::showsWhereItIs()
{
    const QImage before = m_view->viewport()->grab().toImage();
    key(Qt::Key_K);
    const QImage after = m_view->viewport()->grab().toImage();
    QVERIFY(before != after);
    m_view->clearFocus();
    QVERIFY(m_view->viewport()->grab().toImage() != after);
}

QTEST_MAIN(TestTurnViewKeys)
#include "tst_turnviewkeys.moc"
