// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include "archive/archive.h"
#include "domain/storeproblem.h"
#include "models/chatlistmodel.h"
#include "models/turnmodel.h"
#include "widgets/actions.h"
#include "widgets/banner.h"
#include "widgets/composeredit.h"
#include "widgets/detailspanel.h"
#include "widgets/listpane.h"
#include "widgets/sidebar.h"
#include "widgets/startpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Confab::Testing {

using Rest = Wire::RestRoute::Name;

void Shots::startPage()
{
    open(0);
    until([this] { return isSeen("stateButton"); }, "the start page");
    take(u"start-page"_s);
    w().press(Qt::Key_N, Qt::ControlModifier);
    until([this] { return w().dialog(); }, "the dialog");
    take(u"new-chat"_s);
    w().press(Qt::Key_Escape);
}

void Shots::details()
{
    open(60);
    w().window->resize(1180, 720);
    w().press(Qt::Key_F8);
    const auto *panel = w().window->findChild<DetailsPanel *>();
    const auto *pane = panel->findChild<ListPane *>(u"pinnedPane"_s);
    until([pane] { return pane->findChild<QLabel *>(u"paneLabel"_s)->isVisible(); }, "nothing pinned");
    take(u"details-nothing-pinned"_s);
    for (const int row : {46, 41, 35}) {
        w().goToMessage(w().turns()->turnAt(row).id());
        w().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    }
    const auto *pins = panel->findChild<QWidget *>(u"pinnedPane"_s)->findChild<QListView *>();
    until([pins] { return pins->model()->rowCount() == 3; }, "the pins");
    clickRow(panel, 2);
    take(u"details-pinned"_s);
    w().send(u"Tell me about the sea"_s);
    until([this] { return w().shows(u"You said: Tell"_s); }, "the reply");
    for (int i = 1; i < 4; ++i) {
        until([this] { return w().action(Verb::AnotherResponse)->isEnabled(); }, "another response");
        w().press(Qt::Key_R, Qt::ControlModifier);
        until([this, i] { return w().messages().last().endsWith(u"(again %1)"_s.arg(i)); }, "the response");
    }
    until([this] { return !w().isReplying(); }, "the end of the reply");
    goToSection(panel, 1);
    take(u"details-responses"_s);
    goToSection(panel, 2);
    take(u"details-about"_s);
    w().server.rest(Wire::RestRoute::Name::Turns)
        .always()
        .answerWith(429, "{}")
        .withHeader("Retry-After", "20");
    w().window->openChat(w().server.addChat(3));
    goToSection(panel, 0);
    until([this] { return w().shows(said("Confab::ErrorWording", "The service asks to slow down.")); },
          "the rate limit");
    take(u"details-rate-limited"_s);
}

void Shots::detailsStates()
{
    open(10);
    w().window->resize(1180, 720);
    w().press(Qt::Key_F8);
    const auto *panel = w().window->findChild<DetailsPanel *>();
    goToSection(panel, 1);
    take(u"details-one-response"_s);
    w().window->openChat(w().server.addChat());
    until([this] { return w().turns()->rowCount() == 0 && w().turns()->isStarted(); }, "the empty chat");
    take(u"details-no-response"_s);
    goToSection(panel, 0);
    w().server.rest(Rest::Turns).hold().always();
    w().window->openChat(w().server.addChat(3));
    until([this] { return w().server.heldCount() >= 1; }, "the held request");
    take(u"details-loading"_s);
    open(0);
    w().window->resize(1180, 720);
    w().press(Qt::Key_F8);
    take(u"details-no-chat"_s);
}

void Shots::sections()
{
    open(5);
    addChats(5);
    const auto *sidebar = w().window->findChild<Sidebar *>();
    goToSection(sidebar, 1);
    take(u"characters"_s);
    clickRow(sidebar, 0);
    take(u"character-page"_s);
    goToSection(sidebar, 2);
    take(u"archived-none"_s);
    w().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    until([this] { return isSeen("banner"); }, "the archived chat");
    take(u"archived-section"_s);
    w().server.rest(Wire::RestRoute::Name::Histories).answerWith(200, R"({"histories":[
        {"external_id":"old-1","created":"2023-02-03T04:05:06Z","last_interaction":"2023-02-03T05:00:00Z",
         "msgs":[{"id":1,"uuid":"u1","text":"*The lamp is lit.* Welcome to the lighthouse, traveller.",
                  "src__name":"Keeper","src__is_human":false},
                 {"id":2,"uuid":"u2","text":"Is it high?","src__name":"me","src__is_human":true},
                 {"id":3,"uuid":"u3","text":"High enough to see tomorrow's weather.","src__name":"Keeper",
                  "src__is_human":false}]}]})");
    goToSection(sidebar, 3);
    take(u"legacy"_s);
    clickRow(sidebar, 0);
    until([this] { return isSeen("historiesPage"); }, "the histories");
    take(u"legacy-histories"_s);
    clickRow(sidebar, 0);
    until([this] { return w().dialog(); }, "the old history");
    take(u"legacy-history"_s);
    w().press(Qt::Key_Escape);
    w().server.rest(Wire::RestRoute::Name::Histories).always().answerWith(400, "{}");
    w().press(Qt::Key_F5);
    until(
        [sidebar] {
            return sidebar->findChild<QWidget *>(u"historiesPage"_s)->findChild<Banner *>()->isError();
        },
        "the failure");
    take(u"legacy-failed"_s);
}

// The sections while they are read, empty, and not to be read.
void Shots::sectionStates()
{
    open(4);
    const auto *sidebar = w().window->findChild<Sidebar *>();
    w().server.rest(Rest::Chats).hold();
    goToSection(sidebar, 1);
    clickRow(sidebar, 0);
    until([this] { return w().server.heldCount() == 1; }, "the held request");
    take(u"character-loading"_s);
    w().server.releaseHeld();
    w().server.rest(Rest::Chats).answerWith(429, "{}").withHeader("Retry-After", "45").always();
    const auto *page = sidebar->findChild<QWidget *>(u"characterPage"_s);
    until(
        [this, page] {
            // A list that is being read is not read again.
            w().press(Qt::Key_F5);
            return QTest::qWaitFor([page] { return page->findChild<Banner *>()->isError(); }, 500);
        },
        "the limit");
    take(u"character-limited"_s);
    goToSection(sidebar, 3);
    w().server.rest(Rest::Histories).hold();
    clickRow(sidebar, 0);
    until([this] { return w().server.heldCount() == 1; }, "the held request");
    take(u"legacy-loading"_s);
    w().server.releaseHeld();
    const auto *pane = sidebar->findChild<QWidget *>(u"historiesPage"_s)->findChild<ListPane *>();
    until([this] { return w().server.heldCount() == 0; }, "the answer");
    take(u"legacy-none"_s);
    w().server.rest(Rest::Histories).answerWith(429, "{}").withHeader("Retry-After", "45").always();
    w().press(Qt::Key_F5);
    until([pane] { return pane->findChild<QPushButton *>(u"paneButton"_s)->isVisible(); }, "the limit");
    take(u"legacy-limited"_s);
    goToSection(sidebar, 0);
    w().press(Qt::Key_Tab, Qt::ShiftModifier);
    w().window->findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"zzz"_s);
    take(u"chats-not-found"_s);
}

void Shots::narrow()
{
    w().window->resize(480, 640);
    take(u"narrow"_s);
    w().press(Qt::Key_F9);
    take(u"narrow-chats"_s);
    goToSection(w().window->findChild<Sidebar *>(), 0);
    take(u"narrow-recent"_s);
    w().press(Qt::Key_F9);
    w().press(Qt::Key_F8);
    take(u"narrow-details"_s);
    w().press(Qt::Key_F8);
    w().send(u"A longer message, to see how it wraps where there is as little room as in here."_s);
    until([this] { return !w().isReplying() && !w().lastTurn().author().isHuman; }, "the reply");
    take(u"narrow-reply"_s);
}

void Shots::offline()
{
    open(4);
    w().server.stop();
    until([this] { return isSeen("connectionBanner"); }, "offline");
    take(u"offline"_s);
    w().press(Qt::Key_F5);
    until([this] { return isSeen("listBanner"); }, "the list that is not read");
    take(u"chats-offline"_s);
    w().disconnectWindow();
    until([this] { return w().startPage()->headline() == said("Confab::MainWindow", "Getting ready…"); },
          "getting ready");
    take(u"getting-ready"_s);
    Error forbidden(Error::Kind::Storage, Error::Operation::OpenArchive);
    forbidden.subCode = toWord(StoreProblem::ForbiddenFolder);
    forbidden.subjects = {u"/home/you/.local/share/confab/local"_s};
    w().window->showStartFailure(forbidden);
    take(u"start-failure"_s);
}

// What is there before anybody has told anything.
void Shots::starts()
{
    open(4, WindowFixture::Accounts::With);
    w().chatId = w().server.addChat(6);
    w().reopen();
    until([this] { return w().archive()->keptPage({}).chats.size() == 2; }, "the kept page");
    w().closeWindow();
    w().openWindow();
    take(u"kept-page"_s);
    w().type(u"Good morning"_s);
    w().press(Qt::Key_Return);
    take(u"kept-page-not-ready"_s);
    w().server.stop();
    w().chatId.clear();
    w().connectWindow();
    until([this] { return isSeen("banner") && isSeen("connectionBanner"); }, "no network");
    take(u"kept-page-offline"_s);
    w().closeWindow();
    w().server.restart();
    w().server.rest(Rest::Turns).always().answerWith(404, "{}");
    w().openWindow();
    w().composer()->setPlainText(u"Good morning"_s);
    w().connectWindow();
    until([this] { return isSeen("banner"); }, "a chat that is gone");
    take(u"kept-chat-is-gone"_s);
}

// The list of chats while it is read, and when it cannot be read.
void Shots::limited()
{
    const auto limit = [this](Rest name) {
        w().server.rest(name).answerWith(429, "{}", "application/json").withHeader("Retry-After", "90");
    };
    open(4);
    limit(Rest::Turns);
    w().window->openChat(w().server.addChat(3));
    until([this] { return isSeen("banner"); }, "a limited conversation");
    take(u"messages-limited"_s);
    limit(Rest::RecentChats);
    w().press(Qt::Key_F5);
    until([this] { return isSeen("listBanner"); }, "a limited list with chats");
    take(u"chats-limited-beside"_s);
    for (const auto &[section, name] : {std::pair{1, u"characters-limited"_s}, {2, u"archived-limited"_s}}) {
        goToSection(w().window->findChild<Sidebar *>(), section);
        take(name);
    }
    open(0);
    until([this] { return isSeen("stateButton") && !w().window->chats()->isLoading(); }, "the list");
    limit(Rest::RecentChats);
    w().press(Qt::Key_F5);
    until([this] { return bool(w().window->chats()->error()); }, "a limited list");
    take(u"chats-limited"_s);
    w().server.rest(Rest::RecentChats).answerWith(400, "{}");
    w().press(Qt::Key_F5);
    until([this] { return w().window->chats()->error().kind != Error::Kind::RateLimit; }, "a refused list");
    take(u"chats-failed"_s);
    w().server.rest(Rest::RecentChats).hold();
    w().disconnectWindow();
    w().connectWindow();
    until([this] { return w().server.heldCount() == 1; }, "the held list");
    take(u"chats-loading"_s);
}

} // namespace Confab::Testing
