// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;

// What can be done with a message that is there.
class MessageVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void pinAndUnpin();
    void aRefusedPinIsExplained();
    void edit();
    void escapeGivesUpAnEdit();
    void aFailedEditKeepsTheText();
    void aFailedEditKeepsItsTextInAnotherChatToo();
    void upInAnEmptyComposerEditsTheLastOwnMessage();
    void deleteAsksAndDeletes();
    void cancelDeletesNothing();
    void deleteSeveralSaysHowMany();
    void whatIsLeftIsSaidAndDeletedAgain();
    void rewindCountsAndDeletesExactlyThose();
    void copyChatUpToHereOpensTheCopy();
    void copyTextAndMarkdown();
    void quoteInReply();
    void theContextMenuActsOnItsMessage();
    void verbsThatCannotBeDoneSayWhy();

private:
    WindowFixture &w() { return *m_window; }
    QString idAt(int row) { return w().turns()->turnAt(row).id(); }
    QPlainTextEdit *editor() const;
    std::unique_ptr<WindowFixture> m_window;
};

void MessageVerbsTest::init()
{
    m_window = std::make_unique<WindowFixture>(6);
    QTRY_COMPARE(w().turns()->rowCount(), 6);
}

QPlainTextEdit *MessageVerbsTest::editor() const
{
    return m_window->view()->findChild<QPlainTextEdit *>();
}

void MessageVerbsTest::pinAndUnpin()
{
    QVERIFY(w().goToMessage(idAt(3)));
    // The key works from the composer as well: the message stays the current one.
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().turns()->turnAt(3).isPinned());
    QVERIFY(w().stored().at(3).isPinned());
    QTRY_COMPARE(w().action(Verb::PinMessage)->text(), u"Un&pin"_s);
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!w().turns()->turnAt(3).isPinned());
    QVERIFY(!w().stored().at(3).isPinned());
}

void MessageVerbsTest::aRefusedPinIsExplained()
{
    for (int row = 0; row < 5; ++row)
        w().server.setPinned(w().chatId, idAt(row));
    QVERIFY(w().goToMessage(idAt(5)));
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"The message was not pinned."_s));
    QVERIFY(w().shows(u"Unpin another one first."_s));
    QVERIFY(!w().turns()->turnAt(5).isPinned());
    QVERIFY(!w().stored().at(5).isPinned());
    QVERIFY(!w().dialog());
}

void MessageVerbsTest::edit()
{
    QVERIFY(w().goToMessage(idAt(1)));
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Something better"_s);
    w().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(w().messages().at(1), u"Something better"_s);
    QCOMPARE(w().stored().at(1).text(), u"Something better"_s);
    QVERIFY(!w().view()->isEditing());
    QVERIFY(w().turns()->index(1).data(TurnModel::EditedRole).toBool());
}

void MessageVerbsTest::escapeGivesUpAnEdit()
{
    const QString before = w().messages().at(1);
    QVERIFY(w().goToMessage(idAt(1)));
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor());
    w().type(u"no, rather not"_s);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().view()->isEditing());
    QCOMPARE(w().messages().at(1), before);
    QCOMPARE(w().stored().at(1).text(), before);
    QVERIFY(w().server.commands(Command::EditTurnCandidate).isEmpty());
}

void MessageVerbsTest::aFailedEditKeepsTheText()
{
    const QString before = w().messages().at(1);
    w().server.command(Command::EditTurnCandidate).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"no more changes","error_code":400})"};
    });
    QVERIFY(w().goToMessage(idAt(1)));
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Worth keeping"_s);
    w().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(w().shows(u"The change was not saved."_s));
    QVERIFY(w().shows(u"no more changes"_s));
    QCOMPARE(w().messages().at(1), before);
    w().click(w().button(u"Save again"_s));
    QTRY_COMPARE(w().messages().at(1), u"Worth keeping"_s);
    QCOMPARE(w().stored().at(1).text(), u"Worth keeping"_s);
    QVERIFY(w().banner()->text().isEmpty());
}

void MessageVerbsTest::aFailedEditKeepsItsTextInAnotherChatToo()
{
    const QString first = w().window->openChatId();
    const QString other = w().server.addChat(2, w().server.otherCharacterId());
    w().press(Qt::Key_F5);
    QTRY_COMPARE(w().window->chats()->rowCount(), 2);
    w().server.command(Command::EditTurnCandidate).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"no more changes","error_code":400})"};
    });
    QVERIFY(w().goToMessage(idAt(1)));
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Worth keeping"_s);
    w().press(Qt::Key_Return, Qt::ControlModifier);
    // Before the service has answered.
    w().window->openChat(other);
    QCOMPARE(w().window->openChatId(), other);
    QTRY_VERIFY(w().shows(u"The change was not saved."_s));
    w().click(w().button(u"Save again"_s));
    QTRY_COMPARE(w().read(w().other()->fetchMessages(first)).value.turns.at(4).text(), u"Worth keeping"_s);
    w().window->openChat(first);
    QTRY_COMPARE(w().messages().size(), 6);
    QTRY_COMPARE(w().messages().at(1), u"Worth keeping"_s);
}

void MessageVerbsTest::upInAnEmptyComposerEditsTheLastOwnMessage()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    w().press(Qt::Key_Up);
    QTRY_VERIFY(editor());
    // Human and character take turns, and the oldest is the character's.
    QCOMPARE(editor()->toPlainText(), w().messages().at(5));
    QVERIFY(w().turns()->turnAt(5).isHuman());
}

void MessageVerbsTest::deleteAsksAndDeletes()
{
    const QString gone = idAt(2);
    QVERIFY(w().goToMessage(gone));
    w().press(Qt::Key_Delete);
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete this message?"_s));
    w().click(w().button(u"Delete"_s));
    QTRY_COMPARE(w().turns()->rowOf(gone), -1);
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 5);
    for (const Turn &turn : stored)
        QVERIFY(turn.id() != gone);
}

void MessageVerbsTest::cancelDeletesNothing()
{
    QVERIFY(w().goToMessage(idAt(2)));
    w().press(Qt::Key_Delete);
    QTRY_VERIFY(w().question());
    // Enter out of habit does no harm either.
    w().press(Qt::Key_Return);
    QTRY_VERIFY(!w().question());
    QCOMPARE(w().turns()->rowCount(), 6);
    QCOMPARE(w().stored().size(), 6);
}

void MessageVerbsTest::deleteSeveralSaysHowMany()
{
    const QStringList gone{idAt(2), idAt(4)};
    for (const QString &id : gone) {
        QVERIFY(w().goToMessage(id));
        w().press(Qt::Key_Space, Qt::ControlModifier);
    }
    QCOMPARE(w().view()->selectedTurns(), gone);
    w().press(Qt::Key_Delete);
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete 2 messages?"_s));
    w().click(w().button(u"Delete 2 messages"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 4);
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 4);
    for (const Turn &turn : stored)
        QVERIFY(!gone.contains(turn.id()));
}

void MessageVerbsTest::whatIsLeftIsSaidAndDeletedAgain()
{
    // The service says that it is done and has not done it.
    w().server.rest(Wire::RestRoute::Name::RemoveTurns).always().answerWith(200, "{}");
    QVERIFY(w().goToMessage(idAt(2)));
    w().press(Qt::Key_Delete);
    QTRY_VERIFY(w().question());
    w().click(w().button(u"Delete"_s));
    QTRY_VERIFY(w().shows(u"One message was not deleted."_s));
    w().server.clearRules();
    w().click(w().button(u"Delete the rest"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 5);
    QCOMPARE(w().stored().size(), 5);
}

void MessageVerbsTest::rewindCountsAndDeletesExactlyThose()
{
    const QString here = idAt(2);
    const QString next = w().messages().at(3);
    QVERIFY(w().goToMessage(here));
    w().action(Verb::RewindToHere)->trigger();
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete the 3 messages that come after this?"_s));
    QVERIFY(w().question()->informativeText().contains(next));
    w().click(w().button(u"Delete 3 messages"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 3);
    QCOMPARE(w().lastTurn().id(), here);
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 3);
    QCOMPARE(stored.last().id(), here);
}

void MessageVerbsTest::copyChatUpToHereOpensTheCopy()
{
    const QString original = w().window->openChatId();
    const QStringList expected = w().messages().mid(0, 4);
    QVERIFY(w().goToMessage(idAt(3)));
    w().action(Verb::CopyChatToHere)->trigger();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages(), expected);
    const QList<Turn> stored = w().stored();
    QCOMPARE(stored.size(), 4);
    QCOMPARE(stored.last().text(), expected.last());
}

void MessageVerbsTest::copyTextAndMarkdown()
{
    QVERIFY(w().goToMessage(idAt(3)));
    w().press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), w().messages().at(3));
    QGuiApplication::clipboard()->clear();
    w().press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(w().messages().at(3)));
}

void MessageVerbsTest::quoteInReply()
{
    QVERIFY(w().goToMessage(idAt(4)));
    w().press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w().composer()->toPlainText(), QString(u"> "_s + w().messages().at(4) + u"\n\n"_s));
    QVERIFY(w().composer()->hasFocus());
    w().type(u"Quite so"_s);
    w().press(Qt::Key_Return);
    QTRY_COMPARE(w().turns()->rowCount(), 8);
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().at(6).text(), QString(u"> "_s + w().messages().at(4) + u"\n\nQuite so"_s));
}

void MessageVerbsTest::theContextMenuActsOnItsMessage()
{
    QVERIFY(w().goToMessage(idAt(2)));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QCursor::pos());
    QCoreApplication::sendEvent(w().view()->viewport(), &event);
    QTRY_VERIFY(!w().menuTexts().isEmpty());
    const QStringList texts = w().menuTexts();
    for (const QString &text : {u"Copy text"_s, u"Copy as Markdown"_s, u"Quote in reply"_s, u"Pin"_s,
                                u"Edit"_s, u"Delete…"_s, u"Rewind to here…"_s, u"Copy chat up to here"_s,
                                u"Another response"_s, u"Responses"_s, u"Select"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(w().pickFromMenu(u"Pin"_s));
    QTRY_VERIFY(w().turns()->turnAt(2).isPinned());
    QVERIFY(w().stored().at(2).isPinned());
}

void MessageVerbsTest::verbsThatCannotBeDoneSayWhy()
{
    QVERIFY(w().goToMessage(idAt(5)));
    // The newest message is the person's own, and nothing follows it.
    QTRY_VERIFY(!w().action(Verb::RewindToHere)->isEnabled());
    QVERIFY(w().action(Verb::RewindToHere)->toolTip().contains(u"Nothing comes after"_s));
    QVERIFY(!w().action(Verb::AnotherResponse)->isEnabled());
    QVERIFY(w().action(Verb::AnotherResponse)->toolTip().contains(u"not one of the character's"_s));
    QVERIFY(!w().action(Verb::StopReply)->isEnabled());
    for (const QAction *action : w().window->actions().all()) {
        if (!action->isEnabled())
            QVERIFY2(action->toolTip().endsWith(u'.'), qPrintable(action->objectName()));
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    }
}

CONFAB_WINDOW_TEST_MAIN(MessageVerbsTest)
#include "tst_messageverbs.moc"
