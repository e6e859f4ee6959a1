// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/candidatelistmodel.h"
#include "widgets/detailspanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QListView>
#include <QTabBar>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

// The panel beside the conversation.
class DetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void theKeyShowsAndHidesThePanel();
    void nothingPinnedSaysSo();
    void pinsComeAndGoByThemselves();
    void aClickJumpsToAMessageThatIsNotLoaded();
    void aMessageThatIsGoneIsSaid();
    void pinsFurtherBackAreLookedForWhenWanted();
    void pinsThatCannotBeReadCanBeReadAgain();
    void tooManyRequestsAreSaid();
    void theFirstPinsComeAfterABreak();
    void responsesAreListedAndChosen();
    void aRefusedResponseComesBack();
    void theFactsOfTheChat();
    void aNarrowWindowShowsTheDetailsAlone();
    void thePanelSurvivesARestart();

private:
    void open(int turns) { m_window = std::make_unique<WindowFixture>(turns); }
    WindowFixture &w() { return *m_window; }
    DetailsPanel *panel() { return w().window->findChild<DetailsPanel *>(); }
    // What the visible list of the panel says, row by row.
    QStringList rows();
    QListView *list();
    void clickRow(int row);
    void goToSection(int index);
    QString idAt(int row) { return w().turns()->turnAt(row).id(); }
    static bool asksForPins(const RecordedRequest &request) { return request.query.contains("pinned_only"); }
    std::unique_ptr<WindowFixture> m_window;
};

QListView *DetailsTest::list()
{
    const auto lists = panel()->findChildren<QListView *>();
    for (QListView *list : lists) {
        if (list->isVisible())
            return list;
    }
    return nullptr;
}

QStringList DetailsTest::rows()
{
    QStringList texts;
    const QListView *shown = list();
    for (int row = 0; shown && row < shown->model()->rowCount(); ++row)
        texts.append(shown->model()->index(row, 0).data().toString());
    return texts;
}

void DetailsTest::clickRow(int row)
{
    const QRect rect = list()->visualRect(list()->model()->index(row, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, rect.center());
}

void DetailsTest::goToSection(int index)
{
    auto *bar = panel()->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(index).center());
    QCOMPARE(bar->currentIndex(), index);
}

void DetailsTest::theKeyShowsAndHidesThePanel()
{
    open(2);
    QVERIFY(!panel()->isVisible());
    w().press(Qt::Key_F8);
    QVERIFY(panel()->isVisible());
    QVERIFY(w().view()->isVisible());
    QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
    w().press(Qt::Key_F8);
    QVERIFY(!panel()->isVisible());
    w().press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(panel()->isVisible());
    QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
    // The header with its own button is beside it, but not where there is little room.
    QVERIFY(!w().button(u"closeButton"_s));
    w().press(Qt::Key_F8);
    w().window->resize(480, 600);
    w().press(Qt::Key_F8);
    QVERIFY(panel()->isVisible());
    w().click(w().button(u"closeButton"_s));
    QVERIFY(!panel()->isVisible());
    QVERIFY(w().view()->isVisible());
}

void DetailsTest::nothingPinnedSaysSo()
{
    open(2);
    w().press(Qt::Key_F8);
    QTRY_VERIFY(w().shows(u"Nothing is pinned here."_s));
}

void DetailsTest::pinsComeAndGoByThemselves()
{
    open(6);
    w().server.setPinned(w().chatId, idAt(1));
    w().press(Qt::Key_F8);
    QTRY_COMPARE(rows(), QStringList{w().messages().at(1)});
    QVERIFY(w().goToMessage(idAt(3)));
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), (QStringList{w().messages().at(3), w().messages().at(1)}));
    QCOMPARE(w().read(w().other()->fetchAllPinnedMessages(w().chatId)).value.size(), 2);
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), QStringList{w().messages().at(1)});
}

void DetailsTest::aClickJumpsToAMessageThatIsNotLoaded()
{
    open(170);
    QTRY_COMPARE(w().turns()->rowCount(), 50);
    const QList<Turn> stored = w().server.storedTurns(w().chatId);
    const Turn old = stored.at(stored.size() - 3);
    w().server.setPinned(w().chatId, old.id());
    w().press(Qt::Key_F8);
    QTRY_COMPARE(rows(), QStringList{old.text()});
    clickRow(0);
    QTRY_COMPARE(w().view()->currentTurn(), old.id());
    QVERIFY(w().messages().contains(old.text()));
    QVERIFY(!w().view()->isAtEnd());
    QVERIFY(w().turns()->rowCount() > 150);
}

void DetailsTest::aMessageThatIsGoneIsSaid()
{
    open(60);
    const QString oldest = w().server.storedTurns(w().chatId).last().id();
    w().server.setPinned(w().chatId, oldest);
    w().press(Qt::Key_F8);
    QTRY_COMPARE(rows().size(), 1);
    // Another program deletes it, and nobody tells.
    w().server.rest(Route::Turns).always().changeJson([oldest](const RecordedRequest &, QJsonObject page) {
        QJsonArray turns = page.value("turns"_L1).toArray();
        for (int i = int(turns.size()) - 1; i >= 0; --i) {
            if (turns.at(i)["turn_key"_L1]["turn_id"_L1].toString() == oldest)
                turns.removeAt(i);
        }
        page["turns"_L1] = turns;
        return page;
    });
    clickRow(0);
    QTRY_VERIFY(w().shows(u"This message is not in the conversation any more."_s));
}

void DetailsTest::pinsFurtherBackAreLookedForWhenWanted()
{
    open(120);
    const Turn oldest = w().server.storedTurns(w().chatId).last();
    w().server.setPinned(w().chatId, oldest.id());
    w().server.rest(Route::Turns).always().withoutQuery(u"pinned_only"_s);
    w().press(Qt::Key_F8);
    QTRY_VERIFY(w().shows(u"There may be more of them further back."_s));
    QVERIFY(rows().isEmpty());
    w().click(w().button(u"Look further back"_s));
    QTRY_COMPARE(rows(), QStringList{oldest.text()});
    QTRY_VERIFY(!w().shows(u"There may be more of them further back."_s));
}

void DetailsTest::pinsThatCannotBeReadCanBeReadAgain()
{
    open(4);
    w().server.setPinned(w().chatId, idAt(2));
    w().server.rest(Route::Turns).when(asksForPins).always().answerWith(400, "{}");
    w().press(Qt::Key_F8);
    QTRY_VERIFY2(w().shows(u"The pinned messages could not be read."_s), qPrintable(w().allText()));
    w().server.clearRules();
    w().click(w().button(u"Try again"_s));
    QTRY_COMPARE(rows(), QStringList{w().messages().at(2)});
}

void DetailsTest::tooManyRequestsAreSaid()
{
    open(4);
    w().server.rest(Route::Turns)
        .when(asksForPins)
        .always()
        .answerWith(429, "{}")
        .withHeader("Retry-After", "20");
    w().press(Qt::Key_F8);
    QTRY_VERIFY(w().shows(u"The service asks to slow down."_s));
    QVERIFY(w().shows(u"The next try is in"_s));
    QVERIFY(!w().dialog());
    w().server.clearRules();
    w().click(w().button(u"Try now"_s));
    QTRY_VERIFY(w().shows(u"Nothing is pinned here."_s));
}

void DetailsTest::theFirstPinsComeAfterABreak()
{
    open(4);
    w().server.stop();
    QTRY_VERIFY(w().shows(u"There is no connection."_s));
    w().press(Qt::Key_F8);
    QTRY_VERIFY_WITH_TIMEOUT(w().shows(u"The pinned messages could not be read."_s), 30000);
    w().server.restart();
    w().server.setPinned(w().chatId, idAt(2));
    w().click(w().button(u"Try now"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), QStringList{w().messages().at(2)}, 30000);
}

void DetailsTest::responsesAreListedAndChosen()
{
    open(1);
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello"_s));
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w().lastTurn().candidates().size(), 2);
    QTRY_VERIFY(!w().isReplying());
    QTRY_COMPARE(w().messages().last(), u"You said: Hello (again 1)"_s);
    w().press(Qt::Key_F8);
    goToSection(1);
    QTRY_COMPARE(rows().size(), 2);
    const QString first = rows().first();
    QVERIFY(w().messages().last() != first);
    QVERIFY(list()->model()->index(1, 0).data(CandidateListModel::ShownRole).toBool());
    clickRow(0);
    // At once, before the service has answered.
    QCOMPARE(w().messages().last(), first);
    QVERIFY(list()->model()->index(0, 0).data(CandidateListModel::ShownRole).toBool()
            || w().messages().last() == first);
    QTRY_COMPARE(w().stored().last().text(), first);
    QTRY_VERIFY(list()->model()->index(0, 0).data(CandidateListModel::ShownRole).toBool());
}

void DetailsTest::aRefusedResponseComesBack()
{
    open(1);
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().shows(u"You said: Hello"_s));
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w().lastTurn().candidates().size(), 2);
    QTRY_VERIFY(!w().isReplying());
    QTRY_COMPARE(w().messages().last(), u"You said: Hello (again 1)"_s);
    const QString shown = w().messages().last();
    w().server.command(Command::UpdatePrimaryCandidate).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"not now","error_code":400})"};
    });
    w().press(Qt::Key_F8);
    goToSection(1);
    QTRY_COMPARE(rows().size(), 2);
    const QString first = rows().first();
    clickRow(0);
    QCOMPARE(w().messages().last(), first);
    QTRY_COMPARE(w().messages().last(), shown);
    QTRY_VERIFY(w().shows(u"not now"_s));
    QCOMPARE(w().stored().last().text(), shown);
    QTRY_VERIFY(list()->model()->index(1, 0).data(CandidateListModel::ShownRole).toBool());
    w().click(w().button(u"Try again"_s));
    QTRY_COMPARE(w().messages().last(), first);
    QTRY_COMPARE(w().stored().last().text(), first);
}

void DetailsTest::theFactsOfTheChat()
{
    open(60);
    w().press(Qt::Key_F8);
    goToSection(2);
    QTRY_VERIFY(w().shows(w().chatId));
    QVERIFY(w().shows(u"50 messages, and there are older ones"_s));
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_Home);
    QTRY_VERIFY(w().shows(u"60 messages, which is the whole conversation"_s));
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"Archived"_s));
}

void DetailsTest::aNarrowWindowShowsTheDetailsAlone()
{
    open(4);
    w().server.setPinned(w().chatId, idAt(2));
    w().window->resize(480, 600);
    QTRY_VERIFY(w().view()->isVisible());
    w().press(Qt::Key_F8);
    QVERIFY(panel()->isVisible());
    QVERIFY(!w().view()->isVisible());
    QTRY_COMPARE(rows().size(), 1);
    clickRow(0);
    QTRY_COMPARE(w().view()->currentTurn(), idAt(2));
    QVERIFY(w().view()->isVisible());
    QVERIFY(!panel()->isVisible());
    QCOMPARE(w().window->width(), 480);
}

void DetailsTest::thePanelSurvivesARestart()
{
    open(2);
    w().press(Qt::Key_F8);
    w().reopen();
    QVERIFY(panel()->isVisible());
    w().window->resize(480, 600);
    QTRY_VERIFY(!panel()->isVisible());
    w().reopen();
    w().window->resize(1000, 600);
    QTRY_VERIFY(panel()->isVisible());
}

CONFAB_WINDOW_TEST_MAIN(DetailsTest)
#include "tst_details.moc"
