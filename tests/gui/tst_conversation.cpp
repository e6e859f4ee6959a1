// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/chatheader.h"
#include "widgets/composeredit.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

// Writing, and what is written back.
class ConversationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void aMessageComesBackAsAReply();
    void theReplyGrowsWhileItIsWritten();
    void aReplyDoesNotMoveWhatIsRead();
    void shiftEnterBreaksTheLine();
    void theComposerGrowsWithItsText();
    void escapeStopsTheReply();
    void theStopButtonStopsTheReply();
    void enterDuringAReplyKeepsTheText();
    void nothingIsSentFromWhiteSpace();
    void anotherResponseAndBack();
    void steppingPastTheNewestAsksForAnother();
    void theArrowsUnderTheMessageStep();
    void atTheLimitOfResponsesItSaysWhy();
    void aResponseIsChosenFromTheMenu();
    void aDraftStaysWithItsChat();
    void aDraftSurvivesARestart();
    void aMessageFromElsewhereAppears();
    void whatCameUnseenHasALineAbove();
    void whatCameInAnotherChatHasALineAbove();

private:
    WindowFixture &w() { return *m_window; }
    std::unique_ptr<WindowFixture> m_window;
};

void ConversationTest::init()
{
    m_window = std::make_unique<WindowFixture>(1);
}

void ConversationTest::aMessageComesBackAsAReply()
{
    w().send(u"Hello there"_s);
    QVERIFY(w().composer()->toPlainText().isEmpty());
    QTRY_VERIFY(w().shows(u"You said: Hello there"_s));
    QTRY_VERIFY(!w().isReplying());
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored.at(1).text(), u"Hello there"_s);
    QVERIFY(stored.at(1).isHuman());
    QCOMPARE(stored.at(2).text(), u"You said: Hello there"_s);
    QCOMPARE(stored.at(1).id(), w().turns()->turnAt(1).id());
    QCOMPARE(stored.at(2).id(), w().lastTurn().id());
}

void ConversationTest::theReplyGrowsWhileItIsWritten()
{
    w().server.replies().holdNext();
    w().send(u"Slowly, please"_s);
    QTRY_VERIFY(w().server.replies().run());
    w().server.replies().run()->tell(u"One"_s);
    QTRY_COMPARE(w().messages().last(), u"One"_s);
    QTRY_VERIFY(w().header()->subtitle().contains(u"writing"_s));
    QTRY_VERIFY(w().button(u"stopButton"_s));
    w().server.replies().run()->tell(u"One, two"_s);
    QTRY_COMPARE(w().messages().last(), u"One, two"_s);
    // A text that was told before may change: it is replaced, not continued.
    w().server.replies().run()->finish(u"Once, twice."_s);
    QTRY_COMPARE(w().messages().last(), u"Once, twice."_s);
    QTRY_VERIFY(w().button(u"sendButton"_s));
    QVERIFY(!w().header()->subtitle().contains(u"writing"_s));
    QCOMPARE(w().stored().last().text(), u"Once, twice."_s);
}

void ConversationTest::aReplyDoesNotMoveWhatIsRead()
{
    m_window = std::make_unique<WindowFixture>(40);
    QTRY_COMPARE(w().turns()->rowCount(), 40);
    w().server.replies().holdNext();
    w().send(u"Tell me everything"_s);
    QTRY_VERIFY(w().server.replies().run());
    w().server.replies().run()->tell(u"One"_s);
    QTRY_COMPARE(w().messages().last(), u"One"_s);
    QTRY_VERIFY(w().view()->isAtEnd());
    w().server.replies().run()->tell(u"One\n\ntwo\n\nthree"_s);
    QTRY_VERIFY(w().messages().last().endsWith(u"three"_s));
    // Whoever is at the end stays there.
    QTRY_VERIFY(w().view()->isAtEnd());
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_PageUp);
    w().press(Qt::Key_PageUp);
    QTRY_VERIFY(!w().view()->isAtEnd());
    QWidget *viewport = w().view()->viewport();
    auto *toEnd = w().view()->findChild<QAbstractButton *>(u"toEndButton"_s);
    QTRY_VERIFY(toEnd && toEnd->isVisible());
    const auto upper = [viewport] {
        return viewport->grab(QRect(0, 0, viewport->width(), viewport->height() / 2)).toImage();
    };
    const QImage before = upper();
    w().server.replies().run()->finish(u"One\n\ntwo\n\nthree\n\nfour\n\nfive"_s);
    QTRY_VERIFY(w().messages().last().endsWith(u"five"_s));
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(upper(), before);
    QVERIFY(!w().view()->isAtEnd());
    QTRY_COMPARE(toEnd->text(), u"New below"_s);
    w().click(toEnd);
    QTRY_VERIFY(w().view()->isAtEnd());
    QTRY_VERIFY(!toEnd->isVisible());
    QCOMPARE(w().stored().last().text(), w().messages().last());
}

void ConversationTest::shiftEnterBreaksTheLine()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"first"_s);
    w().press(Qt::Key_Return, Qt::ShiftModifier);
    w().type(u"second"_s);
    QCOMPARE(w().composer()->toPlainText(), u"first\nsecond"_s);
    QCOMPARE(w().turns()->rowCount(), 1);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().at(1).text(), u"first\nsecond"_s);
}

void ConversationTest::theComposerGrowsWithItsText()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    const int one = w().composer()->height();
    w().type(u"a"_s);
    w().press(Qt::Key_Return, Qt::ShiftModifier);
    w().type(u"b"_s);
    QTRY_COMPARE_GE(w().composer()->height(), one + w().composer()->fontMetrics().lineSpacing() - 1);
    const int two = w().composer()->height();
    // A line that wraps counts as well.
    w().type(QString(u"word "_s).repeated(120));
    QTRY_VERIFY(w().composer()->height() > two);
    for (int i = 0; i < 30; ++i)
        w().press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_VERIFY(w().composer()->height() < w().window->height() / 2);
    w().type(u"end"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().composer()->height(), one);
}

void ConversationTest::escapeStopsTheReply()
{
    w().server.replies().holdNext();
    w().send(u"Tell me everything"_s);
    QTRY_VERIFY(w().server.replies().run());
    const QPointer<ScriptedRun> run = w().server.replies().run();
    run->tell(u"In the beginning"_s);
    QTRY_VERIFY(w().shows(u"In the beginning"_s));
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!run || run->isCancelled());
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().messages().last(), u"In the beginning"_s);
    QCOMPARE(w().stored().last().text(), u"In the beginning"_s);
    // And one can go on at once.
    w().send(u"Thanks"_s);
    QTRY_VERIFY(w().shows(u"You said: Thanks"_s));
}

void ConversationTest::theStopButtonStopsTheReply()
{
    w().server.replies().holdNext();
    w().send(u"Tell me everything"_s);
    QTRY_VERIFY(w().server.replies().run());
    w().server.replies().run()->tell(u"Well"_s);
    QTRY_VERIFY(w().shows(u"Well"_s));
    QTRY_VERIFY(w().button(u"stopButton"_s));
    w().click(w().button(u"stopButton"_s));
    QTRY_VERIFY(w().button(u"sendButton"_s));
    QVERIFY(w().composer()->hasFocus());
}

void ConversationTest::enterDuringAReplyKeepsTheText()
{
    w().server.replies().holdNext();
    w().send(u"One"_s);
    QTRY_VERIFY(w().server.replies().run());
    w().server.replies().run()->tell(u"Wait"_s);
    QTRY_VERIFY(w().isReplying());
    w().send(u"Two"_s);
    QCOMPARE(w().composer()->toPlainText(), u"Two"_s);
    QVERIFY(w().shows(u"Wait for the reply, or stop it."_s));
    w().server.replies().run()->finish(u"Wait no more"_s);
    QTRY_VERIFY(!w().isReplying());
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"You said: Two"_s));
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().size(), 5);
}

void ConversationTest::nothingIsSentFromWhiteSpace()
{
    w().send(u"   "_s);
    QVERIFY(w().shows(u"Write a message first."_s));
    QCOMPARE(w().turns()->rowCount(), 1);
    QCOMPARE(w().stored().size(), 1);
}

void ConversationTest::anotherResponseAndBack()
{
    w().send(u"Again"_s);
    QTRY_VERIFY(w().shows(u"You said: Again"_s));
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    const QString first = w().lastTurn().text();
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w().lastTurn().candidates().size(), 2);
    QTRY_VERIFY(!w().isReplying());
    QTRY_COMPARE(w().messages().last(), u"You said: Again (again 1)"_s);
    const QString second = w().messages().last();
    QVERIFY(second != first);
    QCOMPARE(w().stored().last().text(), second);

    w().press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w().messages().last(), first);
    QCOMPARE(w().stored().last().text(), first);
    QVERIFY(!w().action(Verb::PreviousResponse)->isEnabled());
    QVERIFY(w().action(Verb::PreviousResponse)->toolTip().contains(u"first response"_s));
    w().press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w().messages().last(), second);
    QCOMPARE(w().stored().last().text(), second);
}

void ConversationTest::steppingPastTheNewestAsksForAnother()
{
    w().send(u"More"_s);
    QTRY_VERIFY(w().shows(u"You said: More"_s));
    QTRY_VERIFY(w().action(Verb::NextResponse)->isEnabled());
    w().press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w().lastTurn().candidates().size(), 2);
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().last().candidates().size(), 2);
}

void ConversationTest::theArrowsUnderTheMessageStep()
{
    w().send(u"More"_s);
    QTRY_VERIFY(w().shows(u"You said: More"_s));
    QTRY_VERIFY(!w().isReplying());
    const auto press = [this](const QString &tip) {
        QPoint point;
        if (!QTest::qWaitFor([&] { return !(point = w().pointWithTip(tip)).isNull(); }))
            return false;
        QTest::mouseClick(w().view()->viewport(), Qt::LeftButton, {}, point);
        return true;
    };
    QVERIFY(press(u"Another response"_s));
    QTRY_COMPARE(w().messages().last(), u"You said: More (again 1)"_s);
    QTRY_VERIFY(!w().isReplying());
    QVERIFY(press(u"Previous response"_s));
    QTRY_COMPARE(w().messages().last(), u"You said: More"_s);
    QTRY_COMPARE(w().stored().last().text(), u"You said: More"_s);
    QVERIFY(press(u"Next response"_s));
    QTRY_COMPARE(w().messages().last(), u"You said: More (again 1)"_s);
    QTRY_COMPARE(w().stored().last().text(), u"You said: More (again 1)"_s);
    QCOMPARE(w().stored().last().candidates().size(), 2);
}

void ConversationTest::atTheLimitOfResponsesItSaysWhy()
{
    constexpr int most = 30;
    Turn turn(w().chatId, u"11111111-2222-4333-8444-555555555555"_s);
    QList<Candidate> candidates;
    for (int i = 1; i <= most; ++i) {
        Candidate candidate;
        candidate.id = u"66666666-2222-4333-8444-5555555555%1"_s.arg(i, 2, 10, QChar(u'0'));
        candidate.text = u"Version %1"_s.arg(i);
        candidate.createTime = Timestamp::fromString(u"2026-01-02T03:04:%1Z"_s.arg(i, 2, 10, QChar(u'0')));
        candidate.isFinal = true;
        candidates.append(candidate);
    }
    turn.setCandidates(candidates);
    turn.setPrimaryCandidateId(candidates.last().id);
    turn.setCreateTime(Timestamp::fromDateTime(w().lastTurn().createTime().toDateTime().addSecs(60)));
    turn.setAuthor({.id = w().server.characterId(), .name = u"Keeper"_s, .isHuman = false});
    w().server.storeTurn(turn);
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().messages().last(), u"Version 30"_s);

    const QString why = u"A message holds at most 30 responses."_s;
    for (const Verb verb : {Verb::AnotherResponse, Verb::NextResponse}) {
        QTRY_VERIFY(!w().action(verb)->isEnabled());
        QVERIFY2(w().action(verb)->toolTip().contains(why), qPrintable(w().action(verb)->toolTip()));
    }
    // The arrow past the last one and the button beside it.
    QPoint point;
    QTRY_VERIFY(!(point = w().pointWithTip(why)).isNull());
    QTest::mouseClick(w().view()->viewport(), Qt::LeftButton, {}, point);
    QTRY_VERIFY(w().shows(why));
    w().press(Qt::Key_R, Qt::ControlModifier);
    w().press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(w().goToMessage(turn.id()));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QCursor::pos());
    QCoreApplication::sendEvent(w().view()->viewport(), &event);
    QTRY_VERIFY(w().menuTexts().contains(u"Another response"_s));
    QVERIFY(!w().pickFromMenu(u"Another response"_s));
    w().press(Qt::Key_Escape);
    QVERIFY(w().server.commands(Wire::ClientFrame::Command::GenerateTurnCandidate).isEmpty());
    // Back is possible, and forth again.
    w().press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w().messages().last(), u"Version 29"_s);
    QTRY_COMPARE(w().stored().last().text(), u"Version 29"_s);
    QTRY_VERIFY(w().action(Verb::NextResponse)->isEnabled());
    w().press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w().stored().last().text(), u"Version 30"_s);
    QCOMPARE(w().stored().last().candidates().size(), most);
}

void ConversationTest::aResponseIsChosenFromTheMenu()
{
    w().send(u"Choose"_s);
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(w().lastTurn().candidates().size() == 2 && !w().isReplying());
    auto *menu = w().window->findChild<QMenu *>(u"responsesMenu"_s);
    menu->popup(w().window->mapToGlobal(QPoint(200, 200)));
    QTRY_COMPARE(w().menuTexts().size(), 2);
    QVERIFY(w().menuTexts().first().startsWith(u"1. You said: Choose"_s));
    QVERIFY(w().pickFromMenu(w().menuTexts().first()));
    // The window shows it before the server has heard of it.
    QTRY_COMPARE(w().messages().last(), u"You said: Choose"_s);
    QTRY_COMPARE(w().stored().last().text(), u"You said: Choose"_s);
}

void ConversationTest::aDraftStaysWithItsChat()
{
    const QString first = w().chatId;
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"not yet sent"_s);
    QVERIFY(w().startChat());
    QVERIFY(w().window->openChatId() != first);
    QVERIFY(w().composer()->toPlainText().isEmpty());
    w().window->openChat(first);
    QTRY_COMPARE(w().composer()->toPlainText(), u"not yet sent"_s);
}

void ConversationTest::aDraftSurvivesARestart()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"to be continued"_s);
    w().reopen();
    QTRY_COMPARE(w().composer()->toPlainText(), u"to be continued"_s);
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_Return);
    QTRY_VERIFY(w().shows(u"You said: to be continued"_s));
    w().reopen();
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QVERIFY(w().composer()->toPlainText().isEmpty());
}

void ConversationTest::aMessageFromElsewhereAppears()
{
    const auto sent =
        w().read(w().other()->sendMessage(w().server.characterId(), w().chatId, u"From afar"_s));
    QVERIFY(sent.hasValue());
    w().press(Qt::Key_F5);
    QTRY_VERIFY(w().shows(u"You said: From afar"_s));
    QCOMPARE(w().turns()->rowCount(), 3);
}

void ConversationTest::whatCameUnseenHasALineAbove()
{
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    const auto sent =
        w().read(w().other()->sendMessage(w().server.characterId(), w().chatId, u"From afar"_s));
    QVERIFY(sent.hasValue());
    w().action(Verb::Refresh)->trigger();
    QTRY_VERIFY(w().shows(u"You said: From afar"_s));
    // Above the reply: the message before it is one's own.
    QTRY_COMPARE(w().view()->firstNewTurn(), w().turns()->turnAt(2).id());
    w().activateTop();
    QCOMPARE(w().view()->firstNewTurn(), w().turns()->turnAt(2).id());
    w().send(u"I am back"_s);
    QTRY_VERIFY(w().view()->firstNewTurn().isEmpty());
    QTRY_VERIFY(w().shows(u"You said: I am back"_s));
    QTRY_VERIFY(!w().isReplying());
    QVERIFY(w().view()->firstNewTurn().isEmpty());
}

void ConversationTest::whatCameInAnotherChatHasALineAbove()
{
    const QString first = w().chatId;
    QVERIFY(w().startChat());
    QVERIFY(w().chatId != first);
    const auto sent = w().read(w().other()->sendMessage(w().server.characterId(), first, u"From afar"_s));
    QVERIFY(sent.hasValue());
    w().activateTop();
    w().window->openChat(first);
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QTRY_COMPARE(w().view()->firstNewTurn(), w().turns()->turnAt(2).id());
    // Seen once, it is not new any more.
    w().window->openChat(w().chatId);
    QTRY_VERIFY(w().turns()->isStarted());
    w().window->openChat(first);
    QTRY_VERIFY(w().turns()->isStarted());
    QVERIFY(w().view()->firstNewTurn().isEmpty());
}

CONFAB_WINDOW_TEST_MAIN(ConversationTest)
#include "tst_conversation.moc"
