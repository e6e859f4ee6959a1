// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "storyturns.h"

#include "models/turnmodel.h"
#include "view/turnview.h"
#include "widgets/actions.h"
#include "widgets/composeredit.h"

#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

using Command = Wire::ClientFrame::Command;
using Rest = Wire::RestRoute::Name;

// A long conversation, as one would show it to somebody.
void Shots::story()
{
    open(1);
    const Author person{.id = w().server.accountId(), .name = u"Tester"_s, .isHuman = true};
    const QString chatId = w().server.addChat();
    Author keeper = w().turns()->turnAt(0).author();
    const QList<Turn> turns = storyTurns(chatId, person, keeper);
    for (const Turn &turn : turns)
        w().server.storeTurn(turn);
    w().window->openChat(chatId);
    until([this] { return w().turns()->rowCount() >= 14; }, "the story");
    take(u"story-end"_s);
    w().view()->setFirstNewTurn(turns.at(9).id());
    w().view()->jumpTo(turns.at(8).id());
    QTest::mouseMove(w().view()->viewport(), w().view()->viewport()->rect().center());
    QTest::qWait(2000); // the highlight goes
    take(u"story-middle"_s);
    w().view()->jumpTo(turns.at(0).id());
    take(u"story-begin"_s);
    w().press(Qt::Key_F, Qt::ControlModifier);
    w().type(u"forty"_s);
    until([this] { return w().view()->searchCount() > 5 && !w().view()->isSearching(); }, "the hits");
    take(u"find"_s);
    w().type(u"x"_s);
    until([this] { return w().view()->searchCount() == 0 && !w().view()->isSearching(); }, "no hit");
    take(u"find-nothing"_s);
    w().press(Qt::Key_Escape);
    w().view()->selectAll();
    take(u"selection"_s);
}

void Shots::conversation()
{
    open(7);
    addChats(12);
    take(u"conversation"_s);
    w().server.replies().holdNext();
    w().press(Qt::Key_3, Qt::AltModifier);
    w().type(u"A message of two lines,"_s);
    w().press(Qt::Key_Return, Qt::ShiftModifier);
    w().type(u"of which this is the second."_s);
    take(u"composing"_s);
    w().press(Qt::Key_Return);
    until([this] { return w().server.replies().run(); }, "the reply");
    w().server.replies().run()->tell(
        u"*smiles* This reply is **still** being written, and goes on for a while, so that it"_s);
    until([this] { return w().lastTurn().text().contains(u"still"_s); }, "the stream");
    take(u"streaming"_s);
    w().press(Qt::Key_Escape);
    until([this] { return !w().isReplying(); }, "the stop");
    w().press(Qt::Key_F2);
    take(u"renaming"_s);
    w().press(Qt::Key_Escape);
    w().goToMessage(w().turns()->turnAt(6).id());
    take(u"current-message"_s);
    w().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    take(u"editing"_s);
    w().press(Qt::Key_Escape);
    openMessageMenu();
    take(u"message-menu"_s);
    w().press(Qt::Key_Escape);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return isSeen("banner"); }, "the notice");
    take(u"archived"_s);
    QMenu *menu = w().window->menuBar()->actions().at(2)->menu();
    menu->popup(w().window->menuBar()->mapToGlobal(
        w().window->menuBar()->actionGeometry(w().window->menuBar()->actions().at(2)).bottomLeft()));
    take(u"menu-bar"_s);
    menu->close();
}

void Shots::refusals()
{
    open(8);
    for (int row = 0; row < 5; ++row)
        w().server.setPinned(w().chatId, w().turns()->turnAt(row).id());
    w().goToMessage(w().turns()->turnAt(6).id());
    w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return isSeen("banner"); }, "the refusal");
    take(u"pin-refused"_s);
    w().server.command(Command::CreateAndGenerateTurn).answerWith([](const Wire::ClientFrame &frame) {
        return QList<QByteArray>{R"({"command":"neo_error","request_id":")" + frame.requestId.toUtf8()
                                 + R"(","comment":"Please try later","error_code":400})"};
    });
    w().send(u"This message will not be taken."_s);
    until([this] { return w().lastTurn().delivery() == DeliveryState::NotSent; }, "not sent");
    take(u"not-sent"_s);
}

// A conversation that is being read, is empty, or cannot be read.
void Shots::unread()
{
    open(8);
    w().server.rest(Rest::Turns).hold();
    w().window->openChat(w().server.addChat(3));
    until([this] { return w().server.heldCount() == 1; }, "the held request");
    take(u"messages-loading"_s);
    w().server.releaseHeld();
    until([this] { return w().turns()->rowCount() == 3; }, "the messages");
    w().window->openChat(w().server.addChat());
    until([this] { return w().turns()->rowCount() == 0 && w().turns()->isStarted(); }, "the empty chat");
    take(u"messages-none"_s);
    w().server.rest(Rest::Turns).answerWith(400, "{}").always();
    w().window->openChat(w().server.addChat(3));
    until([this] { return isSeen("banner"); }, "the failure");
    take(u"messages-failed"_s);
    open(120);
    w().server.rest(Rest::Turns).answerWith(400, "{}").always();
    until(
        [this] {
            w().view()->verticalScrollBar()->setValue(0);
            return bool(w().turns()->error());
        },
        "the failure");
    take(u"older-failed"_s);
}

// What has been said meanwhile, messages that are picked, and a reply that has all the responses it can have.
void Shots::manyResponses()
{
    open(20);
    w().server.replies().holdNext();
    w().send(u"Tell me about the sea"_s);
    until([this] { return w().server.replies().run(); }, "the reply");
    w().view()->verticalScrollBar()->setValue(100);
    w().server.replies().run()->tell(u"It is wide. It is deep, too."_s);
    until([this] { return w().lastTurn().text().contains(u"wide"_s); }, "the stream");
    take(u"new-below"_s);
    w().server.replies().run()->finish(u"It is wide. It is deep, too."_s);
    until([this] { return !w().isReplying(); }, "the end of the reply");
    constexpr int mostResponses = 30;
    for (int i = 1; i < mostResponses; ++i) {
        until([this] { return w().action(Verb::AnotherResponse)->isEnabled(); }, "another response");
        w().action(Verb::AnotherResponse)->trigger();
        until([this, i] { return w().lastTurn().candidates().size() == i + 1 && !w().isReplying(); },
              "the response");
    }
    w().view()->verticalScrollBar()->setValue(w().view()->verticalScrollBar()->maximum());
    take(u"all-responses"_s);
    for (const int row : {14, 16, 17}) {
        w().goToMessage(w().turns()->turnAt(row).id());
        w().action(Verb::SelectMessage)->trigger();
    }
    take(u"picked-messages"_s);
    w().press(Qt::Key_Delete);
    until([this] { return w().question(); }, "the question");
    take(u"delete-many"_s);
    w().press(Qt::Key_Escape);
}

// Writing from right to left, without spaces, in pictures; small and large.
void Shots::scripts()
{
    open(2);
    for (const QString &text :
         {u"مساء الخير. هل **المنارة** مفتوحة في الليل؟ أريد أن أرى `range(40)` مرة أخرى."_s,
          u"こんばんは。灯台は*夜*も開いていますか。もう一度、四十回まわすのを見たいのです。"_s,
          u"晚上好。灯塔晚上开门吗？我想再看一次。"_s, u"👩‍🚀🌊🗼 ok 👍🏽"_s}) {
        // No key types these.
        w().composer()->setPlainText(text);
        w().press(Qt::Key_3, Qt::AltModifier);
        w().press(Qt::Key_Return);
        until([this] { return !w().isReplying() && !w().lastTurn().author().isHuman; }, "the reply");
    }
    take(u"scripts"_s);
    for (int i = 0; i < 4; ++i)
        w().press(Qt::Key_Plus, Qt::ControlModifier);
    take(u"zoomed-in"_s);
    w().press(Qt::Key_0, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        w().press(Qt::Key_Minus, Qt::ControlModifier);
    take(u"zoomed-out"_s);
}

// Something that takes its time, with its progress.
void Shots::work()
{
    open(200);
    w().server.rest(Rest::Turns).hold().times(-1);
    w().action(Verb::LoadWholeChat)->trigger();
    until([this] { return w().server.heldCount() == 1; }, "the held request");
    take(u"loading-all"_s);
}

} // namespace Confab::Testing
