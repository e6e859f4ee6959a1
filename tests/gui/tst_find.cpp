// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/findbar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Route = Wire::RestRoute::Name;

// Find in conversation, by keys, over what is loaded and what is not.
class FindTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void countsAndSteps();
    void readsOlderPagesUntilAllIsSearched();
    void canBeStoppedAndGoesOn();
    void saysWhyPagesDoNotCome();
    void takesTheSelectedWords();
    void closesWithItsMarks();
    void needsAChat();

private:
    void open(int turns) { m_window = std::make_unique<WindowFixture>(turns); }
    void find(const QString &text)
    {
        w().press(Qt::Key_F, Qt::ControlModifier);
        w().type(text);
    }
    template <class Widget>
    Widget *part(const char *name)
    {
        return bar()->template findChild<Widget *>(QLatin1StringView(name));
    }
    FindBar *bar() { return w().window->findChild<FindBar *>(); }
    QString count() { return part<QLabel>("count")->text(); }
    QString reading()
    {
        return part<QLabel>("reading")->isVisible() ? part<QLabel>("reading")->text() : QString();
    }
    QString currentText() { return w().turns()->turn(w().view()->currentTurn()).text(); }

    WindowFixture &w() { return *m_window; }
    std::unique_ptr<WindowFixture> m_window;
};

void FindTest::countsAndSteps()
{
    open(30);
    find(u"#2"_s);
    // #2 and #20 to #29; the newest is the nearest to the reader.
    QTRY_COMPARE(count(), u"11 of 11"_s);
    QVERIFY(currentText().endsWith(u"#29"_s));
    w().press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count(), u"10 of 11"_s);
    QVERIFY(currentText().endsWith(u"#28"_s));
    w().press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(count(), u"9 of 11"_s);
    w().press(Qt::Key_F3);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(count(), u"11 of 11"_s);
    // Around the end.
    w().press(Qt::Key_Return);
    QTRY_COMPARE(count(), u"1 of 11"_s);
    QVERIFY(currentText().endsWith(u"#2"_s));
    QVERIFY(reading().isEmpty());
    // F3 works from wherever the focus is.
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_F3);
    QTRY_COMPARE(count(), u"2 of 11"_s);
    QVERIFY(w().view()->search() == u"#2"_s);
}

void FindTest::readsOlderPagesUntilAllIsSearched()
{
    open(180);
    QCOMPARE(w().turns()->rowCount(), 50);
    find(u"#3 nothing has it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"Nothing found"_s, 20000);
    QCOMPARE(w().turns()->rowCount(), 180);
    QVERIFY(w().turns()->isComplete());
    QVERIFY(reading().isEmpty());

    open(180);
    w().server.clearRecords();
    find(u"#17"_s);
    // #17 is on the oldest page, #170 to #179 on the newest.
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"11 of 11"_s, 20000);
    QCOMPARE(w().turns()->rowCount(), 180);
    QCOMPARE(w().server.requests(Route::Turns).size(), 3);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(count(), u"1 of 11"_s);
    QVERIFY(currentText().endsWith(u"#17"_s));
}

void FindTest::canBeStoppedAndGoesOn()
{
    open(180);
    w().server.rest(Route::Turns).hold();
    find(u"#17"_s);
    QTRY_COMPARE(count(), u"10 of 10"_s);
    QTRY_VERIFY(reading().contains(u"50 messages so far"_s));
    QVERIFY(part<QProgressBar>("progress")->isVisible());
    QTRY_COMPARE(w().server.heldCount(), 1);
    w().click(w().button(u"Stop"_s));
    QVERIFY(!part<QProgressBar>("progress")->isVisible());
    w().server.releaseHeld();
    // The page under way still comes, and no other is asked for.
    QTRY_COMPARE(w().turns()->rowCount(), 100);
    QTRY_VERIFY(reading().contains(u"100 messages"_s));
    QVERIFY(!w().turns()->isLoading());
    QVERIFY(w().turns()->hasOlder());
    w().click(w().button(u"Search all"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"11 of 11"_s, 20000);
    QCOMPARE(w().turns()->rowCount(), 180);
}

void FindTest::saysWhyPagesDoNotCome()
{
    open(120);
    w().server.rest(Route::Turns).answerWith(403, "{}");
    find(u"#1"_s);
    QTRY_VERIFY(w().button(u"Try again"_s));
    QVERIFY(!reading().isEmpty());
    QVERIFY(!part<QProgressBar>("progress")->isVisible());
    QCOMPARE(w().turns()->rowCount(), 50);
    w().click(part<QAbstractButton>("readingButton"));
    // #1, #10 to #19 and #100 to #120.
    QTRY_VERIFY_WITH_TIMEOUT(count().endsWith(u" of 32"_s), 20000);
    QVERIFY(reading().isEmpty());
}

void FindTest::takesTheSelectedWords()
{
    open(12);
    QVERIFY(w().goToMessage(w().turns()->turnAt(7).id()));
    w().press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const QString word = w().view()->selectedText();
    QVERIFY(!word.isEmpty());
    w().press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(part<QLineEdit>("field")->text(), word);
    QCOMPARE(w().view()->search(), word);
    QCOMPARE(part<QLineEdit>("field")->selectedText(), word);
}

void FindTest::closesWithItsMarks()
{
    open(12);
    w().server.replies().holdNext();
    w().send(u"Say something"_s);
    QTRY_VERIFY(w().server.replies().run());
    find(u"#1"_s);
    QTRY_VERIFY(!count().isEmpty());
    w().press(Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(w().view()->search().isEmpty());
    QVERIFY(w().view()->hasFocus());
    // Esc closed the bar; the reply goes on.
    QVERIFY(w().isReplying());
    w().server.replies().run()->finish(u"Something"_s);
    QTRY_VERIFY(!w().isReplying());
}

void FindTest::needsAChat()
{
    open(0);
    w().press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QVERIFY(w().startChat());
    w().press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
}

CONFAB_WINDOW_TEST_MAIN(FindTest)
#include "tst_find.moc"
