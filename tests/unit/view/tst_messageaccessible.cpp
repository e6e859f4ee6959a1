// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/turnview.h"
#include "view/turnviewaccessible.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestMessageAccessible : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isAListOfMessages();
    void tellsAuthorTimeTextAndState();
    void isFoundByItsPlace();
    void keepsFewChildren();
    void followsItsMessage();
    void doesWhatCanBeDone();
    void tellsTheFocus();

private:
    QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(m_view.get()); }

    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<TurnView> m_view;
};

void TestMessageAccessible::init()
{
    m_list = std::make_unique<TurnList>();
    m_list->reset(TurnList::turns(1000));
    m_view = std::make_unique<TurnView>();
    m_view->resize(700, 500);
    m_view->setModel(m_list.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMessageAccessible::cleanup()
{
    m_view.reset();
    m_list.reset();
}

void TestMessageAccessible::isAListOfMessages()
{
    QVERIFY(list());
    QCOMPARE(list()->role(), QAccessible::List);
    QVERIFY(!list()->text(QAccessible::Name).isEmpty());
    QCOMPARE(list()->childCount(), 1000);
    QCOMPARE(list()->child(-1), nullptr);
    QCOMPARE(list()->child(1000), nullptr);
    for (const int row : {0, 500, 999}) {
        QAccessibleInterface *child = list()->child(row);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->parent(), list());
        QCOMPARE(list()->indexOfChild(child), row);
        QCOMPARE(list()->child(row), child);
    }
}

void TestMessageAccessible::tellsAuthorTimeTextAndState()
{
    m_list->setText(999, u"*Good* evening\nto you"_s);
    QString name = list()->child(999)->text(QAccessible::Name);
    QVERIFY(name.startsWith(u"Sam, "_s));
    QVERIFY(name.endsWith(u": Good evening\nto you"_s));
    Turn turn = m_list->turnAt(999);
    turn.setDelivery(DeliveryState::NotSent);
    m_list->set(999, turn);
    name = list()->child(999)->text(QAccessible::Name);
    QVERIFY(name.endsWith(u"\nNot sent."_s));
    QVERIFY(!list()->child(999)->state().offscreen);
    QVERIFY(list()->child(3)->state().offscreen);
    m_list->setText(999, u"x"_s, DeliveryState::Streaming);
    QVERIFY(list()->child(999)->state().busy);
    m_view->setTurnPicked(u"t999"_s, true);
    QVERIFY(list()->child(999)->state().selected);
}

void TestMessageAccessible::isFoundByItsPlace()
{
    for (int row = 999; row >= 0 && !list()->child(row)->state().offscreen; --row) {
        QAccessibleInterface *child = list()->child(row);
        const QRect rect = child->rect().intersected(
            QRect(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size()));
        QVERIFY(!rect.isEmpty());
        QCOMPARE(list()->childAt(rect.center().x(), rect.center().y()), child);
    }
    QCOMPARE(list()->childAt(-5000, -5000), nullptr);
}

void TestMessageAccessible::keepsFewChildren()
{
    auto *ours = static_cast<TurnViewAccessible *>(list());
    for (int row = 0; row < 1000; ++row)
        QVERIFY(list()->child(row));
    QVERIFY(ours->keptCount() <= TurnViewAccessible::mostKept);
    // Whoever was forgotten comes again when asked for.
    QVERIFY(list()->child(0)->text(QAccessible::Name).startsWith(u"The Keeper"_s));
}

void TestMessageAccessible::followsItsMessage()
{
    QAccessibleInterface *child = list()->child(990);
    m_list->insert(0, TurnList::turns(50, u"older"_s));
    QCOMPARE(list()->indexOfChild(child), 1040);
    QCOMPARE(list()->child(1040), child);
    m_list->remove(1040, 1);
    QVERIFY(!child->isValid());
    QVERIFY(child->state().invalid);
    QVERIFY(child->text(QAccessible::Name).isEmpty());
}

void TestMessageAccessible::doesWhatCanBeDone()
{
    QAccessibleActionInterface *actions = list()->child(998)->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    QVERIFY(actions->actionNames().contains(u"pin"_s));
    QVERIFY(!actions->actionNames().contains(u"retry"_s));
    QVERIFY(!actions->localizedActionName(u"pin"_s).isEmpty());
    QSignalSpy pinned(m_view.get(), &TurnView::pinRequested);
    actions->doAction(u"pin"_s);
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pinned.at(0), (QVariantList{u"t998"_s, true}));
    QSignalSpy menu(m_view.get(), &TurnView::contextMenuRequested);
    list()->child(5)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.at(0).at(0).toString(), u"t5"_s);
    QVERIFY(!list()->child(5)->state().offscreen);
    actions->doAction(u"nothing"_s);
}

void TestMessageAccessible::tellsTheFocus()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    list()->child(7)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->currentTurn(), u"t7"_s);
    QTRY_VERIFY(list()->child(7)->state().focused);
    QCOMPARE(list()->focusChild(), list()->child(7));
    QVERIFY(!list()->child(8)->state().focused);
}

QTEST_MAIN(TestMessageAccessible)
#include "tst_messageaccessible.moc"
