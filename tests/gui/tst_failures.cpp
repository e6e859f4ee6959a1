// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "app/program.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"
#include "widgets/startpage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;

// What goes wrong is said where it went wrong, with a way on, and nothing that was written is lost.
class FailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void aMessageThatIsNotSentKeepsItsTextAndCanBeRetried();
    void aMessageThatIsNotSentSurvivesARestart();
    void aDiscardedMessageGoesBackToTheComposer();
    void theConnectionComesBackByItself();
    void aDropInMidStreamEndsWell();
    void aRefusedResponseIsSaid();
    void aWithheldMessageIsSaid();
    void aTokenThatIsNoLongerValidIsSaid();
    void messagesThatCannotBeReadCanBeReadAgain();
    void anOfflineStartHasAWayOn();
    void aServerThatDoesNotStartHasAWayOn();

private:
    void open(int chatTurns) { m_window = std::make_unique<WindowFixture>(chatTurns); }
    WindowFixture &w() { return *m_window; }
    std::unique_ptr<WindowFixture> m_window;
};

void FailuresTest::aMessageThatIsNotSentKeepsItsTextAndCanBeRetried()
{
    open(1);
    w().server.stop();
    QTRY_VERIFY(w().shows(u"There is no connection."_s));
    w().send(u"Precious words"_s);
    QTRY_COMPARE_WITH_TIMEOUT(w().lastTurn().delivery(), DeliveryState::NotSent, 60000);
    QCOMPARE(w().messages().last(), u"Precious words"_s);
    w().server.restart();
    QTRY_VERIFY(w().action(Verb::RetryMessage)->isEnabled());
    w().click(w().button(u"Try now"_s));
    w().action(Verb::RetryMessage)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(w().shows(u"You said: Precious words"_s), 30000);
    QTRY_VERIFY(!w().isReplying());
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored.at(1).text(), u"Precious words"_s);
    QVERIFY(!w().shows(u"There is no connection."_s));
}

void FailuresTest::aMessageThatIsNotSentSurvivesARestart()
{
    open(1);
    w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"try later","error_code":400})"};
    });
    w().send(u"Not lost"_s);
    QTRY_COMPARE(w().lastTurn().delivery(), DeliveryState::NotSent);
    QVERIFY(w().composer()->toPlainText().isEmpty());
    w().reopen();
    QTRY_COMPARE(w().composer()->toPlainText(), u"Not lost"_s);
    QCOMPARE(w().turns()->rowCount(), 1);
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"You said: Not lost"_s));
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().size(), 3);
    // One that has arrived does not come back.
    w().reopen();
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QVERIFY(w().composer()->toPlainText().isEmpty());
}

void FailuresTest::aDiscardedMessageGoesBackToTheComposer()
{
    open(1);
    w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"try later","error_code":400})"};
    });
    w().send(u"Not like this"_s);
    QTRY_COMPARE(w().lastTurn().delivery(), DeliveryState::NotSent);
    QTRY_VERIFY(w().action(Verb::DiscardMessage)->isEnabled());
    w().action(Verb::DiscardMessage)->trigger();
    QTRY_COMPARE(w().turns()->rowCount(), 1);
    QCOMPARE(w().composer()->toPlainText(), u"Not like this"_s);
    QCOMPARE(w().stored().size(), 1);
}

void FailuresTest::theConnectionComesBackByItself()
{
    open(1);
    QTRY_VERIFY(w().shows(u"Connected"_s));
    w().server.cutSockets();
    QTRY_VERIFY(w().shows(u"There is no connection."_s));
    QTRY_VERIFY(w().shows(u"Connected"_s));
    QTRY_VERIFY(!w().shows(u"There is no connection."_s));
    w().send(u"Still there?"_s);
    QTRY_VERIFY(w().shows(u"You said: Still there?"_s));
}

void FailuresTest::aDropInMidStreamEndsWell()
{
    open(1);
    w().server.command(Command::CreateAndGenerateTurn).cutAfterFrames(2);
    w().send(u"Do not lose this"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!w().isReplying() && w().lastTurn().text() == u"You said: Do not lose this"_s,
                             60000);
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 3);
    QCOMPARE(w().turns()->rowCount(), 3);
    QCOMPARE(stored.last().text(), w().messages().last());
}

void FailuresTest::aRefusedResponseIsSaid()
{
    open(1);
    w().send(u"Hello"_s);
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    w().server.command(Command::GenerateTurnCandidate).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"enough","error_code":429,"retry_after_seconds":30})"};
    });
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(w().shows(u"There is no other response."_s));
    QCOMPARE(w().messages().last(), u"You said: Hello"_s);
    QCOMPARE(w().stored().last().candidates().size(), 1);
    QVERIFY(!w().dialog());
}

void FailuresTest::aWithheldMessageIsSaid()
{
    open(1);
    w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"filter_user_input","request_id":")" + frame.requestId.toUtf8()
                                 + R"("})"};
    });
    w().send(u"Something odd"_s);
    QTRY_COMPARE(w().lastTurn().delivery(), DeliveryState::NotSent);
    QCOMPARE(w().messages().last(), u"Something odd"_s);
    QCOMPARE(w().stored().size(), 1);
}

void FailuresTest::aTokenThatIsNoLongerValidIsSaid()
{
    open(1);
    w().server.anyRest().always().answerWith(401, "Unauthorized", "text/plain");
    w().press(Qt::Key_F5);
    QTRY_VERIFY(w().shows(u"The service does not accept your token."_s));
    QTRY_VERIFY(w().shows(u"Signed out"_s));
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"kept"_s);
    w().press(Qt::Key_Return);
    QCOMPARE(w().composer()->toPlainText(), u"kept"_s);
    QVERIFY(w().shows(u"Sign in again to go on."_s));
}

void FailuresTest::messagesThatCannotBeReadCanBeReadAgain()
{
    open(2);
    const QString chat = w().server.addChat(3, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().chatTitles().count(u'\n'), 1);
    w().server.rest(Wire::RestRoute::Name::Turns).always().answerWith(400, "{}");
    w().window->openChat(chat);
    QTRY_VERIFY(w().turns()->error());
    QCOMPARE(w().turns()->rowCount(), 0);
    w().server.clearRules();
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().turns()->rowCount(), 3);
}

void FailuresTest::anOfflineStartHasAWayOn()
{
    open(0);
    w().disconnectWindow();
    w().server.stop();
    w().connectWindow();
    QTRY_VERIFY_WITH_TIMEOUT(w().shows(u"Your recent chats could not be read."_s), 60000);
    QVERIFY(!w().dialog());
    w().server.restart();
    QTRY_VERIFY(w().button(u"Try again"_s));
    w().click(w().button(u"Try again"_s));
    QTRY_VERIFY2(w().shows(u"There are no chats yet."_s), qPrintable(w().allText()));
}

void FailuresTest::aServerThatDoesNotStartHasAWayOn()
{
    QTemporaryDir folder;
    // A file is where the data folder should be.
    QFile obstacle(folder.filePath(u"local"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Options options;
    options.dataDir = folder.path();
    options.wordsPerSecond = 0;
    const Folders folders(options);
    Program program(options, folders);
    program.start();
    auto *page = program.window()->findChild<StartPage *>();
    QTRY_VERIFY(page->headline().contains(u"could not be started"_s));
    QVERIFY(page->isVisible());
    QVERIFY(!page->text().isEmpty());
    auto *button = page->findChild<QAbstractButton *>();
    QVERIFY(button->isVisible());
    QVERIFY(obstacle.remove());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(program.window()->actions()[Verb::NewChat]->isEnabled());
    QTRY_VERIFY(page->headline().contains(u"Welcome to Confab"_s));
}

CONFAB_WINDOW_TEST_MAIN(FailuresTest)
#include "tst_failures.moc"
