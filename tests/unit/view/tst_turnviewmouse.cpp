// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "turnlist.h"
#include "view/rowlayouter.h"
#include "view/turnview.h"
#include "view/viewstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Confab;
using namespace Confab::Testing;

class TestTurnViewMouse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void pressesButtons_data();
    void pressesButtons();
    void opensALinkAfterAClickOnly();
    void selectsByDragging();
    void selectsWordsAndParagraphs();
    void extendsWithShift();
    void picksWithControl();
    void asksForAMenu();
    void zoomsWithTheWheel();

private:
    // The rows laid out as the view does, and where they are in it; the list fits the view.
    QList<std::shared_ptr<LaidOutRow>> rows();
    int top(int row);
    QPoint textPoint(int row, int position);
    void drag(const QPoint &from, const QPoint &to);

    std::unique_ptr<TurnList> m_list;
    std::unique_ptr<TurnView> m_view;
};

void TestTurnViewMouse::init()
{
    m_list = std::make_unique<TurnList>();
    Turn question = TurnList::turn(u"q"_s, u"Where is it?"_s, true, 0);
    Turn answer = TurnList::turn(
        u"a"_s, u"It is at [the harbour](https://example.org/h), *dear* friend.\n\nSecond line."_s, false, 1);
    QList<Candidate> candidates = answer.candidates();
    Candidate older = candidates.constFirst();
    older.id = u"older"_s;
    older.createTime = Timestamp::fromString(u"2020-01-01T00:00:00Z"_s);
    candidates.append(older);
    answer.setCandidates(candidates);
    m_list->reset({question, answer});
    m_view = std::make_unique<TurnView>();
    m_view->resize(700, 500);
    m_view->setModel(m_list.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTurnViewMouse::cleanup()
{
    m_view.reset();
    m_list.reset();
}

QList<std::shared_ptr<LaidOutRow>> TestTurnViewMouse::rows()
{
    RowLayouter layouter;
    layouter.setStyle(ViewStyle::of(*m_view, m_view->zoom()));
    const RowReader reader;
    QList<std::shared_ptr<LaidOutRow>> rows;
    for (int row = 0; row < m_list->rowCount(); ++row)
        rows.append(layouter.layOut(reader.read(*m_list, row), m_view->viewport()->width()));
    return rows;
}

int TestTurnViewMouse::top(int row)
{
    const auto all = rows();
    int y = ViewStyle::of(*m_view, m_view->zoom()).gap;
    for (int i = 0; i < row; ++i)
        y += all.at(i)->geometry.height;
    return y;
}

QPoint TestTurnViewMouse::textPoint(int row, int position)
{
    return rows().at(row)->caretRect(position).center() + QPoint(1, top(row));
}

void TestTurnViewMouse::drag(const QPoint &from, const QPoint &to)
{
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), viewport->mapToGlobal(QPointF(point)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
}

void TestTurnViewMouse::pressesButtons_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<QVariantList>("arguments");
    const auto row = [](const char *name, RowAction action, const char *signal,
                        const QVariantList &arguments) {
        QTest::newRow(name) << static_cast<int>(action) << QByteArray(signal) << arguments;
    };
    row("previous", RowAction::PreviousCandidate, SIGNAL(candidateStepRequested(QString, int)), {u"a"_s, -1});
    row("next", RowAction::NextCandidate, SIGNAL(candidateStepRequested(QString, int)), {u"a"_s, 1});
    row("another", RowAction::AnotherResponse, SIGNAL(anotherResponseRequested(QString)), {u"a"_s});
    row("pin", RowAction::Pin, SIGNAL(pinRequested(QString, bool)), {u"a"_s, true});
    row("edit", RowAction::Edit, SIGNAL(editRequested(QString)), {u"a"_s});
}

void TestTurnViewMouse::pressesButtons()
{
    QFETCH(int, action);
    QFETCH(QByteArray, signal);
    QFETCH(QVariantList, arguments);
    QSignalSpy spy(m_view.get(), signal.constData());
    QVERIFY(spy.isValid());
    const auto row = rows().at(1);
    const RowButton *button = row->geometry.button(static_cast<RowAction>(action));
    QVERIFY(button);
    const QPoint point = button->rect.center() + QPoint(0, top(1));
    QTest::mouseMove(m_view->viewport(), point);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0), arguments);
    // Pressed here and let go elsewhere is not pressed.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(spy.size(), 1);
}

void TestTurnViewMouse::opensALinkAfterAClickOnly()
{
    QSignalSpy activated(m_view.get(), &TurnView::linkActivated);
    QSignalSpy hovered(m_view.get(), &TurnView::linkHovered);
    const QPoint link = textPoint(1, 12);
    QTest::mouseMove(m_view->viewport(), link);
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.at(0).at(0).toString(), u"https://example.org/h"_s);
    QCOMPARE(activated.size(), 0);
    drag(link, textPoint(1, 30));
    QCOMPARE(activated.size(), 0);
    m_view->clearSelection();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUrl(), QUrl(u"https://example.org/h"_s));
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, link);
    QCOMPARE(activated.size(), 1);
}

void TestTurnViewMouse::selectsByDragging()
{
    QSignalSpy changed(m_view.get(), &TurnView::selectionChanged);
    drag(textPoint(0, 6), textPoint(1, 8));
    QVERIFY(changed.size() > 0);
    QCOMPARE(m_view->selectedText(), u"is it?\n\nIt is at"_s);
    QCOMPARE(m_view->selectedTurns(), (QStringList{u"q"_s, u"a"_s}));
    drag(textPoint(1, 8), textPoint(0, 6));
    QCOMPARE(m_view->selectedText(), u"is it?\n\nIt is at"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, textPoint(0, 2));
    QVERIFY(!m_view->hasSelection());
    QCOMPARE(m_view->currentTurn(), u"q"_s);
}

void TestTurnViewMouse::selectsWordsAndParagraphs()
{
    const QPoint point = textPoint(1, 25);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selectedText(), u"dear"_s);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->selectedText(), u"It is at the harbour, dear friend."_s);
}

void TestTurnViewMouse::extendsWithShift()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, textPoint(0, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, textPoint(0, 5));
    QCOMPARE(m_view->selectedText(), u"Where"_s);
}

void TestTurnViewMouse::picksWithControl()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, textPoint(1, 1));
    QVERIFY(m_view->isTurnPicked(u"a"_s));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, textPoint(0, 1));
    QCOMPARE(m_view->selectedTurns(), (QStringList{u"q"_s, u"a"_s}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, textPoint(1, 1));
    QCOMPARE(m_view->selectedTurns(), QStringList{u"q"_s});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, textPoint(1, 1));
    QVERIFY(!m_view->isTurnPicked(u"q"_s));
}

void TestTurnViewMouse::asksForAMenu()
{
    QSignalSpy menu(m_view.get(), &TurnView::contextMenuRequested);
    const QPoint point = textPoint(0, 3);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view->viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.at(0).at(0).toString(), u"q"_s);
    QCOMPARE(menu.at(0).at(1).toPoint(), m_view->viewport()->mapToGlobal(point));
    QCOMPARE(m_view->currentTurn(), u"q"_s);
}

void TestTurnViewMouse::zoomsWithTheWheel()
{
    const QPointF point(100, 100);
    QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(m_view->zoom() > 1);
}

QTEST_MAIN(TestTurnViewMouse)
#include "tst_turnviewmouse.moc"
