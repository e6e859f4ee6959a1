// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbstest.h"

#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/composeredit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

void VerbsTest::sendMessage()
{
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"Hello"_s);
    w().click(w().button(u"sendButton"_s));
    QTRY_VERIFY(w().shows(u"You said: Hello"_s));
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().at(6).text(), u"Hello"_s);
}

void VerbsTest::stopReply()
{
    w().server.replies().holdNext();
    w().send(u"Go on"_s);
    QTRY_VERIFY(w().server.replies().run());
    w().server.replies().run()->tell(u"So far"_s);
    QTRY_COMPARE(w().messages().last(), u"So far"_s);
    w().press(Qt::Key_Escape);
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().messages().last(), u"So far"_s);
    QTRY_COMPARE(w().stored().last().text(), u"So far"_s);
}

void VerbsTest::anotherResponse()
{
    converse();
    pickForMessage(w().turns()->rowCount() - 1, u"Another response"_s);
    QTRY_COMPARE(w().messages().last(), u"You said: Hello (again 1)"_s);
    QTRY_VERIFY(!w().isReplying());
    QTRY_COMPARE(w().stored().last().candidates().size(), 2);
}

void VerbsTest::previousResponse()
{
    converse();
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w().messages().last(), u"You said: Hello (again 1)"_s);
    QTRY_VERIFY(w().action(Verb::PreviousResponse)->isEnabled());
    w().press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w().messages().last(), u"You said: Hello"_s);
    QTRY_COMPARE(w().stored().last().text(), u"You said: Hello"_s);
}

void VerbsTest::nextResponse()
{
    converse();
    // Past the last one: another is written.
    QTRY_VERIFY(w().action(Verb::NextResponse)->isEnabled());
    w().press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w().messages().last(), u"You said: Hello (again 1)"_s);
    QTRY_COMPARE(w().stored().last().candidates().size(), 2);
}

void VerbsTest::pinMessage()
{
    pickForMessage(2, u"Pin"_s);
    QTRY_VERIFY(w().turns()->turnAt(2).isPinned());
    QVERIFY(w().stored().at(2).isPinned());
    pickForMessage(2, u"Unpin"_s);
    QTRY_VERIFY(!w().turns()->turnAt(2).isPinned());
    QVERIFY(!w().stored().at(2).isPinned());
}

void VerbsTest::editMessage()
{
    QVERIFY(w().goToMessage(idAt(1)));
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().view()->findChild<QPlainTextEdit *>());
    w().press(Qt::Key_A, Qt::ControlModifier);
    w().type(u"Something better"_s);
    w().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(w().messages().at(1), u"Something better"_s);
    QCOMPARE(w().stored().at(1).text(), u"Something better"_s);
}

void VerbsTest::deleteMessages()
{
    const QString gone = w().messages().at(2);
    pickForMessage(2, u"Delete…"_s);
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete this message?"_s));
    w().click(w().button(u"Delete"_s));
    QTRY_COMPARE(w().messages().size(), 5);
    QVERIFY(!w().messages().contains(gone));
    QCOMPARE(w().stored().size(), 5);
}

void VerbsTest::rewindToHere()
{
    const QStringList before = w().messages();
    pickForMessage(2, u"Rewind to here…"_s);
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete the 3 messages that come after this?"_s));
    QVERIFY(w().question()->informativeText().contains(before.at(3)));
    w().click(w().button(u"Delete 3 messages"_s));
    QTRY_COMPARE(w().messages(), before.mid(0, 3));
    QCOMPARE(w().stored().size(), 3);
}

void VerbsTest::copyChatToHere()
{
    const QString original = w().window->openChatId();
    const QStringList expected = w().messages().mid(0, 4);
    pickForMessage(3, u"Copy chat up to here"_s);
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages(), expected);
    QCOMPARE(w().stored().size(), 4);
}

void VerbsTest::retryMessage()
{
    sendInVain(u"Precious words"_s);
    pickForMessage(w().turns()->rowCount() - 1, u"Retry"_s);
    QTRY_VERIFY(w().shows(u"You said: Precious words"_s));
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().size(), 8);
}

void VerbsTest::discardMessage()
{
    sendInVain(u"Not like this"_s);
    pickForMessage(w().turns()->rowCount() - 1, u"Discard"_s);
    QTRY_COMPARE(w().messages().size(), 6);
    QCOMPARE(w().composer()->toPlainText(), u"Not like this"_s);
    QCOMPARE(w().stored().size(), 6);
}

void VerbsTest::askForReply()
{
    pickForMessage(5, u"Ask for a reply"_s);
    QTRY_COMPARE(w().messages().size(), 7);
    QTRY_VERIFY(!w().isReplying());
    QTRY_COMPARE(w().stored().size(), 7);
    QCOMPARE(w().stored().last().text(), w().messages().last());
}

void VerbsTest::selectMessage()
{
    pickForMessage(2, u"Select"_s);
    QVERIFY(w().view()->isTurnPicked(idAt(2)));
    QCOMPARE(w().view()->selectedTurns(), QStringList{idAt(2)});
    pickForMessage(2, u"Select"_s);
    QVERIFY(!w().view()->isTurnPicked(idAt(2)));
}

void VerbsTest::copyText()
{
    QGuiApplication::clipboard()->clear();
    pickForMessage(3, u"Copy text"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), w().stored().at(3).text());
}

void VerbsTest::copyMarkdown()
{
    QGuiApplication::clipboard()->clear();
    pickForMessage(3, u"Copy as Markdown"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(w().stored().at(3).text()));
}

void VerbsTest::quoteInReply()
{
    pickForMessage(4, u"Quote in reply"_s);
    QCOMPARE(w().composer()->toPlainText(), QString(u"> "_s + w().stored().at(4).text() + u"\n\n"_s));
}

void VerbsTest::selectAll()
{
    w().press(Qt::Key_2, Qt::AltModifier);
    w().press(Qt::Key_A, Qt::ControlModifier);
    const QList<Turn> stored = w().stored();
    for (const Turn &turn : stored)
        QVERIFY(w().view()->selectedText().contains(turn.text()));
}

} // namespace Confab::Testing
