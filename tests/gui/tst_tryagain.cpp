// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/chatheader.h"
#include "widgets/composeredit.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMessageBox>

using namespace Confab;
using namespace Confab::Testing;
using namespace Qt::StringLiterals;

using Command = Wire::ClientFrame::Command;
using Route = Wire::RestRoute::Name;

// A verb that the service refuses: everything stays as it was, the window says so in its own place, and its
// button does it after all. Then a second client reads what the window shows.
class TryAgainTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_window.reset(); }

    void archive();
    void unarchive();
    void undoOfAnArchive();
    void copyChat();
    void copyChatThatCannotBeRead();
    void copyChatWithoutAnId();
    void copyThatCannotBeOpened();
    void copyChatToHere();
    void deleteNothing();
    void deleteInPart();
    void rewindThatCannotCount();
    void loadWholeChatInPart();
    void loadWholeChatStopped();
    void pin();
    void pinAfterAnotherWentAway();
    void unpin();
    void previousResponse();
    void anotherResponse();
    void askForReply();
    void aDraftStaysThroughAFailure();

private:
    void open(int chatTurns)
    {
        m_window = std::make_unique<WindowFixture>(chatTurns);
        QTRY_COMPARE(w().turns()->rowCount(), qMin(chatTurns, 50));
    }
    WindowFixture &w() { return *m_window; }
    QString idAt(int row) { return w().turns()->turnAt(row).id(); }
    void refuse(Route route)
    {
        w().server.rest(route).answerWith(
            400, R"({"command":"neo_error","comment":"not today","error_code":400})");
    }
    void refuse(Command command)
    {
        w().server.command(command).answerWith([](const Wire::ClientFrame &frame) {
            return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                     + R"(","comment":"not today","error_code":400})"};
        });
    }
    // It is said in the conversation, with the service's words, and not by a box.
    bool isSaid(const QString &sentence)
    {
        return QTest::qWaitFor([&] { return w().banner()->text().contains(sentence); })
            && w().banner()->text().contains(u"not today"_s) && !w().dialog();
    }
    void tryAgain(const QString &button = u"Try again"_s) { w().click(w().button(button)); }
    // What is shown is what is stored.
    void compare()
    {
        QStringList texts;
        const QList<Turn> stored = w().stored();
        for (const Turn &turn : stored)
            texts.append(turn.text());
        QCOMPARE(w().messages(), texts);
    }

    std::unique_ptr<WindowFixture> m_window;
};

void TryAgainTest::archive()
{
    open(2);
    refuse(Route::ArchiveChat);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"The chat was not archived."_s));
    QVERIFY(!w().storedChat().isArchived());
    QCOMPARE(w().action(Verb::ArchiveChat)->text(), u"&Archive"_s);
    tryAgain();
    QTRY_COMPARE(w().header()->subtitle(), u"Archived"_s);
    QVERIFY(w().storedChat().isArchived());
}

void TryAgainTest::unarchive()
{
    open(2);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w().header()->subtitle(), u"Archived"_s);
    refuse(Route::UnarchiveChat);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"The chat was not taken out of the archive."_s));
    QVERIFY(w().storedChat().isArchived());
    tryAgain();
    QTRY_VERIFY(w().header()->subtitle() != u"Archived"_s);
    QVERIFY(!w().storedChat().isArchived());
}

void TryAgainTest::undoOfAnArchive()
{
    open(2);
    refuse(Route::UnarchiveChat);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().button(u"Undo"_s));
    w().click(w().button(u"Undo"_s));
    QVERIFY(isSaid(u"The chat was not taken out of the archive."_s));
    QVERIFY(w().storedChat().isArchived());
    tryAgain();
    QTRY_VERIFY(w().shows(u"is out of the archive."_s));
    QVERIFY(!w().storedChat().isArchived());
}

void TryAgainTest::copyChat()
{
    open(4);
    const QString original = w().window->openChatId();
    const QStringList before = w().messages();
    refuse(Route::CopyChat);
    w().action(Verb::CopyChat)->trigger();
    QVERIFY(isSaid(u"The chat was not copied."_s));
    QCOMPARE(w().window->openChatId(), original);
    tryAgain();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages(), before);
    compare();
    QCOMPARE(w().read(w().other()->fetchChats(w().server.characterId())).value.size(), 2);
}

void TryAgainTest::copyChatThatCannotBeRead()
{
    open(4);
    const QString original = w().window->openChatId();
    // To know where a copy ends, the newest page is read first.
    refuse(Route::Turns);
    w().action(Verb::CopyChat)->trigger();
    QVERIFY(isSaid(u"The messages could not be read."_s));
    QVERIFY(w().server.requests(Route::CopyChat).isEmpty());
    QCOMPARE(w().messages().size(), 4);
    tryAgain();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages().size(), 4);
    compare();
}

void TryAgainTest::copyChatWithoutAnId()
{
    open(4);
    const QString original = w().window->openChatId();
    w().server.rest(Route::CopyChat).answerWith(200, "{}");
    w().action(Verb::CopyChat)->trigger();
    QTRY_VERIFY(w().banner()->text().contains(u"The chat was not copied."_s));
    tryAgain();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages().size(), 4);
    compare();
}

void TryAgainTest::copyThatCannotBeOpened()
{
    open(4);
    const QString original = w().window->openChatId();
    refuse(Route::Chat);
    w().action(Verb::CopyChat)->trigger();
    QVERIFY(isSaid(u"The chat could not be opened."_s));
    QCOMPARE(w().window->openChatId(), original);
    tryAgain();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages().size(), 4);
    // It is not copied twice.
    QCOMPARE(w().server.requests(Route::CopyChat).size(), 1);
    compare();
}

void TryAgainTest::copyChatToHere()
{
    open(6);
    const QString original = w().window->openChatId();
    QVERIFY(w().goToMessage(idAt(3)));
    refuse(Route::CopyChat);
    w().action(Verb::CopyChatToHere)->trigger();
    QVERIFY(isSaid(u"The chat was not copied."_s));
    tryAgain();
    QTRY_VERIFY(w().window->openChatId() != original);
    QTRY_COMPARE(w().messages().size(), 4);
    compare();
}

void TryAgainTest::deleteNothing()
{
    open(6);
    refuse(Route::RemoveTurns);
    QVERIFY(w().goToMessage(idAt(2)));
    w().press(Qt::Key_Delete);
    QTRY_VERIFY(w().question());
    w().click(w().button(u"Delete"_s));
    QTRY_VERIFY(w().banner()->text().contains(u"Nothing was deleted."_s));
    QVERIFY(isSaid(u"Nothing was deleted."_s));
    QCOMPARE(w().messages().size(), 6);
    compare();
    tryAgain();
    QTRY_COMPARE(w().messages().size(), 5);
    compare();
}

void TryAgainTest::deleteInPart()
{
    open(120);
    w().action(Verb::LoadWholeChat)->trigger();
    QTRY_COMPARE(w().turns()->rowCount(), 120);
    const QString here = idAt(9);
    w().view()->setCurrentTurn(here);
    QTRY_VERIFY(w().action(Verb::RewindToHere)->isEnabled());
    w().action(Verb::RewindToHere)->trigger();
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete the 110 messages that come after this?"_s));
    // Fifty go at once; the next fifty do not.
    auto asked = std::make_shared<int>(0);
    w().server.rest(Route::RemoveTurns)
        .when([asked](const RecordedRequest &) { return ++*asked == 2; })
        .answerWith(400, R"({"command":"neo_error","comment":"not today","error_code":400})");
    w().click(w().button(u"Delete 110 messages"_s));
    QTRY_VERIFY(w().banner()->text().contains(u"60 messages were not deleted."_s));
    QVERIFY(!w().dialog());
    QCOMPARE(w().messages().size(), 70);
    compare();
    tryAgain(u"Delete the rest"_s);
    QTRY_COMPARE(w().messages().size(), 10);
    QCOMPARE(w().lastTurn().id(), here);
    compare();
}

void TryAgainTest::rewindThatCannotCount()
{
    open(6);
    QVERIFY(w().goToMessage(idAt(2)));
    refuse(Route::Turns);
    w().action(Verb::RewindToHere)->trigger();
    QVERIFY(isSaid(u"The messages could not be read."_s));
    QVERIFY(w().server.requests(Route::RemoveTurns).isEmpty());
    tryAgain();
    QTRY_VERIFY(w().question());
    QVERIFY(w().shows(u"Delete the 3 messages that come after this?"_s));
    w().click(w().button(u"Delete 3 messages"_s));
    QTRY_COMPARE(w().messages().size(), 3);
    compare();
}

void TryAgainTest::loadWholeChatInPart()
{
    open(170);
    auto pages = std::make_shared<int>(0);
    w().server.rest(Route::Turns)
        .when([pages](const RecordedRequest &) { return ++*pages == 3; })
        .answerWith(500, R"({"command":"neo_error","comment":"not today","error_code":500})");
    w().action(Verb::LoadWholeChat)->trigger();
    QVERIFY2(isSaid(u"The messages could not be read."_s), qPrintable(w().banner()->text()));
    // What came stays.
    QTRY_COMPARE(w().turns()->rowCount(), 100);
    tryAgain();
    QTRY_COMPARE(w().turns()->rowCount(), 170);
    QTRY_VERIFY(w().shows(u"The whole conversation is here: 170 messages."_s));
    compare();
}

void TryAgainTest::loadWholeChatStopped()
{
    open(170);
    auto pages = std::make_shared<int>(0);
    w().server.rest(Route::Turns).when([pages](const RecordedRequest &) { return ++*pages == 3; }).hold();
    w().action(Verb::LoadWholeChat)->trigger();
    QTRY_COMPARE(w().server.heldCount(), 1);
    QVERIFY(w().shows(u"Loading the whole conversation…"_s));
    w().click(w().button(u"workStop"_s));
    QTRY_VERIFY(!w().shows(u"Loading the whole conversation…"_s));
    QTRY_COMPARE(w().turns()->rowCount(), 100);
    QVERIFY(!w().shows(u"The whole conversation is here"_s));
    w().server.releaseHeld();
    w().server.clearRules();
    w().action(Verb::LoadWholeChat)->trigger();
    QTRY_COMPARE(w().turns()->rowCount(), 170);
    compare();
}

void TryAgainTest::pin()
{
    open(6);
    QVERIFY(w().goToMessage(idAt(3)));
    refuse(Command::SetTurnPin);
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"The message was not pinned."_s));
    QVERIFY(!w().turns()->turnAt(3).isPinned());
    QVERIFY(!w().stored().at(3).isPinned());
    tryAgain();
    QTRY_VERIFY(w().turns()->turnAt(3).isPinned());
    QVERIFY(w().stored().at(3).isPinned());
}

void TryAgainTest::pinAfterAnotherWentAway()
{
    open(6);
    for (int row = 0; row < 5; ++row)
        w().server.setPinned(w().chatId, idAt(row));
    QVERIFY(w().goToMessage(idAt(5)));
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().shows(u"Unpin another one first."_s));
    QVERIFY(w().read(w().other()->unpinMessage(w().chatId, idAt(0))).hasValue());
    tryAgain();
    QTRY_VERIFY(w().turns()->turnAt(5).isPinned());
    QVERIFY(w().stored().at(5).isPinned());
}

void TryAgainTest::unpin()
{
    open(6);
    QVERIFY(w().goToMessage(idAt(3)));
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(w().turns()->turnAt(3).isPinned());
    refuse(Command::SetTurnPin);
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(isSaid(u"The message was not unpinned."_s), qPrintable(w().banner()->text()));
    QVERIFY(w().turns()->turnAt(3).isPinned());
    tryAgain();
    QTRY_VERIFY(!w().turns()->turnAt(3).isPinned());
    QVERIFY(!w().stored().at(3).isPinned());
}

void TryAgainTest::previousResponse()
{
    open(1);
    w().press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(w().lastTurn().candidates().size(), 2);
    QTRY_VERIFY(!w().isReplying() && w().action(Verb::PreviousResponse)->isEnabled());
    const QString newest = w().stored().last().text();
    QTRY_COMPARE(w().messages().last(), newest);
    refuse(Command::UpdatePrimaryCandidate);
    w().press(Qt::Key_Left, Qt::AltModifier);
    // Shown at once, and taken back.
    QVERIFY(w().messages().last() != newest);
    QVERIFY(isSaid(u"The other response was not chosen."_s));
    QCOMPARE(w().messages().last(), newest);
    compare();
    tryAgain();
    QTRY_VERIFY(w().messages().last() != newest);
    QTRY_VERIFY(w().stored().last().text() != newest);
    compare();
}

void TryAgainTest::anotherResponse()
{
    open(1);
    const QString before = w().messages().last();
    refuse(Command::GenerateTurnCandidate);
    QTRY_VERIFY(w().action(Verb::AnotherResponse)->isEnabled());
    w().press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(isSaid(u"There is no other response."_s));
    QCOMPARE(w().messages().last(), before);
    compare();
    tryAgain();
    QTRY_VERIFY(w().messages().last() != before);
    QTRY_VERIFY(!w().isReplying());
    QCOMPARE(w().stored().last().candidates().size(), 2);
    compare();
}

void TryAgainTest::askForReply()
{
    open(6);
    QVERIFY(w().turns()->turnAt(5).isHuman());
    refuse(Command::GenerateTurn);
    QTRY_VERIFY(w().action(Verb::AskForReply)->isEnabled());
    w().action(Verb::AskForReply)->trigger();
    QVERIFY2(isSaid(u"The reply did not come."_s), qPrintable(w().banner()->text()));
    QCOMPARE(w().messages().size(), 6);
    tryAgain();
    QTRY_COMPARE(w().messages().size(), 7);
    QTRY_VERIFY(!w().isReplying());
    compare();
}

void TryAgainTest::aDraftStaysThroughAFailure()
{
    open(2);
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"half a thought"_s);
    refuse(Route::ArchiveChat);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSaid(u"The chat was not archived."_s));
    w().server.cutSockets();
    QTRY_VERIFY(w().shows(u"There is no connection."_s));
    QTRY_VERIFY(w().shows(u"Connected"_s));
    w().server.anyRest().always().answerWith(401, "Unauthorized", "text/plain");
    w().press(Qt::Key_F5);
    QTRY_VERIFY(w().shows(u"The service does not accept your token."_s));
    QCOMPARE(w().composer()->toPlainText(), u"half a thought"_s);
    w().server.clearRules();
    w().reopen();
    QTRY_COMPARE(w().composer()->toPlainText(), u"half a thought"_s);
}

CONFAB_WINDOW_TEST_MAIN(TryAgainTest)
#include "tst_tryagain.moc"
